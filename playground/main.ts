/** The page: language and theme, then the parts, each of which watches what it shows. */
import { byId } from './dom.ts'
import { startEditor } from './editor.ts'
import { startMap } from './map/map.ts'
import { remember, remembered } from './memory.ts'
import { startCopy } from './panels/copy.ts'
import { startEntities } from './panels/entities.ts'
import { startFilters } from './panels/filters.ts'
import { setLargest, startOpen } from './panels/open.ts'
import { startStatus } from './panels/status.ts'
import { startTrouble } from './panels/trouble.ts'
import { startWhy } from './panels/why.ts'
import { number, say, sayPage } from './say.ts'
import { info } from './service.ts'
import { get, set, watch } from './store.ts'
import { startTheme } from './theme.ts'

function startLanguage (): void {
  if (remembered('language') === 'en') set({ language: 'en' })
  watch(['language'], ({ language }) => {
    sayPage()
    byId('language').lang = language === 'ar' ? 'en' : 'ar'
  })
  byId('language').addEventListener('click', () => {
    const language = get().language === 'ar' ? 'en' : 'ar'
    remember('language', language)
    set({ language })
  })
}

/** Versions and counts at the foot of the page. Without them (no key yet, not ready) the page works all the same. */
function startFooter (): void {
  watch(['apiKey'], ({ apiKey }) => {
    info(apiKey).then(({ version, gazetteer, limits }) => {
      setLargest(limits.bodyBytes)
      const { PER, LOC, ORG } = gazetteer.entities
      watch(['language'], () => {
        byId('versions').textContent = say('footer', { version, gazetteer: gazetteer.version, PER: number(PER), LOC: number(LOC), ORG: number(ORG) })
      })
    }, () => { byId('versions').textContent = '' })
  })
}

startLanguage()
startTheme()
startEditor()
startFilters()
startStatus()
startTrouble()
startWhy()
startEntities()
startMap()
startCopy()
startOpen()
startFooter()
