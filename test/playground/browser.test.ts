/** The page in a real browser: highlights over their words, both directions and widths, keyboard, contrast, silence. */
import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { EXAMPLES } from '../../playground/examples.ts'
import { OPERATIONS } from '../http/openapi/document.ts'
import { browserTests, open, settled, type House, type Visit } from './browser.ts'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 900 }

/** Marks whose rectangles are not those of the same words in a copy without marks, and those that do not hold their words. */
async function strayMarks (page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const input = document.querySelector('textarea') as HTMLTextAreaElement
    const backdrop = document.querySelector('#backdrop') as HTMLElement
    const copy = backdrop.cloneNode(false) as HTMLElement
    copy.removeAttribute('id')
    copy.append(`${input.value}\n`)
    for (const layer of [backdrop, copy]) layer.style.gridArea = '1 / 1'
    backdrop.after(copy)
    const words = copy.firstChild as Text
    // By line: a space that hangs over the end of a line has a rectangle of its own in a range, and none in a mark.
    const lines = (rects: DOMRectList) => {
      const found = new Map<number, { left: number, right: number, bottom: number }>()
      for (const { top, left, right, bottom } of rects) {
        const line = found.get(top)
        found.set(top, { left: Math.min(left, line?.left ?? left), right: Math.max(right, line?.right ?? right), bottom })
      }
      return [...found].map(([top, line]) => [top, line.left, line.right, line.bottom])
    }
    let at = 0
    const stray: string[] = []
    for (const node of backdrop.childNodes) {
      const length = String(node.textContent).length
      if (node instanceof HTMLElement) {
        const range = document.createRange()
        range.setStart(words, at)
        range.setEnd(words, at + length)
        const [marked, plain] = [lines(node.getClientRects()), lines(range.getClientRects())]
        const same = marked.length === plain.length && marked.flat().every((side, i) => Math.abs(side - Number(plain.flat()[i])) < 0.6)
        if (!same || node.textContent !== input.value.slice(at, at + length)) stray.push(String(node.textContent))
      }
      at += length
    }
    copy.remove()
    return stray
  })
}

/** Pixels that differ plainly between two pictures: not the softened edge of a letter that lies a twentieth of a pixel aside. */
async function plainDifferences (page: Page, pictures: readonly string[]): Promise<number> {
  return await page.evaluate(async encoded => {
    const [one, other] = await Promise.all(encoded.map(async base64 => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), char => char.charCodeAt(0))], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(image, 0, 0)
      return context.getImageData(0, 0, image.width, image.height).data
    })) as [Uint8ClampedArray, Uint8ClampedArray]
    return one.length === other.length ? one.filter((value, i) => Math.abs(value - Number(other[i])) > 96).length : Infinity
  }, pictures)
}

/** One layer's letters alone, as a picture. */
async function letters (page: Page, layer: 'textarea' | 'backdrop'): Promise<string> {
  await page.evaluate(which => {
    const input = document.querySelector('textarea') as HTMLElement
    const backdrop = document.querySelector('#backdrop') as HTMLElement
    input.blur()
    input.style.visibility = which === 'textarea' ? 'visible' : 'hidden'
    backdrop.style.visibility = which === 'backdrop' ? 'visible' : 'hidden'
    backdrop.style.color = getComputedStyle(input).color
    for (const mark of backdrop.querySelectorAll('mark')) Object.assign(mark.style, { color: 'inherit', background: 'none', boxShadow: 'none', textDecoration: 'none', transition: 'none' })
  }, layer)
  const picture = await page.locator('.layers').screenshot({ animations: 'disabled' })
  return picture.toString('base64')
}

browserTests('the playground in a browser', () => {
  let house: House
  beforeAll(async () => { house = await open() })
  afterAll(async () => { await house.close() })

  test.each([['phone', PHONE], ['desk', DESK]])('%s: highlights lie on their words, in every example and after typing', async (_what, viewport) => {
    const { page, complaints } = await house.visit({ viewport })
    await page.goto(house.base)
    for (let i = 0; i < EXAMPLES.length; i++) {
      await page.locator('.example').nth(i).click()
      await settled(page)
      expect([i, await strayMarks(page)]).toEqual([i, []])
    }
    await page.locator('#text').press('Control+Home')
    await page.keyboard.type('وقال محمد صلاح (Mohamed Salah, 33) في ليفربول:\n\n', { delay: 5 })
    expect(await strayMarks(page)).toEqual([])
    await settled(page)
    expect(await strayMarks(page)).toEqual([])
    expect(await page.locator('mark', { hasText: 'محمد صلاح' }).count()).toBe(1)
    expect(await page.locator('#text').inputValue()).toBe(`وقال محمد صلاح (Mohamed Salah, 33) في ليفربول:\n\n${EXAMPLES.at(-1)?.text}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each([['phone', PHONE], ['desk', DESK]])('%s: both layers paint the same letters at the same pixels', async (_what, viewport) => {
    const { page } = await house.visit({ viewport })
    await page.goto(house.base)
    await page.locator('#text').fill(`${EXAMPLES[0]?.text}\n\nEnglish first, then بيروت and more.\n\tوبعد علامة جدولة: ${'طرابلس'.repeat(40)}\n`)
    await settled(page)
    const pictures = [await letters(page, 'backdrop'), await letters(page, 'textarea')]
    expect(await plainDifferences(page, pictures)).toBe(0)
    // The comparison sees a shift of one pixel.
    await page.evaluate(() => { (document.querySelector('textarea') as HTMLElement).style.paddingBlockStart = '9px' })
    expect(await plainDifferences(page, [String(pictures[0]), await letters(page, 'textarea')])).toBeGreaterThan(100)
    await page.context().close()
  })

  test.each([
    ['phone', PHONE, 'ar'], ['desk', DESK, 'ar'], ['phone', PHONE, 'en'], ['desk', DESK, 'en']
  ] as const)('%s: right direction, nothing to scroll sideways, nobody else asked (%s, %s)', async (_what, viewport, language) => {
    const { page, complaints, requests } = await house.visit({ viewport })
    await page.goto(house.base)
    if (language === 'en') await page.locator('#language').click()
    await settled(page)
    await page.locator('.entity-name').first().click()
    await page.locator('.bars').first().waitFor()
    const shape = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: getComputedStyle(document.body).direction,
      text: getComputedStyle(document.querySelector('textarea') as Element).direction,
      overflow: document.documentElement.scrollWidth - window.innerWidth
    }))
    expect(shape).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr', text: 'rtl', overflow: 0 })
    const [text, side] = await Promise.all(['.text-card', '.why'].map(async part => await page.locator(part).boundingBox()))
    if (viewport === DESK) expect((text?.x ?? 0) > (side?.x ?? 0)).toBe(language === 'ar')
    expect(complaints).toEqual([])
    expect(requests.filter(url => !url.startsWith(house.base))).toEqual([])
    await page.context().close()
  })

  test.each([['light', 'ar'], ['dark', 'ar'], ['light', 'en'], ['dark', 'en']] as const)('axe finds nothing (%s, %s)', async (colorScheme, language) => {
    for (const viewport of [PHONE, DESK]) {
      const { page } = await house.visit({ viewport, colorScheme, reducedMotion: 'reduce' })
      await page.goto(house.base)
      if (language === 'en') await page.locator('#language').click()
      await settled(page)
      await page.locator('.type-toggle').last().click()
      await page.locator('.entity-name').first().click()
      await page.locator('.bars').first().waitFor()
      await page.locator('summary').click()
      await page.evaluate(AXE)
      const violations: unknown = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
      })
      expect(violations).toEqual([])
      await page.context().close()
    }
  })

  test('by keyboard alone: from the skip link to every part, along the names, and back', async () => {
    const { page } = await house.visit({ viewport: DESK })
    await page.goto(house.base)
    await settled(page)
    const focused = async () => await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      return { id: element.id || element.className, seen: element.matches(':focus-visible') }
    })
    await page.keyboard.press('Tab')
    expect((await focused()).id).toBe('skip')
    await page.keyboard.press('Enter')
    expect((await focused()).id).toBe('text')

    // Along the names: the reasons follow, and a screen reader is told.
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    const second = await page.locator('mark').nth(1).textContent()
    expect(await page.locator('.why-name').textContent()).toBe(second)
    await page.waitForFunction(name => document.querySelector('#live')?.textContent.startsWith(name) === true, second ?? '')
    await page.keyboard.press('Alt+ArrowUp')
    expect(await page.locator('.why-name').textContent()).toBe(await page.locator('mark').first().textContent())
    await page.keyboard.press('Escape')
    expect(await page.locator('.why-name').count()).toBe(0)

    // Tab reaches the rest in the order of the page, each with a visible focus.
    const order: string[] = []
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      const { id, seen } = await focused()
      expect([id, seen]).toEqual([id, true])
      order.push(id)
    }
    expect(order.filter(id => id === 'map-wider' || id === 'entity-name')[0]).toBe('map-wider')
    expect(order).toContain('entity-name')
    await page.keyboard.press('Enter')
    await page.locator('.bars').first().waitFor()
    expect(await page.locator('[aria-current].entity-name').count()).toBe(1)
    await page.context().close()
  })

  test('filters count and hide, slider and profile agree, and asking the service for less gives the same names', async () => {
    const { page } = await house.visit({ viewport: DESK })
    await page.goto(house.base)
    await settled(page)
    const names = async () => await page.locator('mark').allTextContents()
    for (const [profile, confidence] of [['precise', 0.8], ['recall', 0.25], ['balanced', 0.5]] as const) {
      await page.locator('#profile').selectOption(profile)
      const response = await fetch(`${house.base}v1/entities`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: EXAMPLES[0]?.text, profile }) })
      const { mentions } = await response.json() as { mentions: Array<{ text: string }> }
      // The page filters by the confidence that it was told, which is rounded: a name right at the threshold may differ.
      const told = await names()
      expect(told.filter(name => !mentions.some(({ text }) => text === name)).length).toBeLessThan(2)
      expect(mentions.filter(({ text }) => !told.includes(text))).toEqual([])
      expect(Number(await page.locator('#confidence').inputValue())).toBe(confidence)
    }
    await page.locator('#confidence').press('ArrowRight')
    expect(await page.locator('#profile').inputValue()).toBe('custom')

    const people = page.locator('.type-toggle[data-type="PER"]')
    const count = Number(await people.locator('.count').textContent())
    expect(await page.locator('mark[data-type="PER"]').count()).toBe(count)
    await people.click()
    expect(await people.getAttribute('aria-pressed')).toBe('false')
    expect(await page.locator('mark[data-type="PER"]').count()).toBe(0)
    expect(await page.locator('.entity[data-type="PER"]').count()).toBe(0)
    await page.context().close()
  })

  test('a click on a name tells why; hovering an entity shows its mentions; places are on the map', async () => {
    const { page } = await house.visit({ viewport: DESK })
    await page.goto(house.base)
    await settled(page)
    const box = await page.locator('mark', { hasText: 'بيروت' }).boundingBox()
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await page.locator('.bars').first().waitFor()
    expect(await page.locator('.why').innerText()).toContain('loc/lb/beirut')
    expect(await page.locator('mark[data-selected]').textContent()).toBe('بيروت')
    await page.locator('.entity', { hasText: 'António Guterres' }).hover()
    expect(await page.locator('mark[data-pointed]').allTextContents()).toEqual(['أنطونيو غوتيريش', 'غوتيريش'])
    await page.locator('.land').waitFor({ state: 'attached' })
    expect(await page.locator('#map-drawing .dot title').allTextContents()).toContain('بيروت')
    expect(await page.locator('#map-drawing').getAttribute('aria-label')).toContain('بيروت')
    await page.context().close()
  })

  test('the answer can be copied as JSON and as a command; what the service does not offer is said', async () => {
    const { page } = await house.visit({ viewport: DESK })
    await page.goto(house.base)
    await page.locator('#text').fill("قال O'Neil في 'بيروت' إن $HOME وصل")
    await settled(page)
    const copied = async (what: string) => {
      await page.locator(`[data-what="${what}"]`).click()
      await page.locator('.notice[data-shown]').waitFor()
      return await page.evaluate(async () => await navigator.clipboard.readText())
    }
    expect(JSON.parse(await copied('json'))).toMatchObject({ offsetUnit: 'utf16', mentions: expect.arrayContaining([expect.objectContaining({ text: 'بيروت', start: 15, end: 20 })]) })
    await page.waitForTimeout(100)
    await page.locator('[data-what="curl"]').click()
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('curl'))
    const command = await page.evaluate(async () => await navigator.clipboard.readText())
    expect(command).toContain(`curl -s '${house.base}v1/entities'`)
    expect(command).toContain(String.raw`O'\''Neil`)
    await page.context().close()
  })

  test('files: a dropped text is read, another encoding is refused in words', async () => {
    const { page } = await house.visit({ viewport: DESK })
    await page.goto(house.base)
    await settled(page)
    await page.locator('#file').setInputFiles({ name: 'خبر.txt', mimeType: 'text/plain', buffer: Buffer.from('وصل إلى دمشق\r\nثم بيروت') })
    await page.waitForFunction(() => document.querySelectorAll('mark').length === 2)
    expect(await page.locator('#text').inputValue()).toBe('وصل إلى دمشق\nثم بيروت')
    await page.locator('#file').setInputFiles({ name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from([0xe4, 0xd5]) })
    await page.locator('.notice', { hasText: 'UTF-8' }).waitFor()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['زار عمّان'], 'drop.txt', { type: 'text/plain' }))
      document.querySelector('#text')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    await page.waitForFunction(() => (document.querySelector('textarea') as HTMLTextAreaElement).value === 'زار عمّان')
    await page.context().close()
  })

  test('language and colour scheme are remembered; text is data, whatever it looks like', async () => {
    const { page, complaints } = await house.visit({ viewport: DESK, colorScheme: 'light' })
    await page.goto(house.base)
    await page.locator('#theme').click()
    await page.locator('#language').click()
    await page.reload()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme'], getComputedStyle(document.documentElement).colorScheme])).toEqual(['en', 'dark', 'dark'])
    const nasty = '<img src=x onerror="document.title=1"><b>بيروت</b> </textarea><script>document.title=2</script> {n} &amp;'
    await page.locator('#text').fill(nasty)
    await settled(page)
    await page.locator('.entity-name').first().click()
    await page.locator('.bars').first().waitFor()
    expect(await page.locator('#text').inputValue()).toBe(nasty)
    expect(await page.locator('#backdrop').textContent()).toBe(`${nasty}\n`)
    expect(await page.locator('main img, main b, main script').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('stale questions are cut off: the last text wins', async () => {
    const { page, requests } = await house.visit({ viewport: DESK })
    await page.goto(house.base)
    await settled(page)
    const before = requests.length
    await page.locator('#text').fill('')
    await page.locator('#text').pressSequentially('زار توكايف بيروت ودمشق', { delay: 8 })
    await page.waitForFunction(() => document.querySelectorAll('mark').length === 3)
    expect(requests.length - before).toBeLessThan(6)
    await page.context().close()
  })
})

browserTests('the playground and a service that says no', () => {
  let house: House
  beforeAll(async () => { house = await open({ API_KEYS: 'first-key-0123456789', MAX_TEXT_CHARACTERS: '1000' }) })
  afterAll(async () => { await house.close() })

  test('a key is asked for, refused when wrong, and opens', async () => {
    const { page } = await house.visit({ viewport: DESK })
    await page.goto(house.base)
    await page.locator('#api-key').fill('wrong')
    await page.locator('#key-form button').click()
    await page.locator('#trouble', { hasText: 'لم تقبل' }).waitFor()
    await page.locator('#api-key').fill('first-key-0123456789')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await page.locator('#key-form').isVisible()).toBe(false)
    await page.locator('#text').fill('ا'.repeat(1001))
    await page.locator('#trouble', { hasText: '1,000' }).waitFor()
    await page.locator('#text').fill('وصل إلى دمشق')
    await settled(page)
    expect(await page.locator('#trouble').isVisible()).toBe(false)
    await page.context().close()
  })
})

/** Operations with each media type of their bodies: what the page can send. */
const TRIES = OPERATIONS.flatMap(({ name, ...each }) => Object.keys(each.operation.requestBody?.content ?? { '': '' }).map(type => ({ ...each, type, title: `${name} ${type}`.trim() })))

browserTests('the documentation in a browser: «Execute» on the first example answers 200', () => {
  let house: House
  let visit: Visit
  beforeAll(async () => {
    // The first look-up builds its index, which takes longer than the loop may be late where much else runs.
    house = await open({ MAX_EVENT_LOOP_DELAY_MS: '0' })
    visit = await house.visit({ viewport: DESK })
    await visit.page.goto(`${house.base}docs`)
  })
  afterAll(async () => { await house.close() })

  test('every operation is there, and no other', async () => {
    await visit.page.locator('.opblock').first().waitFor()
    const shown = await visit.page.locator('.opblock').evaluateAll(blocks => blocks.map(block => block.id.split('-').at(-1)))
    expect(shown.sort()).toEqual(OPERATIONS.map(({ operation }) => operation.operationId).sort())
  })

  test.each(TRIES)('$title', async ({ operation, type, path, method }) => {
    const block = visit.page.locator(`#operations-${operation.tags?.[0]}-${operation.operationId}`)
    await block.locator('.opblock-summary-control').click()
    // Invisible marks let long paths be broken.
    expect((await block.locator('.opblock-summary-path').textContent())?.replaceAll('\u200b', '')).toBe(path)
    expect(await block.locator('.opblock-summary-method').textContent()).toBe(method.toUpperCase())
    if (type !== '') await block.locator('.opblock-section-request-body select.content-type').selectOption(type)
    const answered = visit.page.waitForResponse(response => response.request().method() === method.toUpperCase() && !response.url().includes('/docs'))
    await block.locator('button.execute').click()
    const answer = await answered
    expect([answer.status(), answer.request().headers()['content-type']]).toEqual([200, type === '' ? undefined : type])
    const row = block.locator('.live-responses-table tbody tr.response').first()
    expect(await row.locator('.response-col_status').textContent()).toContain('200')
    const shown = await row.locator('.highlight-code code').first().textContent() ?? ''
    expect(shown.trim()).not.toBe('')
    if (type !== '') expect(shown).toContain('per/kassym-jomart-tokayev')
    await block.locator('.opblock-summary-control').click()
  })

  test('the page complained of nothing and asked nobody else', () => {
    expect(visit.complaints).toEqual([])
    expect(visit.requests.filter(url => !url.startsWith(house.base) && !url.startsWith('data:'))).toEqual([])
  })
})
