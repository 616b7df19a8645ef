import { act, newReference, type ReferenceAction, type ReferenceTicket } from './reference-ticket.ts'

/** A ticket in its line. */
export interface LineTicket extends ReferenceTicket {
  readonly seq: number
  readonly service: number
  readonly notBefore: number
  /** Sent to this counter alone. */
  reserved: number | null
}

const minute = 60_000

/** A whole line as reception.md describes it, for comparison: counters, skills, order, who may do what. */
export class ReferenceLine {
  readonly tickets: LineTicket[] = []
  readonly #skills: readonly (readonly number[])[]
  readonly #targetMinutes: number

  constructor(skills: readonly (readonly number[])[], targetMinutes: number) {
    this.#skills = skills
    this.#targetMinutes = targetMinutes
  }

  take(wish: { now: number; service: number; priority: boolean; appointment: number | null }): LineTicket {
    const { now, service, priority, appointment } = wish
    const ticket: LineTicket = {
      ...newReference(now, priority, this.#targetMinutes),
      seq: this.tickets.length,
      service,
      notBefore: 0,
      reserved: null,
    }
    const kept = !priority && appointment !== null
    const late = kept && now > appointment + 10 * minute
    const placed = kept
      ? {
          ...ticket,
          due: late ? now + Math.min(20, this.#targetMinutes) * minute : appointment + 3 * minute,
          notBefore: late ? 0 : appointment - 5 * minute,
        }
      : ticket
    this.tickets.push(placed)
    return placed
  }

  /** Who is called next there: whoever is already there, the first on time, else the first ahead of time. */
  next(counter: number, now: number): LineTicket | undefined {
    const there = this.at(counter)
    if (there) return there
    const line = this.callable(counter)
    const ticket = line.find(({ notBefore }) => notBefore <= now) ?? line[0]
    if (ticket) act(ticket, 'call', this.#step(counter, now))
    return ticket
  }

  /** Calls this one; the reason is needed past two places. */
  call(ticket: LineTicket, counter: number, { now, reason }: { now: number; reason: boolean }): boolean {
    if (this.at(counter)) return false
    const place = this.callable(counter).indexOf(ticket)
    if (place < 0 || (place > 2 && !reason)) return false
    return act(ticket, 'call', this.#step(counter, now))
  }

  /** Any other move of a ticket, asked by the agent of a counter. */
  move(
    ticket: LineTicket,
    action: ReferenceAction,
    { counter, now }: { counter: number; now: number },
  ): boolean {
    if (!this.#mayAsk(ticket, action, counter)) return false
    const done = act(ticket, action, this.#step(counter, now))
    if (done && ticket.state === 'waiting' && action !== 'put-back') ticket.reserved = null
    return done
  }

  at(counter: number): LineTicket | undefined {
    return this.tickets.find((ticket) => ticket.counter === counter)
  }

  callable(counter: number): readonly LineTicket[] {
    return this.tickets
      .filter(({ state }) => state === 'waiting')
      .filter(({ reserved, service }) =>
        reserved === null ? this.#skills[counter]?.includes(service) : reserved === counter,
      )
      .sort(
        (one, other) =>
          Number(other.priority) - Number(one.priority) || one.due - other.due || one.seq - other.seq,
      )
  }

  #mayAsk(ticket: LineTicket, action: ReferenceAction, counter: number): boolean {
    if (action === 'resume') return !this.at(counter)
    if (action === 'undo')
      return ticket.lastCounter === counter && (ticket.state !== 'done' || !this.at(counter))
    const atTheCounter = ['recall', 'start', 'put-back', 'absent', 'hold', 'transfer', 'finish'].includes(
      action,
    )
    return !atTheCounter || ticket.counter === counter
  }

  #step(counter: number, now: number): { counter: number; now: number; targetMinutes: number } {
    return { counter, now, targetMinutes: this.#targetMinutes }
  }
}
