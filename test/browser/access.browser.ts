import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle, usePlayground } from './open-page.js'

const open = usePlayground()

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run(document, { resultTypes: ['violations', 'incomplete'] })
    // A contrast that could not be measured is no contrast that is good enough.
    const unmeasured = found.incomplete.filter(({ id }) => id === 'color-contrast')
    return [...found.violations, ...unmeasured].flatMap(({ id, nodes }) =>
      nodes
        .filter(({ any }) => !/only non-text characters/.test(any[0]?.message ?? ''))
        .map(({ html, any, failureSummary }) => `${id}: ${html} ${failureSummary ?? any[0]?.message}`),
    )
  })
}

describe('axe finds nothing', () => {
  const VIEWS = [
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 1440 },
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'dark', width: 360 },
  ] as const

  test.each(VIEWS)('$colorScheme, $width px', async ({ colorScheme, width }) => {
    // reducedMotion: a colour that is on its way has no contrast to measure.
    const media = { colorScheme, reducedMotion: 'reduce' } as const
    // More than eight speakers: every colour, and one twice. So high that nothing is scrolled out of sight.
    const page = await open({ story: 'reuters-ferry-merger', media, viewport: { width, height: 3000 } })
    expect(await violations(page)).toEqual([])
    await page.locator('#proof [role=button]').nth(2).click()
    await page.waitForSelector('.trace[aria-busy=false]')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.topic .name').first().click()
    expect(await violations(page)).toEqual([])
    await page.locator('.member .name', { hasText: 'Henrik Aaltovirta' }).click()
    expect(await violations(page)).toEqual([])
    await page.fill('#text', '“Go,” said Ada Lovik.')
    await settle(page)
    await page.click('#tab-json')
    expect(await violations(page)).toEqual([])
    await page.click('#clear')
    await page.waitForSelector('#proof .empty')
    await page.click('#tab-facts')
    expect(await violations(page)).toEqual([])
  })
})

test('everything works by keyboard alone', async () => {
  const page = await open({ story: 'ap-reservoir-vote' })
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  await page.focus('.skips a')
  await press('Tab')
  expect(await focused()).toBe('Skip to the proof')
  await press('Enter', 'Tab')
  expect(await focused()).toMatch(/^the loss of water/)
  expect(await page.locator('#proof .cue.lit').innerText()).toBe('said')
  await press('Enter')
  expect(await focused()).toBe('Why ranchers said this')
  await press('Escape')
  expect(await focused()).toMatch(/^the loss of water/)
  await press('Tab', ' ')
  expect(await focused()).toBe('Why Dale Hutchings said this')
  await press('Escape')

  await page.focus('.skips a')
  await press('Tab', 'Tab')
  expect(await focused()).toBe('Skip to the findings')
  await press('Enter', 'Tab')
  expect(await focused()).toBe('Facts')
  await press('ArrowRight')
  expect(await focused()).toBe('JSON')
  expect(await page.locator('#json').isVisible()).toBe(true)
  expect(await page.locator('#facts').isVisible()).toBe(false)
})

test('a speaker is told by number and line, not by colour alone', async () => {
  const page = await open({ story: 'reuters-ferry-merger' })
  const numbers = await page
    .locator('#proof [role=button]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content))
  expect(new Set(numbers).size).toBeGreaterThan(8)
  const lines = await page
    .locator('#proof .content')
    .evaluateAll((all) =>
      all.map((one) => `${one.classList[1]} ${getComputedStyle(one).textDecorationStyle}`),
    )
  expect(new Set(lines)).toEqual(new Set(['direct solid', 'mixed dashed', 'indirect dotted']))
})

test('at 360 px nothing sticks out, and "why" stays in reach', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } })
  const stories = await page
    .locator('#pick option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')!))
  for (const story of stories.filter(Boolean)) {
    await page.selectOption('#pick', story)
    await settle(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), story).toBe(360)
  }
  await page.locator('#proof [role=button]').first().click()
  // it grows upwards when its trace arrives: measured before, its top would be another
  await page.waitForSelector('.trace[aria-busy=false]')
  const card = (await page.locator('#why').boundingBox())!
  expect(card.y + card.height).toBeLessThanOrEqual(740)
  expect(card.y).toBeGreaterThan(300)
  // it can be closed by a finger, however far it is scrolled
  await page.locator('#why').evaluate((one) => one.scrollTo(0, one.scrollHeight))
  expect(await page.locator('#why').evaluate((one) => one.scrollTop)).toBeGreaterThan(100)
  const close = (await page.locator('#why .close').boundingBox())!
  expect(close.y).toBeGreaterThanOrEqual(card.y)
  expect(close.y).toBeLessThan(card.y + 60)
  // and does not lie on what it is about, wherever that stood
  for (const quotation of await page.locator('#proof [role=button]').all()) {
    await page.keyboard.press('Escape')
    const { y } = (await quotation.boundingBox())!
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 700)
    await quotation.dispatchEvent('click')
    await page.waitForSelector('.trace[aria-busy=false]')
    expect((await quotation.boundingBox())!.y).toBeLessThan(
      (await page.locator('#why').boundingBox())!.y - 20,
    )
  }
})

test('on paper: proof and facts, black on white, and no controls', async () => {
  const page = await open({ media: { colorScheme: 'dark' } })
  await page.click('#tab-json')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const control of ['.copy', '.filter', '.tools', '#json', '[role=tablist]'])
    expect(await page.locator(control).first().isVisible(), control).toBe(false)
  expect(await page.locator('#cast').isVisible()).toBe(true)
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(paper).toBe('rgb(255, 255, 255)')
  const line = page.locator('#proof .content').first()
  expect(await line.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline')
  // the whole story and not only the part that a window shows
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(pages!.length).toBeGreaterThanOrEqual(2)
})

test('nothing moves for those who want it so', async () => {
  const page = await open({ media: { reducedMotion: 'reduce' } })
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).transitionDuration !== '0s')
        .length,
  )
  expect(moving).toBe(0)
})

test('nothing jumps: not on loading, not when something lights up', async () => {
  const page = await open({ isNew: true })
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 200)
      }),
  )
  expect(shifted).toBeLessThan(0.05)
  const height = () => page.locator('#proof').evaluate((proof) => proof.scrollHeight)
  const before = await height()
  await page.locator('#proof [role=button]').nth(3).hover()
  expect(await height()).toBe(before)
})
