/** The button for dark and light. Until it is pressed the system's choice counts. */
import { byId } from './dom.ts'
import { remember } from './memory.ts'

export function startTheme (): void {
  const { documentElement: root } = document
  const button = byId('theme')
  const system = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => root.dataset['theme'] === undefined ? system.matches : root.dataset['theme'] === 'dark'
  const show = () => { button.setAttribute('aria-pressed', String(isDark())) }
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark'
    remember('theme', root.dataset['theme'])
    show()
  })
  system.addEventListener('change', show)
  show()
}
