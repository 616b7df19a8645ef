const second = 1_000
const warningSeconds = 30
const secondsAfterPrint = 8
const touches = ['pointerdown', 'keydown', 'scroll'] as const

/** Clears the screen when nobody is there: asks first, if it holds a dialog, then goes to `data-end`. */
export class KioskTimerElement extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('kiosk-timer')) registry.define('kiosk-timer', KioskTimerElement)
  }

  connectedCallback(): void {
    for (const touch of touches) document.addEventListener(touch, this.#touched, { passive: true })
    window.addEventListener('afterprint', this.#printed)
    window.addEventListener('pageshow', this.#touched)
    this.#touched()
  }

  disconnectedCallback(): void {
    for (const touch of touches) document.removeEventListener(touch, this.#touched)
    window.removeEventListener('afterprint', this.#printed)
    window.removeEventListener('pageshow', this.#touched)
    clearTimeout(this.#timer)
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog')
  }

  readonly #touched = (): void => {
    this.#dialog?.close()
    this.#wait(Number(this.dataset['idle'] ?? 60), this.#ask)
  }

  // The ticket is in her hand: the screen belongs to the next person.
  readonly #printed = (): void => this.#wait(secondsAfterPrint, this.#leave)

  readonly #ask = (): void => {
    if (!this.#dialog) return this.#leave()
    this.#dialog.showModal()
    this.#wait(warningSeconds, this.#leave)
  }

  // Replaced rather than left behind: « Retour » must not bring it back.
  readonly #leave = (): void => location.replace(this.dataset['end'] ?? '/')

  #wait(seconds: number, then: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(then, seconds * second)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-timer': KioskTimerElement
  }
}
