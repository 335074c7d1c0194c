import { expect, test } from 'vitest'
import { dataUrl, FORMULA_FACES, fonts, missingFaces } from './fonts.ts'

test('a formula that asks for a face we do not ship is named', () => {
  expect(missingFaces('<span class="mord mathbb">R</span>')).toEqual(['mathbb'])
  expect(missingFaces('<span class="mord mathnormal">x</span>')).toEqual([])
})

test('every font that a rule loads is a file that is written', async () => {
  const { files, css } = await fonts(FORMULA_FACES, 'KL ∑', ({ name }) => `./${name}`)
  const asked = [...css.matchAll(/url\(\.\/([^)]+)\)/g)].map((match) => match[1])
  expect(asked).toEqual(files.map((file) => file.name))
  for (const file of files) expect(file.bytes.length).toBeGreaterThan(0)
})

test('a face in the style sheet itself is the file, byte for byte', async () => {
  const { files, css } = await fonts(FORMULA_FACES.slice(0, 1), 'KL ∑', dataUrl)
  const [, inside = ''] = /url\(data:font\/woff2;base64,([^)]+)\)/.exec(css) ?? []
  expect(Buffer.from(inside, 'base64')).toEqual(Buffer.from(files[0]?.bytes ?? []))
})
