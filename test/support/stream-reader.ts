/** One message of a stream of events, as a browser would hear it. */
export interface HeardMessage {
  readonly event: string
  readonly id: number | undefined
  readonly data: unknown
}

/** Listens to a stream like a screen does; remembers the last number it heard. */
export class StreamReader {
  readonly heard: HeardMessage[] = []
  lastSeen: number | undefined
  ended = false
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #waiting = new Set<() => void>()

  constructor(response: Response) {
    if (!response.body) throw new Error('a stream without a body')
    this.#reader = response.body.getReader()
    void this.#listen()
  }

  /** Resolves with the first message that fits, heard already or to come. */
  async until(fits: (message: HeardMessage) => boolean, milliseconds = 8_000): Promise<HeardMessage> {
    const limit = Date.now() + milliseconds
    for (;;) {
      const found = this.heard.find(fits)
      if (found) return found
      if (this.ended || Date.now() > limit) throw new Error('the message never came')
      await this.#more(limit)
    }
  }

  /** The numbers of the changes heard, in order. */
  get changes(): readonly number[] {
    return this.heard.flatMap(({ event, id }) => (event === 'change' && id !== undefined ? [id] : []))
  }

  async cut(): Promise<void> {
    await this.#reader.cancel()
  }

  #more(limit: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, limit - Date.now()))
      this.#waiting.add(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  async #listen(): Promise<void> {
    const decoder = new TextDecoder()
    let text = ''
    for (;;) {
      const { value, done } = await this.#reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) this.#hear(part)
    }
    this.ended = true
    this.#wake()
  }

  #hear(part: string): void {
    const field = (name: string): string | undefined =>
      part
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2)
    const data = field('data')
    if (data === undefined) return
    const id = field('id')
    if (id !== undefined) this.lastSeen = Number(id)
    this.heard.push({
      event: field('event') ?? '',
      id: id === undefined ? undefined : Number(id),
      data: JSON.parse(data),
    })
    this.#wake()
  }

  #wake(): void {
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }
}
