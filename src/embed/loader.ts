import { type FrameHeight, nextHeight } from './frameHeight.ts'
import { goOnBehind } from './goOnBehind.ts'
import { defineStep, receive } from './stepElement.ts'

const script = document.currentScript
const base = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href).href
const heights = new WeakMap<HTMLIFrameElement, FrameHeight>()
const frames = () => [...document.querySelectorAll('iframe')]
const ours = () => frames().filter((frame) => frame.src.startsWith(base))

/** Sets the height that is asked for, whatever boxes the host's style sheet gives its frames. */
function resize(frame: HTMLIFrameElement, asked: unknown) {
  const next = nextHeight(heights.get(frame), asked, frame.clientWidth)
  if (!next) return
  heights.set(frame, next)
  const borders =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0
  frame.style.height = `${next.height + borders}px`
}

window.addEventListener('message', ({ data, origin, source }) => {
  if (data?.surprisal !== 1) return
  const frame = frames().find((candidate) => candidate.contentWindow === source)
  if (!frame || (origin !== 'null' && origin !== new URL(frame.src, location.href).origin)) return
  if (data.type === 'resize') resize(frame, data.height)
  if (data.type === 'release' && document.activeElement === frame) goOnBehind(frame)
  receive(frame, data)
})

// A frame that has not been in sight yet would be blank on paper.
window.addEventListener('beforeprint', () => {
  for (const frame of ours()) frame.loading = 'eager'
})

defineStep(base)
// Embeds that were ready before this script say their height again.
for (const frame of ours()) frame.contentWindow?.postMessage({ surprisal: 1, type: 'hello' }, '*')
