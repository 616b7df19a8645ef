import { LiveStream } from './live-stream.ts'

// Changes come in bursts when doors open: one look a second is enough.
const pace = 1_000

/** Keeps the line of a counter up to date by asking for the page again and taking its own part of it. */
export class LiveLineElement extends HTMLElement {
  #stream: LiveStream | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('live-line')) registry.define('live-line', LiveLineElement)
  }

  connectedCallback(): void {
    const { live = '', seq = '0' } = this.dataset
    this.#stream = new LiveStream(live, Number(seq), {
      snapshot: () => this.#soon(),
      change: () => this.#soon(),
      frozen: (since) => this.#sayFrozen(since),
      fresh: () => this.#sayFrozen(undefined),
    })
    this.addEventListener('focusout', this.#soonAfterUse)
    this.addEventListener('toggle', this.#soonAfterUse, { capture: true })
  }

  disconnectedCallback(): void {
    this.#stream?.close()
    clearTimeout(this.#timer)
    this.removeEventListener('focusout', this.#soonAfterUse)
    this.removeEventListener('toggle', this.#soonAfterUse, { capture: true })
  }

  #late = false

  #soon(): void {
    this.#late = true
    this.#timer ??= setTimeout(() => void this.#refresh(), pace)
  }

  readonly #soonAfterUse = (): void => {
    if (this.#late) this.#soon()
  }

  async #refresh(): Promise<void> {
    this.#timer = undefined
    // Never under the fingers of an agent who is choosing something here.
    if (this.matches(':focus-within') || this.querySelector('details[open]')) return
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined)
    if (!answer?.ok || answer.redirected) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('live-line')
    if (!fresh) return
    this.#late = false
    this.replaceChildren(...fresh.childNodes)
    this.dispatchEvent(new CustomEvent('line-changed', { bubbles: true }))
  }

  #sayFrozen(since: Date | undefined): void {
    const said = this.querySelector<HTMLElement>('[data-frozen]')
    if (!said) return
    said.hidden = since === undefined
    const time = since?.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' }) ?? ''
    said.textContent = since ? (said.dataset['frozen'] ?? '').replace('{time}', time) : ''
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-line': LiveLineElement
  }
}
