import { expect, test } from 'vitest'
import { marks, measure, withClass } from '../../charts/testing/marks.ts'
import { createReaderStore } from '../../state/store.ts'
import { Averages } from './Averages.tsx'

test('each bar is cut into what its classes add: p(x) times −log q(x), then q(x) times −log p(x)', () => {
  const store = createReaderStore({
    labels: ['rain', 'sun'],
    p: [0.5, 0.5],
    model: { kind: 'probabilities', q: [0.25, 0.75] },
  })
  const widths = withClass(marks(<Averages store={store} held={false} />), 'segment').map((m) =>
    measure(m, 'width'),
  )
  const costs = [0.5 * Math.log(4), 0.5 * Math.log(4 / 3), 0.25 * Math.log(2), 0.75 * Math.log(2)]
  expect(widths).toHaveLength(costs.length)
  for (const [i, cost] of costs.entries())
    expect((widths[i] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(cost / (costs[0] ?? 1), 3)
})

test('a class that never comes adds nothing, though its surprise has no end', () => {
  const store = createReaderStore({
    labels: ['rain', 'sun'],
    p: [1, 0],
    model: { kind: 'probabilities', q: [1, 0] },
  })
  expect(withClass(marks(<Averages store={store} held={false} />), 'segment')).toHaveLength(0)
})
