export interface NumberedFrame {
  readonly seq: number
  readonly frame: Uint8Array
}

/** The last messages of a topic, without gap, for screens that come back. */
export class RecentFrames {
  readonly #limit: number
  #frames: NumberedFrame[] = []
  #head: number

  /** `head` is the number of the last message already told to everyone. */
  constructor(head: number, limit = 500) {
    this.#head = head
    this.#limit = limit
  }

  get head(): number {
    return this.#head
  }

  /** Adds the message that follows the last one; throws if one is missing in between. */
  add(entry: NumberedFrame): void {
    if (this.#frames.length > 0 && entry.seq !== this.#head + 1) {
      throw new Error(`message ${entry.seq} does not follow ${this.#head}`)
    }
    this.#frames.push(entry)
    this.#head = entry.seq
    // Trimmed by halves: shifting one by one would move the whole list at every message.
    if (this.#frames.length >= 2 * this.#limit) this.#frames = this.#frames.slice(-this.#limit)
  }

  /** Whether a screen that has seen `seq` can be brought up to date from here. */
  covers(seq: number): boolean {
    const first = this.#frames[0]?.seq ?? this.#head + 1
    return seq >= first - 1
  }

  since(seq: number): readonly NumberedFrame[] {
    const first = this.#frames[0]?.seq ?? this.#head + 1
    return this.#frames.slice(Math.max(0, seq - first + 1))
  }
}
