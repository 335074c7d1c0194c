import { expect } from '@playwright/test'
import { formatNumber, formatSigned } from '../../src/expression/number.ts'
import { crossEntropy } from '../../src/math/crossEntropy.ts'
import { entropy } from '../../src/math/entropy.ts'
import { klDivergence } from '../../src/math/klDivergence.ts'
import type { Shown } from './shown.ts'
import { logBase } from './shown.ts'

/** H(P), H(P,Q) and KL(P‖Q) of the sliders: nats from `math`, divided by the logarithm of the base. */
export function mathematics(now: Shown) {
  const nats = logBase(now)
  return {
    entropy: entropy(now.p) / nats,
    crossEntropy: crossEntropy(now.p, now.q) / nats,
    kl: klDivergence(now.p, now.q) / nats,
  }
}

/**
 * Holds every number of the step against `math`, computed here from what the sliders hold: the three quantities
 * wherever they stand, each line of the ladder, each share, p and q; and every check is ok.
 */
export function expectMathematics(now: Shown): void {
  const { entropy: h, crossEntropy: ce, kl } = mathematics(now)
  const everywhere = (name: string) => [...new Set(now.quantities[name]?.map(digitsOf))]
  const number = (x: number) => digitsOf(formatNumber(x))
  expect(everywhere('entropy')).toEqual([number(h)])
  expect(everywhere('cross-entropy')).toEqual([number(ce)])
  expect(everywhere('kl')).toEqual([number(kl)])
  const inBrackets = ce === 0 ? number(0) : `(${number(-ce)})`
  expect(now.lines.map(digitsOf)).toEqual([
    number(kl),
    number(kl),
    `${number(-h)} ${MINUS} ${inBrackets}`,
    `${number(-h)} + ${number(ce)}`,
  ])
  const nats = logBase(now)
  for (const [i, p] of now.p.entries()) {
    const q = now.q[i] ?? 0
    // Where p and q agree to the last digits of a slider, it cannot tell what is left of the share.
    if (p > 0 && Math.abs(p - q) < 1e-12 * p) continue
    const share = p === 0 ? 0 : (p * Math.log(p / q)) / nats
    expect(digitsOf(now.shares[i] ?? '')).toBe(digitsOf(formatSigned(share)))
  }
  for (const [i, p] of now.p.entries()) {
    expect(everywhere(`p:${i}`)).toEqual([number(p)])
    expect(everywhere(`q:${i}`)).toEqual([number(now.q[i] ?? 0)])
  }
  expect(now.checks).toEqual(now.checks.map(() => 'ok'))
}

const MINUS = '\u2212'

/**
 * A number without the zeros that say whether it is exact: a slider hands out 15 digits of its value, too few to
 * know that.
 */
export const digitsOf = (text: string) => text.replace(/(\.\d*?)0+(?!\d)/g, '$1').replace(/\.(?!\d)/g, '')
