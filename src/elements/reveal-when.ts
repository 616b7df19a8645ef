/** Shows what it holds as long as one of `data-values` is chosen in the box `data-name` of its form. */
export class RevealWhenElement extends HTMLElement {
  #form: HTMLFormElement | null = null

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('reveal-when')) registry.define('reveal-when', RevealWhenElement)
  }

  connectedCallback(): void {
    this.#form = this.closest('form')
    this.#form?.addEventListener('change', this.#look)
    this.#look()
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('change', this.#look)
  }

  // What she typed there stays in its boxes: hiding it again loses nothing.
  readonly #look = (): void => {
    if (!this.#form) return
    const chosen = new FormData(this.#form).getAll(this.dataset['name'] ?? '')
    const values = (this.dataset['values'] ?? '').split(' ')
    this.hidden = !chosen.some((value) => typeof value === 'string' && values.includes(value))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reveal-when': RevealWhenElement
  }
}
