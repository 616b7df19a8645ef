import { LiveStream } from './live-stream.ts'

interface Numbered {
  readonly letter: string
  readonly number: number
}

interface Change {
  readonly ticket?: Numbered
}

interface Wait extends Numbered {
  readonly ahead: number
  readonly wait: unknown
  readonly reason: unknown
}

const soon = 1_500
const shakes = [400, 200, 400, 200, 800]

/** Keeps a ticket on a phone up to date by asking its page again when something changed, and alerts when it is called. */
export class LiveTicketElement extends HTMLElement {
  #stream: LiveStream | undefined
  #told = ''
  #asking: ReturnType<typeof setTimeout> | undefined
  readonly #chime = new Audio()

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('live-ticket')) registry.define('live-ticket', LiveTicketElement)
  }

  connectedCallback(): void {
    const { live = '', seq = '0', chime = '' } = this.dataset
    this.#chime.src = chime
    this.#stream = new LiveStream(live, Number(seq), {
      snapshot: () => this.#askSoon(),
      change: (data) => this.#isMine((data as Change).ticket) && this.#askSoon(0),
      waits: (data) => this.#compare(data as readonly Wait[]),
      frozen: (since) => this.#sayFrozen(since),
      fresh: () => this.#sayFrozen(undefined),
    })
    document.addEventListener('visibilitychange', this.#seen)
    this.addEventListener('click', this.#pressed)
    const sound = this.querySelector<HTMLElement>('[data-sound]')
    if (sound) sound.hidden = false
  }

  disconnectedCallback(): void {
    this.#stream?.close()
    clearTimeout(this.#asking)
    document.removeEventListener('visibilitychange', this.#seen)
    this.removeEventListener('click', this.#pressed)
  }

  #isMine(ticket: Numbered | undefined): boolean {
    return ticket?.letter === this.dataset['letter'] && String(ticket?.number) === this.dataset['number']
  }

  #compare(waits: readonly Wait[]): void {
    const mine = JSON.stringify(waits.find((wait) => this.#isMine(wait)) ?? null)
    if (mine === this.#told) return
    const isFirst = this.#told === ''
    this.#told = mine
    if (!isFirst) this.#askSoon()
  }

  // Thirty phones hear the same news: they do not all ask at the same instant.
  #askSoon(delay = Math.random() * soon): void {
    clearTimeout(this.#asking)
    this.#asking = setTimeout(() => void this.#ask(), delay)
  }

  async #ask(): Promise<void> {
    const answer = await fetch(location.href).catch(() => undefined)
    if (!answer?.ok) return this.#askSoon(4 * soon)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = page.querySelector<HTMLElement>('live-ticket')
    if (!next) return location.reload()
    this.#show(next, page.title)
  }

  // What is being pressed or unfolded stays in place while only numbers change.
  #show(next: HTMLElement, title: string): void {
    const moved = next.dataset['state'] !== this.dataset['state']
    const calledAgain = next.dataset['call'] !== undefined && next.dataset['call'] !== this.dataset['call']
    const parts = moved ? ['[data-status]', '[data-actions]'] : ['[data-status]']
    for (const part of parts) {
      const [old, fresh] = [this.querySelector(part), next.querySelector(part)]
      if (old && fresh) old.replaceWith(document.adoptNode(fresh))
    }
    document.title = title
    for (const name of ['state', 'call'] as const) {
      const value = next.dataset[name]
      if (value === undefined) delete this.dataset[name]
      else this.dataset[name] = value
    }
    if (calledAgain) this.#alert()
  }

  #alert(): void {
    // Only since a touch, and not on every phone: the title and the page say the same.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(shakes)
    void this.#chime.play().catch(() => {})
    document.querySelector('[data-status]')?.scrollIntoView({ block: 'start' })
  }

  readonly #pressed = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sound]') : null
    if (!button) return
    void this.#chime.play().catch(() => {})
    // A phone asleep hears nothing.
    void navigator.wakeLock?.request('screen').catch(() => {})
    button.hidden = true
    const on = this.querySelector<HTMLElement>('[data-sound-on]')
    if (on) on.textContent = on.dataset['soundOn'] ?? ''
  }

  readonly #seen = (): void => {
    if (document.visibilityState === 'visible') this.#askSoon(0)
  }

  #sayFrozen(since: Date | undefined): void {
    const alert = this.querySelector<HTMLElement>('[data-frozen]')
    if (!alert) return
    const time = since?.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' }) ?? ''
    alert.hidden = since === undefined
    alert.textContent = since ? (alert.dataset['frozen'] ?? '').replace('{time}', time) : ''
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-ticket': LiveTicketElement
  }
}
