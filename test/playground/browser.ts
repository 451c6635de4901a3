/**
 * A real Chromium and a listening service with the real engine. Where there is no browser, `browserTests` skips and says so:
 * CHROMIUM names one, else Debian's is taken.
 */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { createSearch } from '../../src/gazetteer/search.ts'
import { testEngine, testGazetteer } from '../gazetteer.ts'
import { testApp } from '../http/app.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const found = existsSync(CHROMIUM)

/** `describe` with a browser; without one its tests are shown as skipped. */
export function browserTests (name: string, tests: () => void): void {
  if (!found) process.stderr.write(`Browser tests were skipped (${name}): there is no browser at ${CHROMIUM}. Install chromium, or set CHROMIUM.\n`)
  const suite = found ? describe : describe.skip
  suite(name, tests)
}

/** A page, what it complained of, and whom it asked. */
export interface Visit { readonly page: Page, readonly complaints: string[], readonly requests: string[] }

export interface House { readonly base: string, readonly visit: (options?: BrowserContextOptions) => Promise<Visit>, readonly close: () => Promise<void> }

export async function open (environment: Record<string, string> = {}): Promise<House> {
  const { app } = testApp(environment, { engine: testEngine(), lookup: createSearch(testGazetteer()), draining: false })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] })

  const visit = async (options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
    const page = await context.newPage()
    const seen: Visit = { page, complaints: [], requests: [] }
    page.on('console', message => { if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text()) })
    page.on('pageerror', error => { seen.complaints.push(error.message) })
    context.on('request', request => { seen.requests.push(request.url()) })
    return seen
  }
  return {
    base,
    visit,
    close: async () => {
      await browser.close()
      await app.close()
    }
  }
}

/** The page's names are those of the text that stands in it. */
export async function settled (page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#backdrop mark') !== null && /\d/.test(document.querySelector('#time')?.textContent ?? ''))
}
