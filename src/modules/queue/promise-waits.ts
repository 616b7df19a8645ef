import type { Errand } from '#platform/db/errand.ts'
import { insertPromises, lastCounterLeft, lastPromises, type PromiseRow } from './hall-store.ts'
import { readHall } from './read-hall.ts'
import { type GrowthReason, limitStep, type ShownSince, type ShownWait, shownRange } from './shown-wait.ts'
import type { Site } from './site.ts'
import type { QueueTables } from './tables.ts'
import type { Ticket, TicketId } from './ticket.ts'
import { forecastWaits, type WaitForecast } from './wait-forecast.ts'

/** What a waiting person is told. */
export interface PromisedWait {
  readonly ticketId: TicketId
  readonly letter: string
  readonly number: number
  /** People who stand before. */
  readonly ahead: number
  readonly wait: ShownWait
  /** Why it has just grown, when it has. */
  readonly reason: GrowthReason | null
}

const effort = { runs: 100, seed: 1 } as const

/**
 * What each waiting person is told now, in calling order. A wait never grows by more than a step without a reason, so
 * what was told last is kept; it is also how we learn whether promises hold.
 */
export async function promiseWaits(
  errand: Errand<QueueTables>,
  site: Pick<Site, 'id' | 'organisationId'>,
): Promise<readonly PromisedWait[]> {
  const { snapshot, waiting } = await readHall(errand, site.id)
  if (waiting.length === 0) return []
  const last = await lastPromises(
    errand.db,
    waiting.map(({ id }) => id),
  )
  const counterLeftAt = await lastCounterLeft(errand.db, site.id)
  const forecasts = new Map(forecastWaits(snapshot, effort).map((forecast) => [forecast.ticketId, forecast]))
  const made = waiting.flatMap((ticket, place) => {
    const forecast = forecasts.get(ticket.id)
    if (!forecast) return []
    const ahead = waiting.slice(0, place)
    return [promiseTo(ticket, { forecast, ahead, counterLeftAt, now: errand.now, last: last.get(ticket.id) })]
  })
  await keepChanged(errand, site, made)
  return made.map(({ promise }) => promise)
}

/** What this person is told now; nothing once called or gone. */
export async function promisedWait(
  errand: Errand<QueueTables>,
  { site, ticket }: { site: Pick<Site, 'id' | 'organisationId'>; ticket: Pick<Ticket, 'id'> },
): Promise<PromisedWait | undefined> {
  const promises = await promiseWaits(errand, site)
  return promises.find(({ ticketId }) => ticketId === ticket.id)
}

interface Standing {
  readonly forecast: WaitForecast
  readonly ahead: readonly Ticket[]
  readonly counterLeftAt: Date | undefined
  readonly now: Date
  readonly last: PromiseRow | undefined
}

interface Made {
  readonly promise: PromisedWait
  readonly forecast: WaitForecast
  readonly isNew: boolean
}

function promiseTo(ticket: Ticket, standing: Standing): Made {
  const { forecast, last, now } = standing
  const next: ShownSince = {
    wait: shownRange(forecast, ticket.rank),
    at: now.getTime(),
    reason: last ? reasonToGrow(ticket, standing, last.at) : null,
  }
  const before = last && shownBefore(last)
  const shown = before ? limitStep(before, next) : next
  const { id: ticketId, letter, number } = ticket
  const { ahead } = forecast
  return {
    promise: {
      ticketId,
      letter,
      number,
      ahead,
      wait: shown.wait,
      reason: shown === next ? next.reason : null,
    },
    forecast,
    isNew: shown !== before,
  }
}

function reasonToGrow(ticket: Ticket, { ahead, counterLeftAt }: Standing, since: Date): GrowthReason | null {
  if (counterLeftAt && counterLeftAt > since) return 'counter-left'
  if (ticket.queuedAt > since) return 'place-changed'
  return ahead.some(
    ({ queuedAt, priorityCheckedAt }) => queuedAt > since || (priorityCheckedAt ?? since) > since,
  )
    ? 'person-put-ahead'
    : null
}

function shownBefore({ at, shown, shown_from: from, shown_to: to }: PromiseRow): ShownSince {
  const wait = shown === 'range' ? { kind: shown, from: from ?? 0, to: to ?? 0 } : { kind: shown }
  return { wait: wait as ShownWait, at: at.getTime(), reason: null }
}

async function keepChanged(
  errand: Errand<QueueTables>,
  { organisationId }: Pick<Site, 'organisationId'>,
  made: readonly Made[],
): Promise<void> {
  const rows = made
    .filter(({ isNew }) => isNew)
    .map(({ promise: { ticketId, wait, reason, ahead }, forecast: { p20, p50, p80 } }) => ({
      organisation_id: organisationId,
      ticket_id: ticketId,
      at: errand.now,
      reason: reason ?? 'refreshed',
      p20,
      p50,
      p80,
      ahead,
      shown: wait.kind,
      shown_from: wait.kind === 'range' ? wait.from : null,
      shown_to: wait.kind === 'range' ? wait.to : null,
    }))
  await insertPromises(errand.db, rows)
}
