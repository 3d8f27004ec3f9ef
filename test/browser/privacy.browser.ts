import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settle, usePlayground } from './open-page.js'

const open = usePlayground()

test('once loaded it asks for nothing more, and works offline', async () => {
  const page = await open({ isNew: true })
  await page.evaluate(() => document.fonts.ready)
  const requests: string[] = []
  page.context().on('request', (request) => requests.push(request.url()))
  await page.context().setOffline(true)
  try {
    await page.selectOption('#pick', 'live-blog-flood')
    await settle(page)
    await page.locator('#proof [role=button]').first().click()
    await page.waitForSelector('.trace[aria-busy=false] li')
    await page.click('#tab-json')
    await page.fill('#text', '“See https://example.com/story.png,” said Ada Lovik.')
    await settle(page)
    expect(await page.locator('#proof .content').count()).toBe(1)
    expect(requests).toEqual([])
  } finally {
    await page.context().setOffline(false)
  }
})

test('all it loads is its own', async () => {
  const page = await open({ isNew: true })
  const own = new URL(page.url()).origin
  const requests: string[] = []
  page.context().on('request', (request) => requests.push(request.url()))
  await page.reload()
  await settle(page)
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.filter((url) => !url.startsWith(own))).toEqual([])
})

test('its policy forbids to send, to frame and to evaluate', async () => {
  const built = readFileSync('examples/playground/dist/index.html', 'utf8')
  const policy = built.match(/Content-Security-Policy" content="([^"]+)"/)![1]!.replaceAll('&#39;', "'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)

  const page = await open({ isNew: true, mayComplain: true })
  const tried = await page.evaluate(async () => {
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violated.push(effectiveDirective),
    )
    navigator.sendBeacon('/away', 'story')
    document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }))
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/' }))
    await new Promise((resolve) => setTimeout(resolve, 200))
    // later, when it is no longer the debugger that runs this
    const evaluates = (() => {
      try {
        return new Function('return true')()
      } catch {
        return false
      }
    })()
    return { violated, evaluates }
  })
  expect(tried.evaluates).toBe(false)
  expect(tried.violated).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'frame-src']))
})
