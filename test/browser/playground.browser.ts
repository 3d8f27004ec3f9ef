import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/debug/index.js'
import { type Article, analyzeArticle } from '../../src/index.js'
import { settle, usePlayground } from './open-page.js'

const open = usePlayground()

// Dirt is shown as it is read, without its tags: the page offers stories to look at, not to clean.
const SLUGS = readdirSync('test/cases').filter((slug) => !slug.startsWith('dirt-'))
const storyOf = (slug: string) => readFileSync(`test/cases/${slug}/article.txt`, 'utf8')
const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts()
const jsonOf = async (page: Page): Promise<Article> => {
  await page.click('#tab-json')
  return JSON.parse((await page.textContent('#json-text'))!)
}

describe('a story is set and marked up', () => {
  test('the seed, when the page opens: dateline, speaker, spelling and rule, topics', async () => {
    const page = await open({ isNew: true })
    expect(await page.textContent('#proof .dateline')).toBe('DUSHANBE, October 10. /TASS/.')
    expect(await page.innerText('#dateline')).toMatch(/Dushanbe, Tajikistan[\s\S]*10 October[\s\S]*TASS/)
    const [person, ...others] = await texts(page, '.member')
    expect(others).toEqual([])
    expect(person).toMatch(/Sodik Imom[\s\S]*4 mentions · 11 quotations · \d+ words/)
    expect(person).toMatch(/Imomi ×2 → [\s\S]*Sodik Imom surname-only/)
    expect((await texts(page, '.topic'))[0]).toMatch(/politics and government\s*98 %/)
    expect(await page.locator('#proof .content.direct').first().innerText()).toMatch(
      /^The security interaction/,
    )
  })

  test('every story: nothing is lost, and the JSON is what analyzeArticle gives', async () => {
    const page = await open()
    const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')
    for (const slug of SLUGS) {
      await page.selectOption('#pick', slug)
      await settle(page)
      expect(words((await texts(page, '#proof > *')).join('\n'))).toBe(words(storyOf(slug)))
      const article = analyzeArticle(storyOf(slug))
      expect(await jsonOf(page), slug).toEqual(JSON.parse(JSON.stringify(article)))
      expect(await page.locator('#proof [role=button]').count(), slug).toBe(article.quotes.length)
    }
  })

  test('what is typed is read as it is typed', async () => {
    const page = await open()
    await page.fill('#text', 'OSLO, May 3 (Reuters) - Norway will lend more.')
    await settle(page)
    expect(await page.innerText('#cast')).toMatch(/Nobody/)
    await page.locator('#text').press('Control+End')
    await page.keyboard.type(' “The banks can wait,” Ada Lovik said.')
    await settle(page)
    expect(await texts(page, '#proof .content')).toEqual(['The banks can wait'])
    expect(await page.innerText('.member .name')).toBe('Ada Lovik')
    expect(await page.inputValue('#pick')).toBe('')
  })

  test('50 kB: the keys are not held up, and the last text is the one that is set', async () => {
    const page = await open()
    const long = Array.from({ length: 4 }, () => SLUGS.map(storyOf).join('\n\n'))
      .join('\n\n')
      .slice(0, 50_000)
    await page.fill('#text', long)
    await page.locator('#text').press('Control+End')
    await page.keyboard.type('\n\n“This is the end,” said Ada Lovik, who typed it. “It is.”')
    expect(await page.inputValue('#text')).toMatch(/“It is\.”$/)
    await settle(page)
    expect((await texts(page, '#proof .content')).slice(-2)).toEqual(['This is the end', 'It is.'])

    // a long story that is overtaken by a short one does not come back when it has been read
    await page.fill('#text', long)
    await page.waitForTimeout(120)
    await page.fill('#text', '“Short,” said Ada Lovik.')
    await settle(page)
    await page.waitForTimeout(1000)
    expect(await texts(page, '#proof .content')).toEqual(['Short'])
  })

  test('another story begins at its headline, wherever the last one was left', async () => {
    const page = await open()
    for (const column of ['.scroll', '.panels'])
      await page.locator(column).evaluate((one) => one.scrollTo(0, 200))
    await page.selectOption('#pick', 'family-orchard-dispute')
    await settle(page)
    expect(await page.locator('.scroll').evaluate((one) => one.scrollTop)).toBe(0)
    expect(await page.locator('.panels').evaluate((one) => one.scrollTop)).toBe(0)
  })

  test('without a story it says what to do', async () => {
    const page = await open()
    await page.click('#clear')
    await page.waitForSelector('#proof .empty')
    expect(await page.innerText('#proof')).toBe('Paste a story, or pick one, and it is set here.')
    expect(await texts(page, '#facts .empty')).toHaveLength(3)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
  })

  test('markup in a story stays text', async () => {
    const page = await open()
    const attack = `<img src=x onerror="document.title='broken'"> <script>document.title='broken'</script>

“<b onclick=alert(1)>Nobody</b> leaves,” said <i>Ada Lovik</i>. "<svg/onload=alert(1)>", Ada <u>Lovik said.`
    await page.fill('#text', attack)
    await settle(page)
    expect(await page.locator('#proof, #findings').locator('img, script, i, u, svg').count()).toBe(0)
    await page.locator('#proof [role=button]').first().click()
    await page.click('#tab-json')
    expect(await page.locator('#findings').locator('img, script, i, u, svg').count()).toBe(0)
    expect(await page.innerText('#proof')).toContain("<script>document.title='broken'</script>")
    expect(await page.title()).toBe('wirecopy: playground')
  })
})

describe('what hangs together lights up', () => {
  test('a quotation, its source and its cue, when pointed at', async () => {
    const page = await open({ story: 'ap-reservoir-vote' })
    const quotation = page.locator('#proof [role=button]', { hasText: 'the earthen dam' })
    await quotation.hover()
    expect(await texts(page, '#proof .source.lit')).toEqual(['State officials'])
    expect(await texts(page, '#proof .cue.lit')).toEqual(['had argued'])
    expect(await page.locator('#proof .content.lit').count()).toBe(1)
    await page.hover('h1')
    expect(await page.locator('.lit').count()).toBe(0)
  })

  test('the same when a source is pointed at, or the quotation has the focus', async () => {
    const page = await open({ story: 'ap-reservoir-vote' })
    await page.locator('#proof .source', { hasText: 'State officials' }).hover()
    expect(await texts(page, '#proof .content.lit')).toEqual([expect.stringMatching(/^the earthen dam/)])
    await page.hover('h1')
    await page.locator('#proof [role=button]', { hasText: 'the earthen dam' }).focus()
    expect(await texts(page, '#proof .source.lit')).toEqual(['State officials'])
  })

  test('a source is one piece with one label, whatever else its words are', async () => {
    const page = await open()
    await page.locator('#proof [role=button]', { hasText: 'Security cooperation between' }).hover()
    // a mention, and evidence for a topic
    expect(await texts(page, '#proof .source.lit')).toEqual(['Tajik Deputy Foreign Minister Sodik Imom'])
    expect(await texts(page, '#proof .source.lit .mention')).toEqual(['Sodik Imom'])
    expect(await page.locator('#proof .source.lit .evidence').count()).toBeGreaterThan(0)
    // it lights the same from within
    await page.hover('h1')
    await page.locator('#proof .source .mention', { hasText: 'Sodik Imom' }).last().hover()
    expect(await texts(page, '#proof .cue.lit')).toEqual(['said'])
  })

  test('all that somebody says and every mention, when held down in the list', async () => {
    const page = await open({ story: 'ap-reservoir-vote' })
    const name = page.locator('.member .name', { hasText: 'Dale Hutchings' })
    await name.click()
    expect(await name.getAttribute('aria-pressed')).toBe('true')
    await page.hover('h1')
    expect(await texts(page, '#proof .mention.lit')).toEqual(['Dale Hutchings', 'Hutchings'])
    await name.click()
    await page.hover('h1')
    expect(await page.locator('.lit').count()).toBe(0)
  })

  test('the words that speak for a topic', async () => {
    const page = await open()
    await page.locator('.topic .name', { hasText: 'conflict' }).click()
    const article = analyzeArticle(storyOf('tass-imomi'))
    const evidence = [...article.topics[1]!.evidence].sort((a, b) => a.start - b.start)
    expect(await texts(page, '#proof .evidence.lit')).toEqual(evidence.map(({ text }) => text))
  })
})

describe('why', () => {
  test('a quotation: the rule, its note, what it was read from', async () => {
    const page = await open()
    await page.locator('#proof [role=button]', { hasText: 'The security interaction' }).click()
    const card = await page.innerText('#why')
    expect(card).toMatch(/Why Sodik Imom said this/)
    expect(card).toMatch(/Rule marks-said-source, as in\s+“Prices rose,” Imomi said\./)
    expect(card).toMatch(/Source\s+Imomi\s+Cue\s+said/)
  })

  test('not to a reader who selects words to copy them, unless it is a rule that is clicked', async () => {
    const page = await open()
    const quotation = page.locator('#proof [role=button]', { hasText: 'The security interaction' })
    const { x, y } = (await quotation.boundingBox())!
    await page.mouse.move(x + 20, y + 10)
    await page.mouse.down()
    await page.mouse.move(x + 150, y + 10, { steps: 3 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).toContain('security')
    expect(await page.locator('#why').isHidden()).toBe(true)
    await page.click('.variants .rule')
    expect(await page.innerText('#why')).toMatch(/Why Imomi is Sodik Imom/)
  })

  test('a spelling and a dateline; Escape gives the focus back', async () => {
    const page = await open()
    await page.locator('.variants .rule').click()
    expect(await page.innerText('#why')).toMatch(
      /Why Imomi is Sodik Imom[\s\S]*surname-only\s+A bare surname/,
    )
    await page.keyboard.press('Escape')
    expect(await page.locator('#why').isHidden()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('surname-only')
    await page.click('#proof .dateline')
    expect(await page.innerText('#why')).toMatch(/place-date-source/)
  })

  describe('step by step, as explain traces it', () => {
    const steps = async (page: Page) => {
      await page.waitForSelector('.trace[aria-busy=false]')
      return (await page.innerText('.trace')).split(/\s*\n\s*/)
    }

    test('a quotation: cue, borders, whom a pronoun takes up, the rules that did not fit', async () => {
      const page = await open({ story: 'family-orchard-dispute' })
      await page.locator('#proof [role=button]', { hasText: 'his sister had been offered' }).click()
      const traced = await steps(page)
      const { quotes } = explain(storyOf('family-orchard-dispute'))
      const asked = quotes.find(({ quote }) => quote.text.startsWith('his sister'))!
      for (const { id, note } of asked.refused) expect(traced).toContain(`${id}, as in: ${note}`)
      expect(asked.refused.length).toBeGreaterThan(3)
      expect(traced).toEqual(
        expect.arrayContaining([
          'The cue is “said”',
          'begin behind “that”',
          '“he”: the speaker is Thomas Ellery',
          '→ Thomas Ellery: fits',
          'Margaret Ellery: is not a man',
        ]),
      )
    })

    test('a spelling: what joins it, and what speaks for it being a name', async () => {
      const page = await open()
      await page.click('.variants .rule')
      const traced = await steps(page)
      expect(traced[0]).toBe('“Imomi” is joined to “Sodik Imom”')
      expect(traced).toContain('The evidence adds up to +0.75; +2.25 is enough')
      expect(traced.filter((line) => line.startsWith('“Sodik Imom”'))).toEqual([])
    })

    test('a person, and whom they are not', async () => {
      const page = await open({ story: 'family-orchard-dispute' })
      await page.getByRole('button', { name: 'Why Thomas Ellery?' }).click()
      const traced = await steps(page)
      expect(traced).toContain('Joan Ellery is somebody else')
      expect(traced.join()).toMatch(/\+3 age, as in/)
    })

    test('a topic: each word with its weight, and the topics that came next', async () => {
      const page = await open()
      await page.getByRole('button', { name: 'Why politics and government?' }).click()
      const traced = await steps(page)
      const { topics, next } = explain(storyOf('tass-imomi')).topics
      expect(traced.join()).toContain(`+${topics[0]!.terms[0]!.weight.toFixed(2)} “Foreign Minister” ×2`)
      expect(traced.at(-next.length)).toBe(`${next[0]!.label} ${next[0]!.score.toFixed(2)}`)
      expect(await page.locator('#proof .evidence.lit').count()).toBeGreaterThan(3)
    })

    test('a dateline: what was tried; and why there is none', async () => {
      const page = await open()
      await page.click('#proof .dateline')
      expect(await steps(page)).toContain('place-date-source takes “DUSHANBE, October 10. /TASS/.”')
      await page.fill('#text', 'Two banks agreed to merge, Ada Lovik said.')
      await settle(page)
      await page.getByRole('button', { name: 'Why none?' }).click()
      expect(await page.innerText('.why-title')).toBe('Why there is no dateline')
      expect((await steps(page))[1]).toBe('has the shape of no style')
    })

    test('of the story that is shown, whatever was asked of the one before', async () => {
      const page = await open()
      await page.click('.variants .rule')
      await steps(page)
      await page.fill('#text', 'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said. Lovik smiled.')
      await settle(page)
      await page.click('.variants .rule')
      expect((await steps(page))[0]).toBe('“Lovik” is joined to “Ada Lovik”')
    })
  })
})

test('the filter takes away what is less sure, in the proof, the counts and the JSON, and moves nothing', async () => {
  const page = await open({ story: 'uk-paper-library-fight' })
  const all = analyzeArticle(storyOf('uk-paper-library-fight')).quotes
  const height = () => page.locator('#proof').evaluate((proof) => proof.scrollHeight)
  const before = await height()
  await page.fill('#confidence', '0.85')
  const sure = all.filter(({ confidence }) => confidence >= 0.85)
  expect(sure.length).toBeLessThan(all.length)
  expect(await page.locator('#proof [role=button]').count()).toBe(sure.length)
  expect(await page.innerText('#shown')).toBe(`${sure.length} of ${all.length} quotations`)
  expect(await height()).toBe(before)
  expect((await jsonOf(page)).quotes).toEqual(JSON.parse(JSON.stringify(sure)))
})

describe('copying', () => {
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('JSON, quotations, code', async () => {
    const page = await open()
    await page.click('text=Copy JSON')
    await page.waitForSelector('text=Copied')
    const article = analyzeArticle(storyOf('tass-imomi'))
    expect(JSON.parse(await clipboard(page))).toEqual(JSON.parse(JSON.stringify(article)))
    await page.click('text=Copy quotations')
    expect((await clipboard(page)).split('\n')).toHaveLength(article.quotes.length)
    await page.click('text=Copy code')
    expect(await clipboard(page)).toContain(`analyzeArticle(text)`)
    expect(await clipboard(page)).toContain(JSON.stringify(storyOf('tass-imomi')))
  })

  test('where the browser has no clipboard, it says so', async () => {
    const page = await open({ isNew: true })
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.click('text=Copy JSON')
    await page.waitForSelector('text=Not allowed here')
    expect(await page.textContent('#announcer')).toBe('Not allowed here')
    await page.reload()
  })

  test('one quotation with its speaker', async () => {
    const page = await open()
    await page.locator('#proof [role=button]', { hasText: 'The security interaction' }).click()
    await page.click('text=Copy quotation >> nth=0')
    expect(await clipboard(page)).toMatch(/^“The security interaction .* Afghanistan” — Sodik Imom$/)
  })
})
