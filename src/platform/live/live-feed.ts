import type { Reach } from '../db/connection.ts'
import type { Log } from '../log/log.ts'
import { Doorbell } from './doorbell.ts'
import { eventStream, heartbeat, retryFrame, type Screen } from './event-stream.ts'
import type { LiveSource } from './live-source.ts'
import { LiveTopic } from './live-topic.ts'

export interface LiveFeedOptions {
  readonly reach: Reach
  readonly source: LiveSource
  readonly log: Log
  /** From 0 to 1; spreads screens that come back at the same time. */
  readonly jitter: () => number
  /** Milliseconds; only tests shorten them. */
  readonly pace?: Partial<Pace>
}

interface Pace {
  readonly sweep: number
  readonly heartbeat: number
  readonly digest: number
  /** The digest is looked at again this often although nothing changed: time passes. */
  readonly digestAnyway: number
}

const usualPace: Pace = { sweep: 1_000, heartbeat: 15_000, digest: 1_000, digestAnyway: 30_000 }

/**
 * Live pages of one process: a bell (LISTEN) says which topic changed, the changes are fetched by number, each is
 * written once and sent to every screen. A sweep repairs a bell that was not heard.
 */
export class LiveFeed {
  readonly #options: LiveFeedOptions
  readonly #pace: Pace
  readonly #topics = new Map<string, LiveTopic>()
  readonly #digests = new Map<string, NodeJS.Timeout>()
  readonly #bell: Doorbell
  readonly #clocks: NodeJS.Timeout[] = []
  #sweeping = false

  constructor(options: LiveFeedOptions) {
    this.#options = options
    this.#pace = { ...usualPace, ...options.pace }
    this.#bell = new Doorbell({
      reach: options.reach,
      channel: 'doorbell',
      jitter: options.jitter,
      onRing: (topic) => this.#rung(topic),
      onReturn: () => void this.#sweep(),
      onFault: (fault) => options.log.warn({ fault: String(fault) }, 'live: the bell failed'),
    })
  }

  /** Begins to listen; call once. */
  async start(): Promise<void> {
    const every = (milliseconds: number, work: () => void): void => {
      this.#clocks.push(setInterval(work, milliseconds).unref())
    }
    every(this.#pace.sweep, () => void this.#sweep())
    every(this.#pace.heartbeat, () => this.#beat())
    every(this.#pace.digestAnyway, () => this.#digestAll())
    await this.#bell.start()
  }

  /** Ends every stream: browsers come back by themselves, to the next process. */
  async stop(): Promise<void> {
    for (const clock of this.#clocks) clearInterval(clock)
    for (const timer of this.#digests.values()) clearTimeout(timer)
    for (const topic of this.#topics.values()) topic.endAll()
    this.#topics.clear()
    await this.#bell.stop()
  }

  /** How many screens watch now; for the metrics. */
  get screens(): number {
    return [...this.#topics.values()].reduce((sum, topic) => sum + topic.screens, 0)
  }

  /**
   * The stream of a topic, after the last change the screen has seen. It answers at once and fills afterwards, so that
   * the request gives its database connection back before the topic needs one.
   */
  stream(topic: string, lastSeen: number | undefined): Response {
    const watched = this.#topic(topic)
    return eventStream(
      (screen) => {
        screen.send(retryFrame(250 + 1_500 * this.#options.jitter()))
        void this.#welcome(topic, screen, lastSeen)
      },
      (screen) => watched.leave(screen),
    )
  }

  async #welcome(topic: string, screen: Screen, lastSeen: number | undefined): Promise<void> {
    try {
      await this.#topic(topic).join(screen, lastSeen)
      // Up to date, also when nothing had happened: a screen that said « figé » may take it back.
      screen.send(heartbeat)
      this.#digestSoon(topic)
    } catch (fault) {
      this.#report(fault, topic)
      screen.end()
    }
  }

  #topic(name: string): LiveTopic {
    const known = this.#topics.get(name) ?? new LiveTopic(name, this.#options.source)
    this.#topics.set(name, known)
    return known
  }

  #rung(topic: string): void {
    if (this.#topics.has(topic)) void this.#pull(topic)
  }

  async #pull(name: string): Promise<void> {
    try {
      await this.#topics.get(name)?.pull()
      this.#digestSoon(name)
    } catch (fault) {
      this.#report(fault, name)
    }
  }

  async #sweep(): Promise<void> {
    if (this.#sweeping || this.#topics.size === 0) return
    this.#sweeping = true
    try {
      // Noted before asking: a change told while the answer travels must not look like a step back.
      const told = [...this.#topics].map(([name, topic]) => ({ name, topic, head: topic.head }))
      const heads = await this.#options.source.heads(told.map(({ name }) => name))
      for (const { name, topic, head } of told)
        await this.#compare({ name, topic, told: head, now: heads.get(name) })
    } catch (fault) {
      this.#report(fault, 'sweep')
    } finally {
      this.#sweeping = false
    }
  }

  async #compare({ name, topic, told, now }: Compared): Promise<void> {
    if (now === undefined) topic.endAll()
    else if (told === undefined || now > told) await this.#pull(name)
    else if (now < told) await topic.restart()
  }

  #beat(): void {
    for (const [name, topic] of this.#topics) {
      if (topic.idle) this.#topics.delete(name)
      else topic.broadcast(heartbeat)
    }
  }

  #digestAll(): void {
    for (const name of this.#topics.keys()) this.#digestSoon(name)
  }

  /** One digest per topic and second, however many changes: the first waits, the others ride along. */
  #digestSoon(name: string): void {
    if (!this.#options.source.digest || this.#digests.has(name)) return
    const timer = setTimeout(() => void this.#digestNow(name), this.#pace.digest)
    this.#digests.set(name, timer.unref())
  }

  async #digestNow(name: string): Promise<void> {
    this.#digests.delete(name)
    try {
      await this.#topics.get(name)?.refreshDigest()
    } catch (fault) {
      this.#report(fault, name)
    }
  }

  #report(fault: unknown, topic: string): void {
    this.#options.log.warn({ topic, fault: String(fault) }, 'live: a topic could not be read')
  }
}

interface Compared {
  readonly name: string
  readonly topic: LiveTopic
  readonly told: number | undefined
  readonly now: number | undefined
}
