import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { digitsOf, expectMathematics } from './expectMathematics.ts'
import { offeredLink } from './offeredLink.ts'
import { awake, open, stepOf } from './open.ts'
import { dragBar } from './pointer.ts'
import type { Shown } from './shown.ts'
import { radio, shown, shownWhen } from './shown.ts'
import { typeInto } from './typeInto.ts'

/** All that is read, but for the zeros that tell an exact number: a link has 12 decimals. */
const texts = ({ p: _p, q: _q, ...rest }: Shown) =>
  JSON.parse(JSON.stringify(rest), (_, value) => (typeof value === 'string' ? digitsOf(value) : value))

/** Opens a link in another page and waits until it shows the same numbers, and 12 decimals of p and q. */
async function expectSame(page: Page, link: string, before: Shown) {
  const other = await page.context().newPage()
  await other.goto(link)
  await awake(other)
  const after = await shownWhen(other, (now) => expect(texts(now)).toEqual(texts(before)))
  for (const [i, p] of before.p.entries()) expect(after.p[i]).toBeCloseTo(p, 11)
  for (const [i, q] of before.q.entries()) expect(after.q[i]).toBeCloseTo(q, 11)
  expectMathematics(after)
}

test('the link offered opens the same numbers, names, unit and line in a new page', async ({ page }) => {
  await open(page)
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'q of dog' }), 0.55)
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'p of elk' }), 0.35)
  await stepOf(page).getByRole('button', { name: 'cat', exact: true }).click()
  await typeInto(stepOf(page).getByRole('textbox', { name: 'Name' }), 'Käuzchen')
  await page.keyboard.press('Enter')
  await radio(page, 'bits').check()
  await stepOf(page).getByRole('button', { name: 'split the sum' }).click()
  const before = await shownWhen(page, (now) => {
    expect(now.labels[0]).toBe('Käuzchen')
    expect(now.base).toBe('2')
    expect(now.line).toBe(3)
  })
  await expectSame(page, await offeredLink(page), before)
})

test('a link to an infinite state, of another number of classes, opens the same', async ({ page }) => {
  await open(page)
  await radio(stepOf(page), 'probabilities').check()
  await stepOf(page).getByRole('button', { name: 'One class more' }).click()
  await stepOf(page).getByRole('slider', { name: 'q of dog' }).press('Home')
  const before = await shownWhen(page, (now) => expect(now.q[1]).toBe(0))
  await expectSame(page, await offeredLink(page), before)
})

test('a link to what the page opens with is the plain address of the step', async ({ page }) => {
  await open(page)
  expect(await offeredLink(page)).toBe(page.url())
})

test('a bad link says what could not be read and shows the rest', async ({ page }) => {
  await open(page, '?v=1&p=0.5,0.25,0.25&z=1,oops,2&colour=red&base=2')
  const notice = page.getByText('could not be read')
  await expect(notice).toContainText('z')
  await expect(notice).toContainText('colour')
  const now = await shownWhen(page, (next) => expect(next.p).toEqual([0.5, 0.25, 0.25]))
  expect(now.base).toBe('2')
  expectMathematics(now)
  await page.getByRole('button', { name: 'dismiss' }).click()
  await expect(notice).toHaveCount(0)
})

test('weights that do not add up to 1 are rescaled, and the page says so', async ({ page }) => {
  await open(page, '?v=1&p=3,1&q=1,1')
  await expect(page.getByText('rescaled to 1').first()).toBeVisible()
  expectMathematics(await shownWhen(page, (now) => expect(now.p).toEqual([0.75, 0.25])))
})

test('a link of another version is left out, and the page says so', async ({ page }) => {
  await open(page)
  const usual = await shown(page)
  await open(page, '?v=2&p=0.5,0.5')
  await expect(page.getByText('another version')).toBeVisible()
  expect((await shown(page)).quantities).toEqual(usual.quantities)
})

test('nothing of a hostile link becomes more than text', async ({ page }) => {
  await open(page, `?v=1&labels=${encodeURIComponent('<img src=x>,b')}&${encodeURIComponent('<b>key</b>')}=1`)
  const notice = page.getByText('could not be read')
  await expect(notice).toContainText('<b>key</b>')
  await expect(notice.locator('b, img')).toHaveCount(0)
})
