/** Two lines never keep one rank: the line that had it takes the rank that was left. */
export class RankListElement extends HTMLElement {
  #before = new Map<HTMLSelectElement, string>()

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('rank-list')) registry.define('rank-list', RankListElement)
  }

  connectedCallback(): void {
    this.#remember()
    this.addEventListener('change', this.#swap)
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#swap)
  }

  readonly #swap = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return
    const other = this.#lists().find(
      (list) => list !== target && list.value !== '' && list.value === target.value,
    )
    if (other) other.value = this.#before.get(target) ?? ''
    this.#remember()
  }

  #remember(): void {
    this.#before = new Map(this.#lists().map((list) => [list, list.value]))
  }

  #lists(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rank-list': RankListElement
  }
}
