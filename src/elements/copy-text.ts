/** Copies the text of `data-text` when its button is pressed, and says `data-copied`. */
export class CopyTextElement extends HTMLElement {
  static define(registry: CustomElementRegistry): void {
    if (!registry.get('copy-text')) registry.define('copy-text', CopyTextElement)
  }

  connectedCallback(): void {
    // The clipboard exists only on https and on the machine itself.
    this.hidden = navigator.clipboard === undefined
    this.addEventListener('click', this.#copy)
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#copy)
  }

  readonly #copy = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) void this.#copyText()
  }

  async #copyText(): Promise<void> {
    await navigator.clipboard.writeText(this.dataset['text'] ?? '')
    const said = this.querySelector('[role=status]')
    if (said) said.textContent = this.dataset['copied'] ?? ''
    this.dispatchEvent(new CustomEvent('text-copied', { bubbles: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-text': CopyTextElement
  }
}
