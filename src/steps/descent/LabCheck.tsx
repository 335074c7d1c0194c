import { type ReactElement, useMemo } from 'react'
import type { Environment } from '../../expression/environment.ts'
import { totalGradient } from '../../expression/totalGradient.ts'
import type { CheckedEntry } from '../../instrument/GradientCheck.tsx'
import { useRested } from '../../instrument/useRested.ts'
import { WeightGradientCheck } from '../../instrument/WeightGradientCheck.tsx'
import { weightCheck } from '../../instrument/weightCheck.ts'
import { transposed } from '../../math/transposed.ts'
import type { Moment } from './moment.ts'
import type { Setup } from './setup.ts'

/** In ms: the check follows once neither a hand nor the run moves the weights. */
const REST = 300

/**
 * How many products of a weight and a feature the formulas may walk through for one check, term by term as printed: about
 * 50 ms.
 */
const MOST_PRODUCTS = 6000

interface LabCheckProps {
  readonly setup: Setup
  readonly now: Moment
  readonly classes: readonly string[]
  readonly features: readonly string[]
}

/** The checks of the gradient's entries, each still to be done: of the furthest from 0, as many as the walk allows. */
function checksOf(
  setup: Setup,
  { W, gradW }: Pick<Moment, 'W' | 'gradW'>,
  names: Pick<LabCheckProps, 'classes' | 'features'>,
): readonly (() => CheckedEntry)[] {
  const { X, y, C, lambda, eta, reduction } = setup
  const D = X[0]?.length ?? 0
  const most = Math.floor(MOST_PRODUCTS / (X.length * C * D))
  const environment: Environment = {
    size: { class: C, sample: X.length, feature: D },
    data: { W, X: transposed(X), k: y, lambda, eta },
    base: Math.E,
  }
  const places = gradW.flatMap((entries, row) =>
    entries.map((entry, column) => ({ row, column, size: Math.abs(entry) })),
  )
  const furthest = new Set(places.toSorted((a, b) => b.size - a.size).slice(0, most))
  return places
    .filter((place) => furthest.has(place))
    .map(({ row, column }) => () => ({
      name: `${names.classes[row]}, ${names.features[column]}`,
      checked: weightCheck(totalGradient[reduction], environment, setup, { row, column }),
    }))
}

/** The entries of the gradient that are checked. */
export const checkedEntries = (...of: Parameters<typeof checksOf>): readonly CheckedEntry[] =>
  checksOf(...of).map((check) => check())

const NONE: readonly CheckedEntry[] = []

interface EachCheckedProps {
  readonly checks: readonly (() => CheckedEntry)[]
  readonly done?: readonly CheckedEntry[]
  readonly draw: (entries: readonly CheckedEntry[]) => ReactElement
}

/** Does the checks, each as a component of its own: between two of them React may let the page answer. */
function EachChecked({ checks, done = NONE, draw }: EachCheckedProps) {
  const check = checks[done.length]
  const entries = useMemo(() => (check ? [...done, check()] : done), [check, done])
  return check ? <EachChecked checks={checks} done={entries} draw={draw} /> : draw(done)
}

/** The gradient that the lab goes against, beside the derivative of the printed loss on the same samples. */
export function LabCheck(props: LabCheckProps) {
  const { now, classes } = props
  const rested = useRested(props, REST)
  const { setup, features } = rested
  const checks = useMemo(() => checksOf(setup, rested.now, rested), [setup, rested])
  const all = classes.length * features.length
  if (checks.length === 0)
    return (
      <p className="said">
        The check of the gradient walks through the formulas term by term. For so many samples and features
        that would take seconds, so there is none here; the same function is checked on the smaller sets.
      </p>
    )
  return (
    <>
      <EachChecked
        checks={checks}
        draw={(entries) => (
          <WeightGradientCheck entries={entries} isBehind={rested.now !== now} reduction={setup.reduction} />
        )}
      />
      {checks.length < all ? (
        <p className="said">
          Checked: the {checks.length} of {all} entries that are furthest from 0.
        </p>
      ) : null}
    </>
  )
}
