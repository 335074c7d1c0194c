import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marks, withClass } from '../../charts/testing/marks.ts'
import { formatNumber, formatSigned } from '../../expression/number.ts'
import { measures } from '../../state/measures.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { swapped } from './swapped.ts'
import { Waterfalls } from './Waterfalls.tsx'

test('the shares of KL(P‖Q) and their sum stand first, then those of KL(Q‖P)', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const all = marks(<Waterfalls store={createReaderStore(reader)} held={false} />)
      const { shares, kl, klReverse } = measures(reader)
      expect(withClass(all, 'waterfall-value').map((m) => m.text)).toEqual([
        ...shares.map(formatSigned),
        formatNumber(kl),
        ...swapped(reader).shares.map(formatSigned),
        formatNumber(klReverse),
      ])
    }),
    { numRuns: 40 },
  )
})
