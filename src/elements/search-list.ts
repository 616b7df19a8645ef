/** Adds to a long list a box that keeps only the answers that hold what she types. */
export class SearchListElement extends HTMLElement {
  #options: readonly HTMLOptionElement[] = []
  #box: HTMLInputElement | undefined

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('search-list')) registry.define('search-list', SearchListElement)
  }

  get #list(): HTMLSelectElement | null {
    return this.querySelector('select')
  }

  connectedCallback(): void {
    const list = this.#list
    if (!list || this.#box) return
    this.#options = [...list.options]
    this.#box = document.createElement('input')
    this.#box.type = 'search'
    this.#box.className = 'input search-list__input'
    this.#box.autocomplete = 'off'
    this.#box.setAttribute('aria-label', this.dataset['search'] ?? '')
    this.#box.placeholder = this.dataset['search'] ?? ''
    this.#box.addEventListener('input', this.#search)
    this.#box.addEventListener('keydown', this.#goToList)
    const told = document.createElement('p')
    told.className = 'hint'
    told.setAttribute('role', 'status')
    list.before(this.#box, told)
  }

  readonly #search = (event: Event): void => {
    // The box is not an answer: nothing of it is saved.
    event.stopPropagation()
    const list = this.#list
    if (!list) return
    const wanted = fold(this.#box?.value ?? '')
    // Read before the list is emptied: a browser then chooses another one by itself.
    const chosen = list.value
    const found = this.#options.filter(
      ({ value, text }) => value !== '' && (value === chosen || fold(text).includes(wanted)),
    )
    list.replaceChildren(...this.#options.filter(({ value }) => value === ''), ...found)
    list.value = chosen
    list.size = wanted === '' ? 0 : Math.min(6, found.length + 1)
    const told = this.querySelector('p')
    if (told) told.textContent = (this.dataset['found'] ?? '').replace('{count}', String(found.length))
  }

  readonly #goToList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    this.#list?.focus()
  }
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').trim()
}

declare global {
  interface HTMLElementTagNameMap {
    'search-list': SearchListElement
  }
}
