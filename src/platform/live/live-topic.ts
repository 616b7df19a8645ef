import { frameOf, type Screen } from './event-stream.ts'
import type { LiveSource } from './live-source.ts'
import { type NumberedFrame, RecentFrames } from './recent-frames.ts'

// A snapshot older than this many changes is made again rather than replayed upon.
const snapshotLag = 50
const replayedFromStore = 200

/** One topic of this process: its recent messages, and the screens that watch it. */
export class LiveTopic {
  readonly #name: string
  readonly #source: LiveSource
  /** Each screen, and the number of the last change it was given. */
  readonly #screens = new Map<Screen, number>()
  #recent: RecentFrames | undefined
  #loading: Promise<void> | undefined
  #pulling: Promise<void> | undefined
  #pullAgain = false
  #snapshot: NumberedFrame | undefined
  #snapshotLoading: Promise<void> | undefined
  #digest: Uint8Array | undefined
  #joining = 0

  constructor(name: string, source: LiveSource) {
    this.#name = name
    this.#source = source
  }

  get screens(): number {
    return this.#screens.size
  }

  /** Nobody watches, and nobody is about to. */
  get idle(): boolean {
    return this.#screens.size === 0 && this.#joining === 0
  }

  get head(): number | undefined {
    return this.#recent?.head
  }

  /** Brings a screen up to date, then counts it among those who are told. */
  async join(screen: Screen, lastSeen: number | undefined): Promise<void> {
    this.#joining += 1
    try {
      await this.#bringUpToDate(screen, lastSeen)
    } finally {
      this.#joining -= 1
    }
  }

  leave(screen: Screen): void {
    this.#screens.delete(screen)
  }

  /** Fetches what is new and tells it; asked for while it runs, it runs once more. */
  pull(): Promise<void> {
    this.#pullAgain = true
    this.#pulling ??= this.#pullUntilQuiet().finally(() => {
      this.#pulling = undefined
    })
    return this.#pulling
  }

  /** The numbering started again (a restored database, a demonstration begun anew): every screen starts again too. */
  async restart(): Promise<void> {
    this.#recent = undefined
    this.#loading = undefined
    this.#snapshot = undefined
    await this.#ready()
    const start = await this.#recentSnapshot()
    if (!start) return
    for (const screen of this.#screens.keys()) {
      this.#screens.set(screen, start.seq)
      screen.send(start.frame)
    }
  }

  /** Sends the digest again if it is no longer the same. */
  async refreshDigest(): Promise<void> {
    const { digest } = this.#source
    if (!digest || this.#screens.size === 0) return
    const frame = frameOf({ event: digest.event, data: await digest.of(this.#name) })
    if (this.#digest && Buffer.compare(this.#digest, frame) === 0) return
    this.#digest = frame
    this.broadcast(frame)
  }

  broadcast(frame: Uint8Array): void {
    for (const screen of this.#screens.keys()) screen.send(frame)
  }

  endAll(): void {
    for (const screen of this.#screens.keys()) screen.end()
  }

  async #bringUpToDate(screen: Screen, lastSeen: number | undefined): Promise<void> {
    if (lastSeen !== undefined && lastSeen > (await this.#ready()).head) await this.pull()
    for (;;) {
      const recent = await this.#ready()
      const start = canReplay(recent, lastSeen) ? undefined : await this.#recentSnapshot()
      // The numbering may have started again while the snapshot was made.
      if (recent === this.#recent) return this.#admit(screen, recent, start ?? lastSeen ?? recent.head)
    }
  }

  // Nothing waits in here: a change told between the replay and the admission would be lost to this screen.
  #admit(screen: Screen, recent: RecentFrames, start: NumberedFrame | number): void {
    const from = typeof start === 'number' ? start : start.seq
    if (typeof start !== 'number') screen.send(start.frame)
    for (const { frame } of recent.since(from)) screen.send(frame)
    if (this.#digest) screen.send(this.#digest)
    if (screen.open) this.#screens.set(screen, Math.max(from, recent.head))
  }

  async #ready(): Promise<RecentFrames> {
    while (!this.#recent) {
      this.#loading ??= this.#load().finally(() => {
        this.#loading = undefined
      })
      await this.#loading
    }
    return this.#recent
  }

  async #load(): Promise<void> {
    const head = (await this.#source.heads([this.#name])).get(this.#name) ?? 0
    const since = Math.max(0, head - replayedFromStore)
    const recent = new RecentFrames(head)
    for (const change of await this.#source.changesSince(this.#name, since)) {
      recent.add({ seq: change.seq, frame: frameOf(change) })
    }
    this.#recent = recent
  }

  async #pullUntilQuiet(): Promise<void> {
    while (this.#pullAgain) {
      this.#pullAgain = false
      const recent = await this.#ready()
      const changes = await this.#source.changesSince(this.#name, recent.head)
      if (changes.length === 0) continue
      // More may follow what one question brought.
      this.#pullAgain = true
      if (changes[0]?.seq === recent.head + 1) this.#tell(recent, changes)
      else await this.restart()
    }
  }

  #tell(recent: RecentFrames, changes: Awaited<ReturnType<LiveSource['changesSince']>>): void {
    for (const change of changes) {
      const frame = frameOf(change)
      recent.add({ seq: change.seq, frame })
      for (const [screen, seen] of this.#screens) {
        if (change.seq <= seen) continue
        this.#screens.set(screen, change.seq)
        screen.send(frame)
      }
    }
  }

  /** One snapshot serves all the screens that come at the same time. */
  async #recentSnapshot(): Promise<NumberedFrame | undefined> {
    for (;;) {
      const recent = await this.#ready()
      const known = this.#snapshot
      if (known && recent.covers(known.seq) && recent.head - known.seq <= snapshotLag) return known
      this.#snapshotLoading ??= this.#loadSnapshot().finally(() => {
        this.#snapshotLoading = undefined
      })
      await this.#snapshotLoading
      if (!this.#snapshot) return undefined
    }
  }

  async #loadSnapshot(): Promise<void> {
    const taken = await this.#source.snapshot(this.#name)
    this.#snapshot = taken && { seq: taken.seq, frame: frameOf({ event: 'snapshot', ...taken }) }
  }
}

/** Whether a screen that has seen this much can go on from there. */
function canReplay(recent: RecentFrames, lastSeen: number | undefined): boolean {
  return lastSeen !== undefined && lastSeen <= recent.head && recent.covers(lastSeen)
}
