import { expect, test } from 'vitest'
import { charactersOf } from './characters.ts'

test('the characters of a page are those of its text, entities decoded, markup left out', () => {
  expect(charactersOf('<p title="z">a &gt; &#8805;&#x2265; b</p><script>q</script>')).toBe(' >ab≥')
})
