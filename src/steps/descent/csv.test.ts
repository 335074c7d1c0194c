import { describe, expect, test } from 'vitest'
import { standardise } from '../../math/standardise.ts'
import { MOST_ROWS, readTable } from './csv.ts'

const read = (text: string) => {
  const found = readTable(text)
  if ('faults' in found) throw new Error(found.faults.join(' '))
  return found.data
}
const faults = (text: string) => {
  const found = readTable(text)
  return 'faults' in found ? found.faults : []
}

const X = standardise([
  [1, 2],
  [3, 5],
  [4, -0.5],
])

describe('a table', () => {
  test('is read with heads, the class in the last column, features standardised', () => {
    expect(read('width,height,kind\n1,2,cat\n3,5,dog\n4,-.5,cat\n')).toEqual({
      features: ['width', 'height'],
      classes: ['cat', 'dog'],
      X,
      y: [0, 1, 0],
      standardised: true,
    })
  })

  test('is read without heads', () => {
    const data = read('1,2,cat\n3,5,dog\n4,-.5,cat')
    expect(data.features).toEqual(['column 1', 'column 2'])
    expect(data.X).toEqual(X)
  })

  test('may have its class in another column, if that is named so', () => {
    const data = read('species,width,height\ncat,1,2\ndog,3,5\ncat,4,-0.5')
    expect(data.features).toEqual(['width', 'height'])
    expect(data.X).toEqual(X)
    expect(data.y).toEqual([0, 1, 0])
  })

  test('may have semicolons, tabs, quotes, empty lines, the line ends of Windows and its mark at the start', () => {
    for (const text of [
      '\uFEFFwidth;height;kind\r\n1;2;cat\r\n3;5;dog\r\n4;-0.5;cat\r\n',
      'width\theight\tkind\n1\t2\tcat\n\n3\t5\tdog\n4\t-0.5\tcat\n',
      '"width","height","kind"\n"1"," 2 ","cat"\n3,5,dog\n4,-5e-1,cat',
    ])
      expect(read(text).X).toEqual(X)
  })

  test('has no two names alike, nor one like the bias, whatever is cut off them', () => {
    const long = 'x'.repeat(40)
    const data = read(`a,a,bias,${long}1,${long}2,class\n1,2,3,4,5,${long}p\n2,1,4,3,1,${long}q`)
    const names = ['bias', ...data.features, ...data.classes]
    expect(data.features.slice(0, 3)).toEqual(['a', 'a (2)', 'bias (2)'])
    expect(new Set(data.features).size).toBe(5)
    expect(new Set(data.classes).size).toBe(2)
    for (const name of names) expect(name.length).toBeLessThan(30)
  })
  test('may have numbers as classes', () => {
    expect(read('1,2,0\n3,5,1\n4,-.5,0').classes).toEqual(['0', '1'])
  })
})

describe('what cannot be read', () => {
  test('is named by its row and column', () => {
    expect(faults('width,height,kind\n1,2,cat\n3,tall,dog\n4,,cat\n5,1,\n')).toEqual([
      'Row 3, column 2 (height): “tall” is not a number.',
      'Row 4, column 2 (height): the number is missing.',
      'Row 5, column 3 (kind): the class is missing.',
    ])
  })

  test('is counted in the text as it is, empty lines too', () => {
    expect(faults('a,b,c\n\n1,2,x\n1,?,y')).toEqual(['Row 4, column 2 (b): “?” is not a number.'])
  })

  test('is a row of another length', () => {
    expect(faults('1,2,cat\n3,dog\n4,1,cat')).toEqual(['Row 2 has 2 columns where the first has 3.'])
  })

  test('is no number beyond a double, and none with a decimal comma', () => {
    expect(faults('1,2,cat\n1e999,5,dog')).toEqual(['Row 2, column 1: “1e999” is not a number.'])
    expect(faults('1;2;cat\n1,5;5;dog')).toEqual(['Row 2, column 1: “1,5” is not a number.'])
  })

  test('is told for a handful of places, and counted for the others', () => {
    const told = faults(`a,b,c\n${'x,y,k\n'.repeat(30)}`)
    expect(told).toHaveLength(5)
    expect(told.at(-1)).toBe('And 56 more.')
  })

  test('is too much, or too little', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => `${i},1,${i % 2}`).join('\n')
    expect(faults(rows(MOST_ROWS))).toEqual([])
    expect(faults(rows(MOST_ROWS + 1))[0]).toContain('1001 rows')
    expect(faults('1,a\n')[0]).toContain('two rows')
    expect(faults('1\n2\n')[0]).toContain('one column')
    expect(faults('1,a\n2,a')[0]).toContain('one class')
    expect(faults(Array.from({ length: 11 }, (_, i) => `1,k${i}`).join('\n'))[0]).toContain('11 classes')
    expect(faults(`${'1,'.repeat(21)}a\n${'2,'.repeat(21)}b`)[0]).toContain('21 features')
    expect(faults('')[0]).toContain('nothing')
    expect(faults('1,a\n'.repeat(300_000))[0]).toContain('characters')
  })
})
