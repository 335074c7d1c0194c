import { expect, test } from 'vitest'
import { charactersOf, fonts, missingFaces } from './fonts.ts'

test('the characters of a page are those of its text, entities decoded, markup left out', () => {
  expect(charactersOf('<p title="z">a &gt; &#8805;&#x2265; b</p><script>q</script>')).toBe(' >ab≥')
})

test('a formula that asks for a face we do not ship is named', () => {
  expect(missingFaces('<span class="mord mathbb">R</span>')).toEqual(['mathbb'])
  expect(missingFaces('<span class="mord mathnormal">x</span>')).toEqual([])
})

test('every font that a rule loads is a file that is written', async () => {
  const { files, css } = await fonts('<p>KL ∑</p>', (name) => `./${name}`)
  const asked = [...css.matchAll(/url\(\.\/([^)]+)\)/g)].map((match) => match[1])
  expect(asked).toEqual(files.map((file) => file.name))
  for (const file of files) expect(file.bytes.length).toBeGreaterThan(0)
})
