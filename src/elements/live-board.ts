import { CallPlayer } from './call-player.ts'
import { LiveStream } from './live-stream.ts'

interface Call {
  readonly callId: string
  readonly letter: string
  readonly number: number
  readonly counter: { readonly label: string; readonly direction: string }
  /** Paths of the recorded clips, in the order they are said. */
  readonly clips: readonly string[]
  /** ISO 8601, by the clock of the server. */
  readonly at: string
}

interface Change {
  readonly call?: Call
  readonly state?: string
  readonly ticket?: { readonly letter: string; readonly number: number }
}

const chime = 'chime.mp3'
const kept = 7
const tooOldToSay = 60_000
const newFor = 10_000

/** Keeps the board of the hall up to date, says each call once, and says when it no longer knows. */
export class LiveBoardElement extends HTMLElement {
  #calls: readonly Call[] = []
  readonly #said = new Set<string>()
  /** How far the clock of the server is ahead of this one. */
  #ahead = 0
  #stream: LiveStream | undefined
  #clock: ReturnType<typeof setInterval> | undefined
  #calm: ReturnType<typeof setTimeout> | undefined
  readonly #player = new CallPlayer((blocked) => this.#offerSound(blocked))

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('live-board')) registry.define('live-board', LiveBoardElement)
  }

  connectedCallback(): void {
    const { live = '', seq = '0', now = '', calls = '[]' } = this.dataset
    this.#ahead = Date.parse(now) - Date.now()
    this.#calls = JSON.parse(calls) as readonly Call[]
    for (const { callId } of this.#calls) this.#said.add(callId)
    this.#stream = new LiveStream(live, Number(seq), {
      snapshot: (data) => this.#show((data as { calls: readonly Call[] }).calls),
      change: (data) => this.#change(data as Change),
      frozen: (since) => this.#sayFrozen(since),
      fresh: () => this.#sayFrozen(undefined),
    })
    this.#clock = setInterval(() => this.#tick(), 1_000)
    this.querySelector('[data-sound]')?.addEventListener('click', this.#turnSoundOn)
    // Asked at once, so that whoever starts the screen is told before the first call is lost.
    void this.#player.mayPlay(this.#clip(chime))
  }

  disconnectedCallback(): void {
    this.#stream?.close()
    this.#player.stop()
    clearInterval(this.#clock)
    clearTimeout(this.#calm)
    this.querySelector('[data-sound]')?.removeEventListener('click', this.#turnSoundOn)
  }

  #change({ call, state, ticket }: Change): void {
    const others = this.#calls.filter((known) => !sameTicket(known, call ?? ticket))
    if (call) this.#show([call, ...others].slice(0, kept))
    else if (state === 'waiting') this.#show(others)
  }

  #show(calls: readonly Call[]): void {
    this.#calls = calls
    const slots = [...this.querySelectorAll<HTMLElement>('[data-slot]')]
    slots.forEach((slot, place) => fill(slot, calls[place]))
    const welcome = this.querySelector<HTMLElement>('[data-welcome]')
    if (welcome) welcome.hidden = calls.length > 0
    for (let place = calls.length; place > 0; place -= 1) this.#say(calls[place - 1])
  }

  /** Once per call; late news is shown, not shouted: whoever was called has gone to the counter or left. */
  #say(call: Call | undefined): void {
    if (!call || this.#said.has(call.callId)) return
    this.#said.add(call.callId)
    if (Date.now() + this.#ahead - Date.parse(call.at) > tooOldToSay) return
    const said = this.querySelector('[data-said]')
    if (said) said.textContent = `${label(call)}, ${call.counter.label}`
    this.#stress()
    this.#player.say(call.clips.map((path) => this.#clip(path)))
  }

  #clip(path: string): string {
    return `${this.dataset['voice'] ?? ''}${path}`
  }

  // One change of colour and one back: nothing blinks.
  #stress(): void {
    clearTimeout(this.#calm)
    this.classList.add('is-new')
    this.#calm = setTimeout(() => this.classList.remove('is-new'), newFor)
  }

  #sayFrozen(since: Date | undefined): void {
    const alert = this.querySelector<HTMLElement>('[data-frozen]')
    if (!alert) return
    alert.hidden = since === undefined
    alert.textContent = since ? (alert.dataset['frozen'] ?? '').replace('{time}', this.#time(since)) : ''
  }

  #tick(): void {
    const clock = this.querySelector('[data-clock]')
    const time = this.#time(new Date())
    if (clock && clock.textContent !== time) clock.textContent = time
  }

  #time(moment: Date): string {
    return new Date(moment.getTime() + this.#ahead).toLocaleTimeString('fr-FR', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: this.dataset['timeZone'] ?? 'Europe/Paris',
    })
  }

  #offerSound(blocked: boolean): void {
    const button = this.querySelector<HTMLElement>('[data-sound]')
    if (button) button.hidden = !blocked
  }

  readonly #turnSoundOn = (): void => this.#player.say([this.#clip(chime)])
}

function fill(slot: HTMLElement, call: Call | undefined): void {
  slot.hidden = call === undefined
  const [number, place] = [slot.querySelector('[data-number]'), slot.querySelector('[data-place]')]
  if (number) number.textContent = call ? label(call) : ''
  if (place) place.textContent = call?.counter.label ?? ''
  const way = slot.querySelector('[data-way]')
  if (way && call) way.className = `board-number__way board-number__way--${call.counter.direction}`
}

/** « A 042 », as printed on the ticket. */
function label({ letter, number }: Pick<Call, 'letter' | 'number'>): string {
  return `${letter}\u00a0${String(number).padStart(3, '0')}`
}

function sameTicket(known: Call, ticket: Change['ticket']): boolean {
  return known.letter === ticket?.letter && known.number === ticket?.number
}

declare global {
  interface HTMLElementTagNameMap {
    'live-board': LiveBoardElement
  }
}
