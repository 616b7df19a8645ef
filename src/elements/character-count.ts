// A number that changes at each key would be read aloud without end: it is told once she stops.
const pauseBeforeTelling = 900
const shownFrom = 0.75

/** Says how many characters are left in the text it holds, once three quarters are written. */
export class CharacterCountElement extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('character-count')) registry.define('character-count', CharacterCountElement)
  }

  connectedCallback(): void {
    this.addEventListener('input', this.#later)
    this.querySelector('p')?.setAttribute('role', 'status')
    this.#tell()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    this.removeEventListener('input', this.#later)
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#tell, pauseBeforeTelling)
  }

  readonly #tell = (): void => {
    const words = this.querySelector('p')
    const most = Number(this.dataset['most'])
    const written = [...(this.querySelector('textarea')?.value ?? '')].length
    if (!words) return
    words.hidden = written < most * shownFrom
    const said = this.dataset[written > most ? 'over' : 'left'] ?? ''
    words.textContent = said.replace('{count}', String(Math.abs(most - written)))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'character-count': CharacterCountElement
  }
}
