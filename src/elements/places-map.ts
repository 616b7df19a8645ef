/** What `map.ts` brings once it is fetched. */
interface MapCode {
  openMap(holder: HTMLElement): void
}

/** Replaces the drawing it holds by a map that moves, when somebody asks for it: its code is fetched only then. */
export class PlacesMapElement extends HTMLElement {
  static define(registry: CustomElementRegistry): void {
    if (!registry.get('places-map')) registry.define('places-map', PlacesMapElement)
  }

  #tries = 0

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button')
  }

  connectedCallback(): void {
    if (!this.#button) return
    this.#button.hidden = false
    this.#button.addEventListener('click', this.#open)
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#open)
  }

  readonly #open = (): void => {
    void this.#move()
  }

  async #move(): Promise<void> {
    const button = this.#button
    const status = this.querySelector<HTMLElement>('[data-failed]')
    if (button) button.disabled = true
    if (status) status.textContent = ''
    try {
      const [{ openMap }] = await Promise.all([this.#code(), this.#look()])
      openMap(this)
      button?.remove()
    } catch {
      // Without the network the drawing stays, and says as much.
      if (button) button.disabled = false
      if (status) status.textContent = status.dataset['failed'] ?? ''
    }
  }

  // A browser never fetches again a module that did not come: each try has its own address.
  #code(): Promise<MapCode> {
    const address = this.dataset['module'] ?? ''
    this.#tries += 1
    return import(this.#tries === 1 ? address : `${address}?${this.#tries}`) as Promise<MapCode>
  }

  #look(): Promise<void> {
    return new Promise((done, failed) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = this.dataset['look'] ?? ''
      link.addEventListener('load', () => done(), { once: true })
      link.addEventListener('error', failed, { once: true })
      document.head.append(link)
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'places-map': PlacesMapElement
  }
}
