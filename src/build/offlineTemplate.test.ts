import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withState } from '../share/offlineFile.ts'
import { offlineTemplate } from './offlineTemplate.ts'

const page = {
  slug: 'x',
  part: 'distributions',
  name: 'T',
  title: 'T',
  description: 'D',
  body: '<p>$& body</p>',
}
const html = offlineTemplate(page, {
  scripts: ['first("</script>")', 'second("<!--")'],
  styles: 'p{content:"$1"}',
})
const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
const texts = (name: string) =>
  [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, text = '']) => text)
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the policy trusts the scripts and the styles in the file, by their hashes, and nothing else', () => {
  expect(texts('script')).toHaveLength(2)
  for (const text of texts('script')) expect(/script-src ([^;]*)/.exec(policy)?.[1]).toContain(hash(text))
  expect(texts('style').map(hash)).toEqual([/style-src ([^;]*)/.exec(policy)?.[1]])
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|'self'|\*|strict-dynamic|https?:|connect/)
})

test('no script ends before its end', () => {
  expect(texts('script').at(-1)).toBe('first("<\\/script>")\nsecond("<\\!--")')
})

test('a text that a parser would change is refused, since its hash would be another', () => {
  for (const bad of ['a\rb', 'a\0b'])
    expect(() => offlineTemplate(page, { scripts: [bad], styles: '' })).toThrow(/NUL or a CR/)
})

test('the file names no other, and has one place for its state', () => {
  expect(html.replace('href="data:"', '')).not.toMatch(/\b(src|href)=/)
  expect(withState(html, 'v=1&z=2,1')).toContain('content="v=1&amp;z=2,1"')
})
