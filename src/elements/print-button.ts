/** Shows the print button it holds and prints the page; without scripts the browser's own command does it. */
export class PrintButtonElement extends HTMLElement {
  static define(registry: CustomElementRegistry): void {
    if (!registry.get('print-button')) registry.define('print-button', PrintButtonElement)
  }

  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('click', this.#print)
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#print)
  }

  readonly #print = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) window.print()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'print-button': PrintButtonElement
  }
}
