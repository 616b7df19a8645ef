/** Plays the recording of a question when she asks for it; never by itself. */
export class PlayClipElement extends HTMLElement {
  #sound: HTMLAudioElement | undefined

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('play-clip')) registry.define('play-clip', PlayClipElement)
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button')
  }

  connectedCallback(): void {
    if (this.#button) this.#button.hidden = false
    this.#button?.addEventListener('click', this.#toggle)
    window.addEventListener('pagehide', this.#stop)
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#toggle)
    window.removeEventListener('pagehide', this.#stop)
    this.#stop()
  }

  readonly #toggle = (): void => {
    if (this.#sound && !this.#sound.paused) return this.#stop()
    this.#sound ??= new Audio(this.dataset['clip'])
    this.#button?.setAttribute('aria-pressed', 'true')
    this.#sound.addEventListener('ended', this.#stop, { once: true })
    this.#sound.play().catch(this.#sayFailed)
  }

  readonly #stop = (): void => {
    this.#sound?.pause()
    if (this.#sound) this.#sound.currentTime = 0
    this.#button?.removeAttribute('aria-pressed')
  }

  readonly #sayFailed = (): void => {
    this.#stop()
    const sentence = this.querySelector('p') ?? this.appendChild(document.createElement('p'))
    sentence.setAttribute('role', 'status')
    sentence.textContent = this.dataset['failed'] ?? ''
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'play-clip': PlayClipElement
  }
}
