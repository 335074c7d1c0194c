import { formatNumber } from '../../expression/number.ts'
import { regimeOf, safeStep } from './bounds.ts'
import type { Snapshot } from './course.ts'
import type { Setup } from './setup.ts'

/** A rise by rounding alone is none. */
const ROUNDING = 1e-13

/** In how many steps of a run the total rose. */
export function risesIn(snapshots: readonly Pick<Snapshot, 'total'>[]): number {
  let rises = 0
  for (let t = 1; t < snapshots.length; t++)
    if ((snapshots[t]?.total ?? 0) > (snapshots[t - 1]?.total ?? 0) * (1 + ROUNDING)) rises++
  return rises
}

const counted = (count: number, one: string) => `${formatNumber(count)} ${one}${count === 1 ? '' : 's'}`

function whatEtaDoes(setup: Setup, rises: number, steps: number): string {
  const { eta, lambda } = setup
  const safe = safeStep(setup)
  switch (regimeOf(setup)) {
    case 'safe':
      return `η = ${formatNumber(eta)} is not above 2/K = ${formatNumber(safe)}: no step can raise the loss.`
    case 'open': {
      const seen =
        steps === 0
          ? 'a step may raise the loss'
          : rises === 0
            ? 'a step may raise the loss, and none has'
            : `${counted(rises, 'step')} of ${formatNumber(steps)} raised the loss`
      return `η = ${formatNumber(eta)} is above 2/K = ${formatNumber(safe)}: ${seen}.`
    }
    case 'wild':
      return `ηλ = ${formatNumber(eta * lambda)} is above 2: the penalty’s own step takes the weights further out each time.`
  }
}

/** A step of a run in words. */
export function labSentence(
  setup: Setup,
  snapshots: readonly Snapshot[],
  shown: number,
  blown: boolean,
): string {
  const now = snapshots[shown]
  const N = setup.X.length
  const eta = whatEtaDoes(setup, risesIn(snapshots.slice(0, shown + 1)), shown)
  if (blown && shown === snapshots.length - 1)
    return `Blown up: after ${counted(shown, 'step')} the next one has numbers that float64 cannot hold. ${eta}`
  if (!now) return eta
  const where = shown === 0 ? (setup.start ? 'At the start' : 'At W = 0') : `After ${counted(shown, 'step')}`
  return `${where} the loss is ${formatNumber(now.total)} nats, ${now.correct} of ${N} samples are right, and the norm of W is ${formatNumber(now.norm)}. ${eta}`
}
