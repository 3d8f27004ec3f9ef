import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type OpenPlayground, openPlayground } from '../../scripts/open-playground.js'

export interface PageOptions {
  /** The story that is picked; the seed without. */
  readonly story?: string
  readonly media?: Parameters<Page['emulateMedia']>[0]
  readonly viewport?: NonNullable<BrowserContextOptions['viewport']>
  /** A page of its own that has just been loaded. Else the last one is used on, with everything put back. */
  readonly isNew?: boolean
  /** The test itself breaks the policy of the page. */
  readonly mayComplain?: boolean
}

const SEED = 'tass-imomi'
const NO_MEDIA = { media: null, colorScheme: null, reducedMotion: null } as const

/**
 * One browser for the tests of a file; gives the function that opens the playground and waits until its story is
 * set. A test fails if the page logs an error or breaks its own security policy.
 */
export function usePlayground(): (options?: PageOptions) => Promise<Page> {
  let playground: OpenPlayground
  let context: BrowserContext
  let page: Page | null = null
  let mayComplain = false
  let complaints: string[] = []

  const load = async (prepare: (page: Page) => Promise<void>) => {
    const loaded = await context.newPage()
    await prepare(loaded)
    loaded.on('pageerror', ({ message }) => complaints.push(message))
    loaded.on('console', (message) => {
      if (message.type() === 'error' && !mayComplain) complaints.push(message.text())
    })
    await loaded.goto(playground.url)
    return loaded
  }

  beforeAll(async () => {
    playground = await openPlayground()
    context = await playground.open()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  afterEach(() => {
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })
  afterAll(() => playground.close())

  return async (options = {}) => {
    const { story = SEED, media = {}, viewport = { width: 1440, height: 900 } } = options
    mayComplain = options.mayComplain ?? false
    if (options.isNew) {
      await page?.close()
      page = null
    }
    const prepare = async (on: Page) => {
      await on.setViewportSize(viewport)
      await on.emulateMedia({ ...NO_MEDIA, ...media })
    }
    if (page) await prepare(page)
    else page = await load(prepare)
    await page.keyboard.press('Escape')
    await page.click('#tab-facts')
    await page.fill('#confidence', '0')
    await page.hover('h1')
    await settle(page)
    if (!options.isNew || story !== SEED) {
      // by way of another text, so that it is set anew even if it is the one that stands there
      await page.click('#clear')
      await settle(page)
      await page.selectOption('#pick', story)
      await settle(page)
    }
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    return page
  }
}

/** Waits until the text that stands in the box is the one that is set. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const letters = (text: string | null) => (text ?? '').replace(/\s+/g, '')
    const typed = letters((document.getElementById('text') as HTMLTextAreaElement).value)
    const proof = document.getElementById('proof')!
    const isEmpty = proof.querySelector('.empty') !== null
    return proof.ariaBusy === 'false' && (typed === '' ? isEmpty : letters(proof.textContent) === typed)
  })
}
