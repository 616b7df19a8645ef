const spoken = 'h1, h2, h3, p, li, dt, dd, th, td, legend, label, summary, caption, .tile, .button'

/** Reads the page with a voice of its language; where the device has none, says so with `data-no-voice`. */
export class ReadAloudElement extends HTMLElement {
  #reading = false

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('read-aloud')) registry.define('read-aloud', ReadAloudElement)
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button')
  }

  // The whole page, or the part that `data-reads` names, in the language of that part.
  get #part(): Element | null {
    return document.querySelector(`#${this.dataset['reads'] ?? 'content'}`) ?? document.querySelector('main')
  }

  get #language(): string {
    return this.#part?.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang
  }

  connectedCallback(): void {
    if (this.#button) this.#button.hidden = false
    this.#button?.addEventListener('click', this.#toggle)
    window.addEventListener('pagehide', this.#stop)
    // Some browsers load their voices only once they have been asked for.
    globalThis.speechSynthesis?.getVoices()
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#toggle)
    window.removeEventListener('pagehide', this.#stop)
    this.#stop()
  }

  readonly #toggle = (): void => {
    if (this.#reading) return this.#stop()
    const voice = voiceOf(this.#language, this.dataset['deviceOnly'] !== undefined)
    if (!voice) return this.#sayNoVoice()
    this.#showReading(true)
    this.#read(voice)
  }

  // One utterance per sentence block: browsers cut long ones short.
  #read(voice: SpeechSynthesisVoice): void {
    const utterances = textOf(this.#part).map((text) => {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = 0.9
      return utterance
    })
    utterances.at(-1)?.addEventListener('end', () => this.#showReading(false))
    for (const utterance of utterances) {
      utterance.addEventListener('error', () => this.#showReading(false))
      speechSynthesis.speak(utterance)
    }
  }

  readonly #stop = (): void => {
    globalThis.speechSynthesis?.cancel()
    this.#showReading(false)
  }

  #showReading(reading: boolean): void {
    this.#reading = reading
    const words = this.#button?.querySelector('span')
    if (words) words.textContent = (reading ? this.dataset['stop'] : this.dataset['listen']) ?? ''
  }

  #sayNoVoice(): void {
    const sentence = this.querySelector('p') ?? this.appendChild(document.createElement('p'))
    sentence.setAttribute('role', 'status')
    sentence.textContent = this.dataset['noVoice'] ?? ''
  }
}

function voiceOf(language: string, onDevice: boolean): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? []
  const ours = voices.filter((voice) => voice.lang.toLowerCase().startsWith(language))
  // A voice of the device works offline and sends the page to nobody.
  return ours.find((voice) => voice.localService) ?? (onDevice ? undefined : ours[0])
}

function textOf(main: Element | null): readonly string[] {
  const blocks = [...(main?.querySelectorAll<HTMLElement>(spoken) ?? [])]
  return blocks
    .filter((block) => !block.parentElement?.closest(spoken) && block.offsetParent !== null)
    .map((block) => block.innerText.trim())
    .filter((text) => text !== '')
}

declare global {
  interface HTMLElementTagNameMap {
    'read-aloud': ReadAloudElement
  }
}
