import { Client, escapeIdentifier } from 'pg'
import { clientConfig, type Reach } from '../db/connection.ts'

export interface DoorbellOptions {
  readonly reach: Reach
  readonly channel: string
  /** Rung with what the bell carries: the name of a topic. */
  readonly onRing: (topic: string) => void
  /** The line is up (again): whatever rang meanwhile was not heard. */
  readonly onReturn: () => void
  /** Hears of faults; the bell repairs itself. */
  readonly onFault: (fault: unknown) => void
  /** From 0 to 1. */
  readonly jitter: () => number
}

/** Keeps one LISTEN connection of its own to the database, for as long as the process lives. */
export class Doorbell {
  readonly #options: DoorbellOptions
  #client: Client | undefined
  #retry: NodeJS.Timeout | undefined
  #stopped = false

  constructor(options: DoorbellOptions) {
    this.#options = options
  }

  /** Resolves once the bell is heard, or after a first failure: it goes on trying by itself. */
  async start(): Promise<void> {
    const { reach, channel, onRing, onReturn, onFault } = this.#options
    const client = new Client(clientConfig(reach))
    this.#client = client
    client.on('notification', ({ payload }) => onRing(payload ?? ''))
    client.on('error', onFault)
    client.on('end', () => this.#lost(client))
    try {
      await client.connect()
      await client.query(`listen ${escapeIdentifier(channel)}`)
      onReturn()
    } catch (fault) {
      onFault(fault)
      this.#lost(client)
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#retry)
    await this.#client?.end().catch(this.#options.onFault)
  }

  // All the processes lose the bell together when the database restarts: they must not come back together.
  #lost(client: Client): void {
    if (this.#stopped || this.#client !== client) return
    this.#client = undefined
    void client.end().catch(this.#options.onFault)
    this.#retry = setTimeout(() => void this.start(), 250 + 1_500 * this.#options.jitter())
  }
}
