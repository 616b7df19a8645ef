const pauseBeforeAsking = 250
const fewestSigns = 2

interface Suggestion {
  readonly words: string
}

/** Offers communes under the box it holds while she types; the arrows and Enter choose, Escape closes. */
export class SuggestBoxElement extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = 0
  #at = -1

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('suggest-box')) registry.define('suggest-box', SuggestBoxElement)
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('input')
  }

  get #list(): HTMLElement | null {
    return this.querySelector('ul')
  }

  connectedCallback(): void {
    const box = this.#box
    if (!box || this.#list) return
    const list = document.createElement('ul')
    list.className = 'suggest'
    list.id = this.dataset['list'] ?? ''
    list.hidden = true
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', box.labels?.[0]?.textContent ?? '')
    const told = document.createElement('p')
    told.className = 'visually-hidden'
    told.setAttribute('role', 'status')
    this.append(list, told)
    for (const [name, value] of Object.entries(combobox)) box.setAttribute(name, value)
    box.setAttribute('aria-controls', list.id)
    box.addEventListener('input', this.#later)
    box.addEventListener('keydown', this.#key)
    box.addEventListener('blur', this.#close)
    // Before the box loses focus.
    list.addEventListener('pointerdown', this.#press)
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(), pauseBeforeAsking)
  }

  async #ask(): Promise<void> {
    const typed = this.#box?.value.trim() ?? ''
    this.#asked += 1
    const mine = this.#asked
    const found = typed.length < fewestSigns ? [] : await suggestionsFor(this.dataset['href'] ?? '', typed)
    if (mine === this.#asked) this.#show(found, typed)
  }

  #show(found: readonly Suggestion[], typed: string): void {
    const list = this.#list
    if (!list) return
    list.replaceChildren(...found.map((one, index) => this.#row(one, index)))
    this.#point(-1)
    this.#open(found.length > 0)
    const told = this.querySelector('p:last-of-type')
    if (told && typed.length >= fewestSigns)
      told.textContent = (this.dataset['found'] ?? '').replace('{count}', String(found.length))
  }

  #row({ words }: Suggestion, index: number): HTMLElement {
    const row = document.createElement('li')
    row.id = `${this.dataset['list']}-${index}`
    row.setAttribute('role', 'option')
    row.textContent = words
    return row
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (this.#list?.hidden !== false) return
    const rows = [...this.#list.children]
    if (event.key === 'Escape') return this.#open(false)
    if (event.key === 'Enter' && this.#at >= 0) {
      event.preventDefault()
      return this.#choose(rows[this.#at])
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    this.#point((this.#at + step + rows.length) % rows.length)
  }

  readonly #press = (event: PointerEvent): void => {
    event.preventDefault()
    this.#choose(event.target instanceof Element ? event.target.closest('li') : null)
  }

  readonly #close = (): void => this.#open(false)

  #choose(row: Element | null | undefined): void {
    const box = this.#box
    if (!box || !row) return
    box.value = row.textContent ?? ''
    this.#asked += 1
    this.#open(false)
    box.dispatchEvent(new Event('change', { bubbles: true }))
  }

  #open(isOpen: boolean): void {
    if (this.#list) this.#list.hidden = !isOpen
    this.#box?.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) this.#point(-1)
  }

  #point(at: number): void {
    this.#at = at
    const rows = [...(this.#list?.children ?? [])]
    for (const [index, row] of rows.entries()) row.setAttribute('aria-selected', String(index === at))
    const id = rows[at]?.id
    if (id) this.#box?.setAttribute('aria-activedescendant', id)
    else this.#box?.removeAttribute('aria-activedescendant')
  }
}

const combobox = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  autocomplete: 'off',
} as const

// Without an answer she goes on typing: the server reads what she wrote all the same.
async function suggestionsFor(href: string, typed: string): Promise<readonly Suggestion[]> {
  try {
    const separator = href.includes('?') ? '&' : '?'
    const answer = await fetch(`${href}${separator}q=${encodeURIComponent(typed)}`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(4_000),
    })
    const said: unknown = answer.ok ? await answer.json() : []
    return Array.isArray(said) ? said.filter(isSuggestion) : []
  } catch {
    return []
  }
}

function isSuggestion(one: unknown): one is Suggestion {
  return typeof one === 'object' && one !== null && typeof Reflect.get(one, 'words') === 'string'
}

declare global {
  interface HTMLElementTagNameMap {
    'suggest-box': SuggestBoxElement
  }
}
