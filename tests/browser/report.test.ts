import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import axe from 'axe-core'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {emptyTally} from '../../src/dataset/tally.ts'
import {readGold} from '../../src/evaluate/read-gold.ts'
import {Scorer} from '../../src/evaluate/score.ts'
import {convert} from '../../src/index.ts'
import {auditPage} from '../../src/report/audit-page.ts'
import {indexHead, indexRow, indexTail} from '../../src/report/index-page.ts'
import {name, raw} from '../letter.ts'
import {madeLetter, payloads, source} from '../report/made-letter.ts'

const executablePath = findChromium()
if (!executablePath) console.warn('skipped: no chromium here (its path can be told in CHROMIUM)')

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-report-'))
const made = madeLetter()
const first = convert(raw, {name})
const pages = ['made', 'first', 'index'] as const
let browser: Browser
let address: Record<(typeof pages)[number], string>

describe.skipIf(!executablePath && !process.env['CI'])('the report in a browser', () => {
  beforeAll(async () => {
    const rows = Array.from({length: 100}, (_, index) => indexRow({...first, letter: `kst-36045-${index}`}))
    address = {
      made: write('made.html', auditPage(made, source)),
      first: write('first.html', auditPage(first, raw)),
      index: write('index.html', indexHead() + rows.join('') + indexTail({...emptyTally(), letters: 100}))
    }
    browser = await chromium.launch({executablePath: executablePath!})
  })
  afterAll(async () => {
    await browser?.close()
    fs.rmSync(dir, {recursive: true})
  })

  it.each(pages)('%s: one request, nothing to complain of, shown within a second, the exact source', async which => {
    const {page, requests, complaints, milliseconds, close} = await open(which)
    expect(requests).toEqual([address[which]])
    expect(complaints).toEqual([])
    // the best of three: other work on the machine is not the page's
    const again = [milliseconds]
    while (Math.min(...again) >= 1000 && again.length < 3) again.push(await timed(() => page.reload()))
    expect(Math.min(...again)).toBeLessThan(1000)
    if (which !== 'index') expect(await page.evaluate(() => document.getElementById('source')!.textContent)).toBe(which === 'made' ? source : raw)
    await close()
  })

  it.each(pages)('%s: axe finds nothing against WCAG 2.2 AA, light and dark; it fits a narrow screen', async which => {
    const {page, close} = await open(which)
    // many of one form take axe long and tell it nothing
    await page.locator('tbody > tr:nth-child(n + 4), .finding:nth-child(n + 9), .line:nth-child(n + 40), .note-popover').evaluateAll(rows => rows.forEach(row => row.remove()))
    const views = {made: ['findings', 'overview', 'ledgers', 'help'], first: ['findings', 'overview'], index: [undefined]}[which]
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme})
      for (const view of views) {
        if (view === 'help') await page.keyboard.press('?')
        else if (view) await choose(page, view)
        expect(await violations(page), `${view} ${colorScheme}`).toEqual([])
        if (view === 'help') await page.keyboard.press('Escape')
      }
    }
    await page.setViewportSize({width: 390, height: 844})
    for (const view of which === 'index' ? [undefined] : ['letter', 'findings', 'overview', 'ledgers']) {
      if (view) await choose(page, view)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(390)
    }
    await close()
  })

  it('leaves every payload text', async () => {
    const {page, complaints, close} = await open('made')
    const title = await page.title()
    for (const view of ['overview', 'ledgers', 'findings']) await choose(page, view)
    for (const {id} of made.mentions) await goTo(page, id)
    expect(await page.title()).toBe(title)
    expect(await page.locator('img, script:not(:last-child), style:not(head > style), [onerror], [onload], [onmouseover]').count()).toBe(0)
    expect(await page.locator('#source').textContent()).toContain(payloads.join(' en '))
    expect(complaints).toEqual([])
    await close()
  })

  it('reaches every mention by Tab, by j and by link', async () => {
    const {page, close} = await open('made')
    const ids = made.mentions.map(({id}) => id)
    const tabbed = new Set<string>()
    for (let count = 0; count < 100 && !ids.every(id => tabbed.has(id)); count++) {
      await page.keyboard.press('Tab')
      tabbed.add(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('.mark')?.dataset['of'] ?? ''))
    }
    expect(ids.filter(id => !tabbed.has(id))).toEqual([])
    const stepped = new Set<string>()
    for (let count = await page.locator('.finding').count(); count > 0; count--) {
      await page.keyboard.press('j')
      stepped.add(await page.evaluate(() => document.querySelector('.finding.current')!.id))
    }
    expect(ids.filter(id => !stepped.has(id))).toEqual([])
    for (const id of ids) {
      await goTo(page, id)
      expect(await page.locator(`.mark.current[data-of="${id}"]`).count()).toBeGreaterThan(0)
    }
    await close()
  })

  it('leads from the text to the finding and back by a click, from the inner to the outer by the next', async () => {
    const {page, close} = await open('made')
    const active = (): Promise<string> => page.evaluate(() => document.activeElement!.id)
    await page.locator('[id="t:amount-1"]').click()
    expect(await active()).toBe('amount-1')
    await page.locator('[id="reference-1"] .place').click()
    expect(await active()).toBe('t:reference-1')
    expect(await page.locator('.mark.current').evaluateAll(marks => marks.map(mark => mark.textContent).join(''))).toBe('Kamerstuk 36 045, nr. 12')
    await page.locator('[id="t:date-2"]').click()
    expect(await active()).toBe('date-2')
    await page.locator('[id="t:date-2"]').click()
    expect(await active()).toBe('citation-1')
    await choose(page, 'ledgers')
    await page.locator('td.numerals a[href="#L1"]').click()
    expect(await page.locator('#ledgers').isVisible()).toBe(true)
    await page.locator('td.numerals a[href="#quantity-1"]').click()
    // a fragment of the address is followed when the browser gets to it
    await expect.poll(active).toBe('quantity-1')
    await close()
  })

  it('shows only what is filtered and what is searched', async () => {
    const {page, close} = await open('made')
    const shown = (): Promise<string[]> => page.locator('.finding:visible').evaluateAll(items => items.map(({id}) => id))
    await page.locator('.filter', {hasText: 'bedragen'}).click()
    expect(await shown()).toEqual(['amount-2', 'amount-1'])
    await page.locator('.filter', {hasText: 'twijfelachtig'}).click()
    expect(await shown()).toEqual(['amount-2'])
    await page.locator('.filter', {hasText: 'twijfelachtig'}).click()
    await page.keyboard.press('/')
    await page.keyboard.type('2,5 mil')
    expect(await shown()).toEqual(['amount-1'])
    await close()
  })

  it('gives verdicts as JSON Lines that evaluate reports exactly, and takes them up again', async () => {
    const {page, close} = await open('made')
    await goTo(page, 'date-2')
    await page.keyboard.press('y')
    await goTo(page, 'quantity-1')
    await page.keyboard.press('x')
    await selectText(page, 'Den Haag')
    await page.keyboard.press('m')
    await page.locator('#missed-kind').selectOption('quantity')
    await page.locator('.value-fields:visible [data-field="value"]').fill('3')
    await page.locator('#missed button[value=add]').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()])
    expect(download.suggestedFilename()).toBe('kst-36045-7.verdicts.jsonl')
    const saved = path.join(dir, 'verdicts.jsonl')
    await download.saveAs(saved)
    const verdicts = fs.readFileSync(saved, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line))
    const judged = (id: string, verdict: string): object => {
      const {letter, kind, start, end, text, value} = made.mentions.find(mention => mention.id === id)!
      return {letter, kind, start, end, text, value, verdict, mention: id}
    }
    const start = source.indexOf('Den Haag')
    expect(verdicts).toEqual([
      {letter: 'kst-36045-7', kind: 'quantity', start, end: start + 8, text: 'Den Haag', value: {value: '3'}, verdict: 'missed'},
      judged('quantity-1', 'wrong'),
      judged('date-2', 'right')
    ])
    const scorer = new Scorer(readGold(saved))
    scorer.add({document: made, source})
    expect(scorer.scores.faults.map(({type, kind, text}) => `${type} ${kind}: ${text}`)).toEqual(['missed quantity: Den Haag', 'extra quantity: euro uit aan 𝟙2 tanks'])
    await close()

    const again = await open('made')
    await again.page.locator('#load').setInputFiles(saved)
    await again.page.locator('#quantity-1.wrong').waitFor()
    expect(await again.page.locator('#date-2.right').count()).toBe(1)
    expect(await again.page.locator('#missed-list li').count()).toBe(1)
    await again.close()
  })

  it('is readable without script', async () => {
    const {page, close} = await open('first', {javaScriptEnabled: false})
    expect(await page.locator('.mark:visible').count()).toBeGreaterThan(0)
    expect(await page.locator('.finding:visible').count()).toBeGreaterThan(0)
    expect(await page.locator('table:visible').count()).toBe(2)
    expect(await page.locator('.needs-script:visible, #views:visible, .verdict:visible').count()).toBe(0)
    await page.locator('.marker').first().click()
    expect(await page.locator('.note-popover:visible').textContent()).toMatch(/^1 /)
    await page.keyboard.press('Escape')
    await page.locator('.language label', {hasText: 'EN'}).click()
    expect(await page.locator('#overview-title').innerText()).toBe('Overview')
    await close()
  })
})

/* --- internal --- */

/** Debian's chromium, by its name; in CI it must be there. */
function findChromium(): string | undefined {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM']
  for (const command of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [command], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
    } catch {
      // the next name
    }
  }
  return undefined
}

function write(file: string, html: string): string {
  fs.writeFileSync(path.join(dir, file), html)
  return pathToFileURL(path.join(dir, file)).href
}

/** A page in a context of its own, with all that it asked for and complained of. */
async function open(which: (typeof pages)[number], options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 860}, ...options})
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', request => !request.url().startsWith('data:') && requests.push(request.url()))
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => complaints.push(dialog.message()))
  const milliseconds = await timed(() => page.goto(address[which]))
  return {page, requests, complaints, milliseconds, close: () => context.close()}
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await action()
  return performance.now() - start
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
    return violations.flatMap(({id, nodes}) => nodes.map(({html, any}) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`))
  })
}

async function choose(page: Page, view: string): Promise<void> {
  await page.locator(`#views label:has([value=${view}])`).evaluate(label => (label as HTMLElement).click())
}

/** Follows a deep link, until its finding is the one that keys speak of. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate(hash => void (location.hash = hash), id)
  await page.waitForFunction(wanted => document.querySelector('.finding.current')?.id === wanted && document.activeElement?.id === wanted, id)
}

async function selectText(page: Page, text: string): Promise<void> {
  await page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.getElementById('source')!, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(wanted)
      if (at < 0) continue
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
  }, text)
}
