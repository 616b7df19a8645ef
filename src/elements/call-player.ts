// A clip that neither ends nor fails (a sound card taken away) must not silence the next call.
const longestClip = 8_000

/** Says calls one after the other, with one player: a new call never cuts the one before. */
export class CallPlayer {
  readonly #audio = new Audio()
  readonly #calls: (readonly string[])[] = []
  readonly #onBlocked: (blocked: boolean) => void
  #speaking = false

  /** Hears whether the browser refuses to play before somebody has touched the page. */
  constructor(onBlocked: (blocked: boolean) => void) {
    this.#onBlocked = onBlocked
  }

  /** Tries without a sound, and says whether the browser refuses. */
  async mayPlay(clip: string): Promise<void> {
    this.#audio.volume = 0
    await this.#play(clip)
    this.#audio.volume = 1
  }

  /** The clips of one call, in order. */
  say(clips: readonly string[]): void {
    this.#calls.push(clips)
    if (!this.#speaking) void this.#sayAll()
  }

  /** Stops at once and forgets what was waiting. */
  stop(): void {
    this.#calls.length = 0
    this.#audio.pause()
  }

  async #sayAll(): Promise<void> {
    this.#speaking = true
    for (let clips = this.#calls.shift(); clips; clips = this.#calls.shift()) {
      for (const clip of clips) if (!(await this.#play(clip))) break
    }
    this.#speaking = false
  }

  // A clip that cannot be played is skipped; a page that may not play at all waits for a touch.
  async #play(clip: string): Promise<boolean> {
    const over = new AbortController()
    const end = this.#untilOver(over)
    this.#audio.src = clip
    try {
      await this.#audio.play()
    } catch (fault) {
      const blocked = fault instanceof DOMException && fault.name === 'NotAllowedError'
      over.abort()
      if (blocked) this.#onBlocked(true)
      return !blocked
    }
    this.#onBlocked(false)
    await end
    return true
  }

  #untilOver(over: AbortController): Promise<void> {
    return new Promise((resolve) => {
      const limit = setTimeout(() => over.abort(), longestClip)
      for (const end of ['ended', 'error'])
        this.#audio.addEventListener(end, () => over.abort(), { signal: over.signal })
      over.signal.addEventListener('abort', () => {
        clearTimeout(limit)
        resolve()
      })
    })
  }
}
