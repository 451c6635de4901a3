/** Before the first paint: the colour scheme and language that were chosen last time, so that the page does not flicker. */
import { remembered } from './memory.ts'

const { documentElement: root } = document
const theme = remembered('theme')
if (theme === 'dark' || theme === 'light') root.dataset['theme'] = theme
if (remembered('language') === 'en') {
  root.lang = 'en'
  root.dir = 'ltr'
}
