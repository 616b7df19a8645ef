const mostBytes = 16 * 1024 * 1024
const mostAtWork = 2

/**
 * The last guides that were made, by what they say: one asked for again is not made again, two who ask for the same
 * wait for the same. So much memory and no more, and few made at once: each holds a connection and a processor.
 */
export class KeptPdfs {
  readonly #kept = new Map<string, Buffer>()
  readonly #atWork = new Map<string, Promise<Buffer>>()
  #bytes = 0

  /** The guide of this tag, kept or made now; `busy` when too many others are being made. */
  async take(tag: string, make: () => Promise<Buffer>): Promise<Buffer | 'busy'> {
    const kept = this.#kept.get(tag)
    if (kept) return this.#keep(tag, kept)
    const atWork = this.#atWork.get(tag)
    if (atWork) return atWork
    if (this.#atWork.size >= mostAtWork) return 'busy'
    const making = make()
      .then((made) => this.#keep(tag, made))
      .finally(() => this.#atWork.delete(tag))
    this.#atWork.set(tag, making)
    return making
  }

  // The one asked for least lately goes first.
  #keep(tag: string, pdf: Buffer): Buffer {
    this.#forget(tag)
    if (pdf.length > mostBytes) return pdf
    this.#kept.set(tag, pdf)
    this.#bytes += pdf.length
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= mostBytes) break
      this.#forget(oldest)
    }
    return pdf
  }

  #forget(tag: string): void {
    this.#bytes -= this.#kept.get(tag)?.length ?? 0
    this.#kept.delete(tag)
  }
}
