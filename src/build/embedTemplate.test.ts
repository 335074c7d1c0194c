import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { embedTemplate } from './embedTemplate.ts'

const html = embedTemplate(
  {
    slug: 'identity',
    part: 'distributions',
    name: 'A title',
    title: 'A "title" <b>',
    description: 'D',
    body: '<p>$& body</p>',
  },
  { scripts: ['shared-1.js', 'own-2.js'], styles: 'embed-1.css' },
)
const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
const directive = (name: string) => policy.split('; ').find((text) => text.startsWith(`${name} `))

test('the policy trusts the one line of script in the page, by its hash, and what that line appends', () => {
  const lines = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1] ?? '')
  expect(lines).toHaveLength(1)
  const hash = createHash('sha256')
    .update(lines[0] ?? '')
    .digest('base64')
  expect(directive('script-src')).toBe(`script-src 'sha256-${hash}' 'strict-dynamic'`)
  expect(lines[0]).toContain('["shared-1.js","own-2.js"]')
})

test('the policy lets nothing else through, and names no `self`, which an origin-less frame does not have', () => {
  expect(directive('default-src')).toBe("default-src 'none'")
  expect(directive('connect-src')).toBe("connect-src 'none'")
  expect(policy).not.toMatch(/unsafe|'self'|\*/)
})

test('the page asks for no file with CORS, as a module, or from another folder', () => {
  expect(html).not.toMatch(/crossorigin|type="module"|integrity|(src|href)="(\/|http)/)
})

test('a title cannot break out of its element, and a body is put in as it is', () => {
  expect(html).toContain('<title>A &quot;title&quot; &lt;b></title>')
  expect(html).toContain('<p>$& body</p>')
})
