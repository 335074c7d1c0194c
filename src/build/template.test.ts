import { expect, test } from 'vitest'
import { fill } from './template.ts'

const TEMPLATE = `<head><!--page-head--><script type="module" crossorigin src="./assets/a.js"></script></head>
<body><!--page-body--></body>`

const page = (path: string, title = 'Title') => ({ path, title, description: 'D', body: '<p>$& body</p>' })
const drawn = (path: string, built = true) => fill(TEMPLATE, page(path), { styles: '', built })

test('a page reaches the files of the site from its own folder, however deep', () => {
  expect(drawn('')).toContain('src="./assets/a.js"')
  expect(drawn('distributions/')).toContain('src="../assets/a.js"')
  expect(drawn('a/b/')).toContain('src="../../assets/a.js"')
})

test('no file is asked for with CORS, which a frame without an origin would be refused', () => {
  expect(drawn('')).not.toContain('crossorigin')
})

test('a body is put in as it is, with what looks like a replacement pattern', () => {
  expect(drawn('')).toContain('<p>$& body</p>')
})

test('a title cannot break out of its element', () => {
  const html = fill(TEMPLATE, page('', '<script>"&'), { styles: '', built: true })
  expect(html).toContain('<title>&lt;script>&quot;&amp;</title>')
})

test('the policy is in every built page and in no page of the development server, which needs more', () => {
  expect(drawn('')).toContain("default-src 'none'")
  expect(drawn('', false)).not.toContain('Content-Security-Policy')
})

test('only a page that has a worker may make one, and the address of a script', () => {
  const drawnWith = (workers: boolean) =>
    fill(TEMPLATE, { ...page('a/'), workers }, { styles: '', built: true })
  expect(drawnWith(false)).toContain("trusted-types 'none'")
  expect(drawnWith(false)).not.toContain('worker-src')
  expect(drawnWith(true)).toContain("worker-src 'self'")
  expect(drawnWith(true)).toContain("require-trusted-types-for 'script'; trusted-types surprisal")
})
