const storageKey = 'raccourcis'

/**
 * One key per button or box that carries `aria-keyshortcuts`: ignored while somebody types, listed with `?`, and turned
 * off by who dictates or moves by keys (WCAG 2.1.4).
 */
export class KeyboardShortcutsElement extends HTMLElement {
  #pressed = false

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('keyboard-shortcuts')) registry.define('keyboard-shortcuts', KeyboardShortcutsElement)
  }

  connectedCallback(): void {
    this.hidden = false
    document.addEventListener('keydown', this.#press)
    // A page brought back by « Précédent » may be pressed again.
    window.addEventListener('pageshow', this.#ready)
    this.querySelector('[data-open]')?.addEventListener('click', this.#open)
    const box = this.#box
    if (box) box.checked = this.#active
    box?.addEventListener('change', this.#turn)
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#press)
    window.removeEventListener('pageshow', this.#ready)
    this.querySelector('[data-open]')?.removeEventListener('click', this.#open)
    this.#box?.removeEventListener('change', this.#turn)
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('input[type=checkbox]')
  }

  get #active(): boolean {
    return localStorage.getItem(storageKey) !== 'non'
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (isSomethingElse(event) || isTyping(event.target) || this.querySelector('dialog')?.open) return
    if (event.key === '?') return this.#open()
    const button = this.#active && !this.#pressed ? buttonFor(event.key) : undefined
    if (!button) return
    event.preventDefault()
    // The page is about to change: a nervous second key must not press what comes next.
    this.#pressed = button.type === 'submit'
    button.click()
  }

  readonly #open = (): void => {
    const list = this.querySelector('dl')
    list?.replaceChildren(...shortcutButtons().flatMap(described))
    this.querySelector('dialog')?.showModal()
  }

  readonly #turn = (): void => localStorage.setItem(storageKey, this.#box?.checked ? 'oui' : 'non')

  readonly #ready = (): void => {
    this.#pressed = false
  }
}

type Pressable = HTMLButtonElement | HTMLInputElement

function shortcutButtons(): readonly Pressable[] {
  const carriers = document.querySelectorAll<Pressable>(':is(button, input)[aria-keyshortcuts]')
  return [...carriers].filter((button) => !button.disabled && button.checkVisibility())
}

function buttonFor(key: string): Pressable | undefined {
  // « + » is written out in the attribute, where it joins two keys.
  const wanted = key === '+' ? 'Plus' : key.toUpperCase()
  return shortcutButtons().find((button) => button.getAttribute('aria-keyshortcuts') === wanted)
}

function described(button: Pressable): readonly HTMLElement[] {
  const key = document.createElement('dt')
  const kbd = document.createElement('kbd')
  kbd.textContent = button.getAttribute('aria-keyshortcuts')
  key.append(kbd)
  const effect = document.createElement('dd')
  const said = button instanceof HTMLInputElement ? button.labels?.[0] : button
  const words = [...(said?.childNodes ?? [])].filter((node) => node.nodeName !== 'KBD')
  effect.textContent = words.map((node) => node.textContent).join(' ')
  return [key, effect]
}

function isSomethingElse(event: KeyboardEvent): boolean {
  return event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return target.matches('input') && !target.matches('[type=radio], [type=checkbox], [type=submit]')
}

declare global {
  interface HTMLElementTagNameMap {
    'keyboard-shortcuts': KeyboardShortcutsElement
  }
}
