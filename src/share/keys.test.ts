import { describe, expect, it } from 'vitest'
import { frameAddress } from '../embed/frameAddress.ts'
import { parseQuery } from '../state/query.ts'
import { commonKeys } from '../state/schema.ts'
import { steps } from '../steps/index.ts'
import type { Step } from '../steps/step.ts'
import { COMMON_TEXTS, exampleOf, hasKey, type KeyText, OWN_TEXTS } from './keys.ts'
import { firstState } from './stepState.ts'

const noticesOf = (step: Step, key: string, value: string) =>
  parseQuery(new URLSearchParams({ [key]: value }).toString(), step.schema, firstState(step)).notices

function expectTrue(step: Step, key: string, text: KeyText) {
  expect(noticesOf(step, key, exampleOf(text, step)), `${step.slug}: ${key}`).toEqual([])
  expect(noticesOf(step, key, text.refused), `${step.slug}: ${key}=${text.refused}`).toHaveLength(1)
}

describe('what is written about the keys of an address', () => {
  it('has every common key, with an example that each step with that key reads and one that it refuses', () => {
    expect(Object.keys(COMMON_TEXTS).toSorted()).toEqual(['v', ...Object.keys(commonKeys({}))].toSorted())
    for (const [key, text] of Object.entries(COMMON_TEXTS)) {
      const having = steps.filter((step) => hasKey(step, key))
      expect(having, key).not.toEqual([])
      for (const step of having) expectTrue(step, key, text)
    }
  })

  it('has every key that a step has for itself, and none that it has not', () => {
    for (const step of steps) {
      const texts = OWN_TEXTS[step.slug] ?? {}
      expect(Object.keys(texts).toSorted(), step.slug).toEqual(Object.keys(step.schema.keys ?? {}).toSorted())
      for (const [key, text] of Object.entries(texts)) expectTrue(step, key, text)
    }
    expect(Object.keys(OWN_TEXTS).filter((slug) => !steps.some((step) => step.slug === slug))).toEqual([])
  })

  it('has no key that a `<surprisal-step>` could not have as an attribute, whose name HTML writes in small letters', () => {
    for (const step of steps) {
      const own = Object.entries({ ...COMMON_TEXTS, ...OWN_TEXTS[step.slug] })
      for (const [key, text] of own.filter(([name]) => name !== 'v')) {
        const value = exampleOf(text, step)
        const attributes = new Map([
          ['slug', step.slug],
          [key.toLowerCase(), value],
        ])
        const address = frameAddress(attributes, 'https://host.example/embed/') ?? ''
        expect(new URL(address).searchParams.get(key), `${step.slug}: ${key}`).toBe(value)
      }
    }
  })

  it('names the widest logits that a step takes', () => {
    const widest = Math.max(...steps.map(({ schema }) => schema.logitLimit ?? 0))
    expect(COMMON_TEXTS.z.form).toContain(`±${widest}`)
  })
})
