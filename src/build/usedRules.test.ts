import { expect, test } from 'vitest'
import { classesOf, hasClasses } from './classes.ts'
import { usedRules } from './usedRules.ts'

const PAGE = '<p class="a b"><span class="c"></span></p>'
const used = (css: string) => usedRules(css, (names) => hasClasses(classesOf(PAGE), names))

test('a rule stays where the page has an element of each of its compounds', () => {
  for (const css of ['.a{x:1}', 'p.a.b>span.c{x:1}', 'p{x:1}', '@media print{.a .c::after{x:1}}', '*{x:1}'])
    expect(used(css)).toBe(css)
})

test('a rule goes where the page has none, in a condition too, and its neighbours stay', () => {
  expect(used('.a{x:1}.d{x:2}.c{x:3}')).toBe('.a{x:1}.c{x:3}')
  expect(used('.a.c{x:1}')).toBe('')
  expect(used('@media print{.d{x:1}.a{x:2}}')).toBe('@media print{.a{x:2}}')
  expect(used('@layer one,two;.d{x:1}')).toBe('@layer one,two;')
})

test('of a list of selectors those stay that can match', () => {
  expect(used('.d,.a,.b .d{x:1}')).toBe('.a{x:1}')
  expect(used('.d,:is(.d,.a),.c:not(.d,.e){x:1}')).toBe(':is(.d,.a),.c:not(.d,.e){x:1}')
})

test('what is no rule of a class stays: keyframes, faces, properties', () => {
  for (const css of ['@keyframes k{from{x:1}50%{x:2}}', '@font-face{font-family:K}', ':root{--a:1}'])
    expect(used(css)).toBe(css)
})
