import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type OpenPlayground, openPlayground } from '../../scripts/open-playground.js'

export interface PageOptions {
  /** The story that is picked; the seed without. */
  readonly story?: string
  readonly media?: Parameters<Page['emulateMedia']>[0]
  readonly viewport?: NonNullable<BrowserContextOptions['viewport']>
  /** The test itself breaks the policy of the page. */
  readonly mayComplain?: boolean
}

/**
 * One browser for the tests of a file; gives the function that opens the playground in a new page and waits until
 * its story is set. A test fails if the page logs an error or breaks its own security policy.
 */
export function usePlayground(): (options?: PageOptions) => Promise<Page> {
  let playground: OpenPlayground
  let context: BrowserContext
  let complaints: string[] = []

  beforeAll(async () => {
    playground = await openPlayground()
    context = await playground.open()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  afterEach(async () => {
    await Promise.all(context.pages().map((page) => page.close()))
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })
  afterAll(() => playground.close())

  return async ({ story, media, viewport = { width: 1440, height: 900 }, mayComplain = false } = {}) => {
    const page = await context.newPage()
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !mayComplain) complaints.push(message.text())
    })
    await page.setViewportSize(viewport)
    if (media) await page.emulateMedia(media)
    await page.goto(playground.url)
    await settle(page)
    if (story !== undefined) {
      await page.selectOption('#pick', story)
      await settle(page)
    }
    return page
  }
}

/** Waits until the text that stands in the box is the one that is set. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const letters = (text: string | null) => (text ?? '').replace(/\s+/g, '')
    const typed = letters((document.getElementById('text') as HTMLTextAreaElement).value)
    const proof = document.getElementById('proof')!
    return proof.ariaBusy === 'false' && (typed === '' || letters(proof.textContent) === typed)
  })
}
