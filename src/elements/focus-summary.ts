/** Brings focus to the error summary it holds, so that it is the first thing read. */
export class FocusSummaryElement extends HTMLElement {
  static define(registry: CustomElementRegistry): void {
    if (!registry.get('focus-summary')) registry.define('focus-summary', FocusSummaryElement)
  }

  connectedCallback(): void {
    this.addEventListener('click', this.#goToField)
    this.querySelector<HTMLElement>('[tabindex]')?.focus()
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#goToField)
  }

  // Shows the question with its field: a link alone would hide the label above the screen.
  readonly #goToField = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    field.closest('.field')?.scrollIntoView()
    field.focus({ preventScroll: true })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'focus-summary': FocusSummaryElement
  }
}
