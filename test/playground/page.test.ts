/** The page as it is served: its policy, its files, and that nothing in it needs more than the policy gives. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROFILE } from '../../playground/profiles.ts'
import { MESSAGES } from '../../playground/words/messages.ts'
import { PROFILE_CONFIDENCE } from '../../src/contract/index.ts'
import { testApp } from '../http/app.ts'
import { expectProblem } from '../http/problem.ts'

const { app } = testApp({ API_KEYS: 'first-key-0123456789' })
const html = readFileSync(join(__dirname, '../../playground/index.html'), 'utf8')

test.each([
  ['/', 'text/html; charset=utf-8'], ['/assets/main.js', 'application/javascript; charset=utf-8'], ['/assets/early.js', 'application/javascript; charset=utf-8'],
  ['/assets/main.css', 'text/css; charset=utf-8'], ['/assets/icon.svg', 'image/svg+xml'], ['/assets/world.json', 'application/json; charset=utf-8']
])('%s is served to all, with a policy that lets it load from here only', async (url, type) => {
  const response = await app.inject(url)
  expect(response.statusCode).toBe(200)
  expect(response.headers).toMatchObject({ 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' })
  expect(response.headers['content-security-policy']).toMatch(/^default-src 'self';/)
  expect(response.headers['content-security-policy']).not.toContain('unsafe')
  const again = await app.inject({ url, headers: { 'if-none-match': String(response.headers.etag) } })
  expect(again.statusCode).toBe(304)
})

test('what is not there or not for reading is a problem as everywhere', async () => {
  expectProblem(await app.inject('/assets/none.js'), 'not-found')
  expectProblem(await app.inject('/assets/'), 'not-found')
  expectProblem(await app.inject('/assets/..%2f..%2fgazetteer.bin'), 'not-found')
  expectProblem(await app.inject({ method: 'POST', url: '/' }), 'method-not-allowed')
})

test('nothing stands inline and nothing comes from elsewhere', () => {
  expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/i)
  expect([...html.matchAll(/<script(?![^>]*\ssrc=)/g)]).toEqual([])
  for (const [, url] of html.matchAll(/\s(?:src|href)="([^"]*)"/g)) expect(url).toMatch(/^(assets\/[\w.]+|docs|#text)$/)
})

test('every word that the page asks for exists, and its title is the Arabic one', () => {
  const asked = [...html.matchAll(/data-say(?:-\w+)?="(\w+)"/g)].map(([, key]) => key ?? '')
  expect(asked.length).toBeGreaterThan(20)
  for (const key of asked) expect(Object.keys(MESSAGES)).toContain(key)
  expect(html).toContain(`<title>${MESSAGES.title.ar}</title>`)
})

test('profiles of the page are those of the contract', () => {
  expect(PROFILE).toEqual(PROFILE_CONFIDENCE)
})
