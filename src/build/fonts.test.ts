import { expect, test } from 'vitest'
import { dataUrl, FORMULA_FACES, fonts, LIVE, missingFaces, TEXT_FACES } from './fonts.ts'

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

test('every character that a reader may bring is in one text face of each family, whatever the page says', () => {
  // What text is set in is there at once; the signs that it lacks are another family's.
  const families = new Set(TEXT_FACES.filter(({ preload }) => preload).map(({ family }) => family))
  for (const family of families) {
    const own = TEXT_FACES.filter((face) => face.family === family)
    expect(own.filter(({ characters }) => characters === undefined)).toHaveLength(1)
    const apart = own.flatMap(({ characters }) => [...(characters ?? '')])
    expect(new Set(apart).size).toBe(apart.length)
    for (const sign of ['×', '−', '∞', 'a', '0']) expect(apart).not.toContain(sign)
  }
  expect(LIVE).toContain('é')
})
