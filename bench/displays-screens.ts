import { get, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** What the screens tell at the end. Delays are milliseconds. */
export interface Heard {
  readonly delivered: number
  readonly behind: number
  readonly lost: number
  readonly twice: number
  readonly restarts: number
  readonly delays: readonly number[]
  readonly calmDelays: readonly number[]
  readonly longestCatchUp: number
}

// Every screen is an EventSource written by hand: it comes back by itself and says what it has seen.
class Screen {
  last = 0
  delivered = 0
  lost = 0
  twice = 0
  snapshots = 0
  longestCatchUp = 0
  readonly delays: number[] = []
  readonly calmDelays: number[] = []
  #retry = 1_000
  #cutAt: number | undefined
  #answer: IncomingMessage | undefined
  readonly #urls: readonly string[]

  constructor(urls: readonly string[]) {
    this.#urls = urls
  }

  open(attempt = 0): void {
    const url = this.#urls[attempt % this.#urls.length] ?? ''
    const headers = this.last > 0 ? { 'last-event-id': String(this.last) } : {}
    const request = get(url, { headers, agent: false }, (answer) => {
      this.#answer = answer
      answer.setEncoding('utf8')
      let text = ''
      answer.on('data', (chunk: string) => {
        const parts = (text + chunk).split('\n\n')
        text = parts.pop() ?? ''
        for (const part of parts) this.#hear(part)
      })
      answer.on('close', () => this.#again(attempt))
      answer.on('error', () => undefined)
    })
    request.on('error', () => this.#again(attempt))
  }

  cut(): void {
    this.#answer?.destroy()
  }

  #again(attempt: number): void {
    this.#cutAt ??= Date.now()
    setTimeout(() => this.open(attempt + 1), this.#retry)
  }

  #hear(part: string): void {
    const lines = part.split('\n')
    const field = (name: string): string | undefined =>
      lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
    const retry = field('retry')
    if (retry) this.#retry = Number(retry)
    const [event, id] = [field('event'), Number(field('id') ?? 0)]
    if (event === 'snapshot') {
      this.snapshots += 1
      this.last = id
    }
    if (event === 'beat') this.#caughtUp()
    if (event === 'change') this.#change(id, field('data') ?? '{}')
  }

  #change(id: number, data: string): void {
    if (id <= this.last) this.twice += 1
    else this.lost += id - this.last - 1
    this.last = Math.max(id, this.last)
    this.delivered += 1
    const delay = Date.now() - Date.parse((JSON.parse(data) as { at: string }).at)
    this.delays.push(delay)
    if (this.#cutAt === undefined) this.calmDelays.push(delay)
  }

  #caughtUp(): void {
    if (this.#cutAt !== undefined)
      this.longestCatchUp = Math.max(this.longestCatchUp, Date.now() - this.#cutAt)
    this.#cutAt = undefined
  }
}

const [site = '', count = '0', ports = ''] = process.argv.slice(2)
const urls = ports.split(',').map((port) => `http://127.0.0.1:${port}/${site}`)
const screens = Array.from(
  { length: Number(count) },
  (_, index) => new Screen(index % 2 === 0 ? urls : urls.toReversed()),
)
for (const screen of screens) {
  screen.open()
  await pause(2)
}
while (screens.some(({ snapshots }) => snapshots === 0)) await pause(50)
process.send?.('ready')

process.on('message', (message: 'cut' | { last: number }) => {
  if (message === 'cut') for (const screen of screens) screen.cut()
  else void report(message.last)
})

async function report(last: number): Promise<void> {
  const limit = Date.now() + 15_000
  while (Date.now() < limit && screens.some((screen) => screen.last < last)) await pause(50)
  const sum = (of: (screen: Screen) => number): number =>
    screens.reduce((total, screen) => total + of(screen), 0)
  const heard: Heard = {
    delivered: sum(({ delivered }) => delivered),
    behind: screens.filter((screen) => screen.last < last).length,
    lost: sum(({ lost }) => lost),
    twice: sum(({ twice }) => twice),
    restarts: sum(({ snapshots }) => snapshots - 1),
    delays: screens.flatMap(({ delays }) => delays),
    calmDelays: screens.flatMap(({ calmDelays }) => calmDelays),
    longestCatchUp: Math.max(...screens.map(({ longestCatchUp }) => longestCatchUp)),
  }
  process.send?.(heard)
}
