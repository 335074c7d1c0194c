import { extent, nice } from 'd3-array'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { LossAndRight } from '../../charts/LossAndRight.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import type { ReaderStore } from '../../state/store.ts'
import { type CoursePoint, firstDrop, IRIS_COUNT, IRIS_SETTINGS, IRIS_STEPS } from './course.ts'
import { courseText, irisCourse } from './irisCourse.ts'
import { irisStepOf, withOwn } from './keys.ts'

const NOTHING: CoursePoint = { total: Number.NaN, right: Number.NaN }

/** The scales of the chart, and the step that it names. */
function chartOf(course: readonly CoursePoint[]) {
  const [least = 0, most = 1] = extent(course.slice(1), ({ right }) => right)
  const [min, max] = nice(least, most, 3)
  return {
    points: course,
    rights: { min, max },
    max: nice(0, course[0]?.total ?? 1, 3)[1],
    named: firstDrop(course),
  }
}

/** What a step does to loss and right answers, in words. */
const told = (before: CoursePoint, after: CoursePoint, number: (x: number) => string) =>
  `total loss ${number(before.total)} to ${number(after.total)}, right answers ${before.right} to ${after.right}`

/** The training of the irises, step by step: the loss falls all the time, the right answers do not always rise. */
export function IrisPanel({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { grab, move, release } = store.actions
  const course = irisCourse()
  const chart = useMemo(() => chartOf(course), [course])
  const at = irisStepOf(reader)
  const [before = NOTHING, after = NOTHING] = [course[at - 1], course[at]]
  return (
    <div className="panel iris-panel" data-part="chart" data-course={courseText(course)}>
      <div className="panel-head">
        <h3>Fisher’s irises, {IRIS_COUNT} flowers</h3>
        <span>
          {IRIS_SETTINGS.reduction}, no bias, λ = {formatNumber(IRIS_SETTINGS.lambda)}, η ={' '}
          {formatNumber(IRIS_SETTINGS.eta)}
        </span>
      </div>
      <LossAndRight
        {...chart}
        label={`The total loss and the right answers of ${IRIS_COUNT} over ${IRIS_STEPS} steps. Step ${at}: ${told(before, after, speakNumber)}.`}
        count={IRIS_COUNT}
        at={at}
        valueText={`step ${at}: ${told(before, after, speakNumber)}`}
        onGrab={grab}
        onStep={(step) =>
          move('iris', ({ own }) => ({ own: withOwn(own, { iris: step < IRIS_STEPS ? step : null }) }))
        }
        onRelease={release}
      />
      <p className="iris-said">
        Step <span data-quantity="iris-step">{at}</span>: total loss{' '}
        <b data-term="loss">
          <span data-quantity="iris-loss">{formatNumber(before.total)}</span> →{' '}
          <span data-quantity="iris-loss-next">{formatNumber(after.total)}</span>
        </b>
        , right answers{' '}
        <b>
          <span data-quantity="iris-right">{before.right}</span> →{' '}
          <span data-quantity="iris-right-next">{after.right}</span>
        </b>{' '}
        of {IRIS_COUNT}
      </p>
      <NumbersTable
        summary="The irises step by step as a table"
        columns={['steps taken', 'total loss', 'right answers']}
      >
        {course.map(({ total, right }, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <tr key={step}>
            <th scope="row">{step}</th>
            <td>{formatNumber(total)}</td>
            <td>{right}</td>
          </tr>
        ))}
      </NumbersTable>
    </div>
  )
}
