/** Who listens to a live line. */
export interface LiveListener {
  /** The whole state: at the start, and whenever changes were missed for good. */
  snapshot?(data: unknown): void
  /** One change, once and in order. */
  change?(data: unknown): void
  /** The waits told now. */
  waits?(data: unknown): void
  /** Nothing was heard since: what is shown may be old. */
  frozen(since: Date): void
  /** Heard again, and up to date. */
  fresh(): void
}

// The server sends a sign of life every fifteen seconds.
const silence = 35_000
// A cut shorter than this is mended before anyone is told.
const patience = 3_000
// Between two tries; longer than a slow line needs to answer.
const pause = 4_000

/** Follows the live line of a place, comes back by itself, and knows when it no longer knows. */
export class LiveStream {
  readonly #url: string
  readonly #listener: LiveListener
  readonly #watch: ReturnType<typeof setInterval>
  #source: EventSource
  #seq: number
  #heardAt = Date.now()
  #openedAt = Date.now()
  #cutAt: number | undefined
  #frozen = false

  /** `seq` is the number of the last change the page already shows. */
  constructor(url: string, seq: number, listener: LiveListener) {
    this.#url = url
    this.#seq = seq
    this.#listener = listener
    this.#source = this.#open()
    this.#watch = setInterval(() => this.#look(), 1_000)
  }

  close(): void {
    clearInterval(this.#watch)
    this.#source.close()
  }

  #open(): EventSource {
    const source = new EventSource(`${this.#url}?depuis=${this.#seq}`)
    const on = (event: string, act: (data: unknown, seq: number) => void): void =>
      source.addEventListener(event, (message: MessageEvent<string>) => {
        this.#alive()
        act(JSON.parse(message.data), Number(message.lastEventId))
      })
    on('beat', () => {})
    on('waits', (data) => this.#listener.waits?.(data))
    on('snapshot', (data, seq) => {
      this.#seq = seq
      this.#listener.snapshot?.(data)
    })
    on('change', (data, seq) => {
      if (seq <= this.#seq) return
      this.#seq = seq
      this.#listener.change?.(data)
    })
    source.addEventListener('error', () => {
      this.#cutAt ??= Date.now()
    })
    this.#openedAt = Date.now()
    return source
  }

  #alive(): void {
    this.#heardAt = Date.now()
    this.#cutAt = undefined
    if (!this.#frozen) return
    this.#frozen = false
    this.#listener.fresh()
  }

  #look(): void {
    const now = Date.now()
    const silent = now - this.#heardAt > silence
    const cut = this.#cutAt !== undefined && now - this.#cutAt > patience
    if ((silent || cut) && !this.#frozen) {
      this.#frozen = true
      this.#listener.frozen(new Date(this.#heardAt))
    }
    // A browser gives up for ever after an answer that is not a stream, and never doubts a dead connection.
    const givenUp = this.#source.readyState === EventSource.CLOSED || silent
    if (givenUp && now - this.#openedAt > pause) this.#reopen()
  }

  #reopen(): void {
    this.#source.close()
    this.#source = this.#open()
  }
}
