import type { StepStore } from '../state/stepStore.ts'

/** A step on the page and its view of the store. */
export interface Awake {
  readonly root: HTMLElement
  readonly store: StepStore
}

/**
 * Tells each step how closely to follow: the one last touched at each input, those in sight a little later. A root
 * carries `data-follows` unless it is the one: of a change that all show one speaks.
 */
export function followAttention(steps: readonly Awake[]) {
  let hand: Awake | null = steps[0] ?? null
  const inSight = new Set<Element>()
  const tell = () => {
    for (const step of steps) {
      step.root.toggleAttribute('data-follows', step !== hand)
      step.store.setAttention(step === hand ? 'hand' : inSight.has(step.root) ? 'sight' : 'away')
    }
  }
  const take = (event: Event) => {
    const { target } = event
    const step = steps.find(({ root }) => target instanceof Node && root.contains(target))
    if (!step || step === hand) return
    hand = step
    tell()
  }
  // Captured, so that the step has the hand before its own control acts. A screen reader may move a slider
  // without a pointer or the focus.
  for (const type of ['pointerdown', 'focusin', 'keydown', 'input'])
    document.addEventListener(type, take, true)

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target)
      else inSight.delete(target)
    }
    tell()
  })
  for (const { root } of steps) observer.observe(root)
}
