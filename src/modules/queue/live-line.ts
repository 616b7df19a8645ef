import type { Db } from '#platform/db/db.ts'
import { type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { LiveChange, LiveSource } from '#platform/live/live-source.ts'
import { type VoicedCall, voiced } from './board/voiced-call.ts'
import { boardState } from './board-state.ts'
import { enterSite } from './enter-site.ts'
import type { SiteEvent } from './line-event.ts'
import { lastSeqs, listEventsSince } from './line-store.ts'
import { type PromisedWait, promiseWaits } from './promise-waits.ts'
import type { Site, SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'

/** What a board, a phone or a counter screen is told of one change; numbers only. */
export type LineNews = Pick<SiteEvent, 'type' | 'ticket' | 'state'> & {
  readonly call?: VoicedCall
  readonly at: string
}

/** The lines of all places, for live pages: a topic is the id of a place. */
export function liveLines({
  db,
  surroundings,
}: {
  db: Db<QueueTables>
  surroundings: Surroundings
}): LiveSource {
  const asVisitor = <Answer>(work: (errand: Errand<QueueTables>) => Promise<Answer>): Promise<Answer> =>
    runErrand({ db, surroundings, asker: { door: 'visitor' } }, work)
  const atSite = <Answer>(
    topic: string,
    work: (errand: Errand<QueueTables>, site: Site) => Promise<Answer>,
  ): Promise<Answer | undefined> =>
    asVisitor(async (errand) => {
      const entered = await enterSite(errand, topic as SiteId)
      return entered && work(entered.errand, entered.site)
    })

  return {
    heads: (topics) => asVisitor((errand) => lastSeqs(errand.db, topics)),
    snapshot: async (topic) => {
      const state = await atSite(topic, (errand, site) => boardState(errand, site.id))
      return state && { seq: state.seq, data: { ...state, calls: state.calls.map(voiced) } }
    },
    digest: {
      event: 'waits',
      of: async (topic) => (await atSite(topic, waitsAt)) ?? [],
    },
    changesSince: async (topic, seq) => {
      const events = await atSite(topic, (errand, site) =>
        listEventsSince(errand.db, { siteId: site.id, seq }),
      )
      return (events ?? []).map(asChange)
    },
  }
}

/** How long each number is told to wait; a phone looks for its own. */
export type WaitNews = Omit<PromisedWait, 'ticketId'>

async function waitsAt(errand: Errand<QueueTables>, site: Site): Promise<readonly WaitNews[]> {
  const promises = await promiseWaits(errand, site)
  return promises.map(({ letter, number, ahead, wait, reason }) => ({ letter, number, ahead, wait, reason }))
}

function asChange({ seq, at, type, ticket, state, call }: SiteEvent): LiveChange {
  const news: LineNews = {
    type,
    at: at.toISOString(),
    ...(ticket && { ticket }),
    ...(state && { state }),
    ...(call && { call: voiced(call) }),
  }
  return { seq, event: 'change', data: news }
}
