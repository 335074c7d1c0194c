import type { StepStore } from '../state/stepStore.ts'

/** A step on the page and its view of the store. */
export interface Awake {
  readonly root: HTMLElement
  readonly store: StepStore
}

/** Tells each step how closely to follow: the one last touched at each input, those in sight a little later. */
export function followAttention(steps: readonly Awake[]) {
  let hand: Awake | null = steps[0] ?? null
  const inSight = new Set<Element>()
  const tell = () => {
    for (const step of steps)
      step.store.setAttention(step === hand ? 'hand' : inSight.has(step.root) ? 'sight' : 'away')
  }
  const take = (event: Event) => {
    const { target } = event
    const step = steps.find(({ root }) => target instanceof Node && root.contains(target))
    if (!step || step === hand) return
    hand = step
    tell()
  }
  // Captured, so that the step has the hand before its own control acts.
  for (const type of ['pointerdown', 'focusin', 'keydown']) document.addEventListener(type, take, true)

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target)
      else inSight.delete(target)
    }
    tell()
  })
  for (const { root } of steps) observer.observe(root)
}
