import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { logSumExp } from '../math/logSumExp.ts'
import { LogitLine } from './LogitLine.tsx'
import { logitRange } from './logitAxis.ts'

const draw = (z: readonly number[], range = logitRange(z, Math.max(...z) + Math.log(z.length))) => {
  const lse = logSumExp(z)
  return renderToString(
    <LogitLine
      label="logits"
      classes={z.map((entry, i) => ({ name: `class ${i}`, z: entry, fixed: false }))}
      truth={0}
      logSumExp={lse}
      bounds={{ low: Math.max(...z), high: Math.max(...z) + Math.log(z.length) }}
      loss={lse - (z[0] ?? 0)}
      range={range}
      focus={null}
      onFocus={() => {}}
      onChange={() => {}}
      onGrab={() => {}}
      onRelease={() => {}}
    />,
  )
}

test('is drawn whole at every state, with a dot a class', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), { minLength: 2, maxLength: 10 }),
      (z) => {
        const html = draw(z)
        expect(html).not.toMatch(/ style=|undefined|NaN|Infinity/)
        expect(html.match(/class="logit-point"/g)).toHaveLength(z.length)
        expect(html).toContain('data-quantity="loss"')
      },
    ),
  )
})

test('a logit that has left the line during a drag is drawn as an arrow at its end', () => {
  const html = draw([1, 9], { low: -2, high: 6 })
  expect(html.match(/class="logit-torn"/g)).toHaveLength(1)
  expect(html.match(/class="logit-point"/g)).toHaveLength(1)
})
