import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { findPerson, type Person } from '#modules/people/index.ts'
import {
  alwaysOpen,
  callNext,
  type CounterDirection,
  type CounterId,
  insertCounter,
  insertService,
  insertSite,
  linkPerson,
  openCounter,
  type ServiceId,
  type SiteId,
  startServing,
  takeTicket,
  type TicketId,
} from '#modules/queue/index.ts'
import { recordVisit } from '#modules/visits/index.ts'
import { type Actor, actorOf, type Residents, type Staff, type Stage } from './stage.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Database } from '../src/main/database.ts'
import { draftOf } from './months.ts'
import { drawsFrom } from './draws-from.ts'
import { alpha, counterCount, services } from './town.ts'

const minute = 60_000
const longestMorning = 150

interface Hall {
  readonly siteId: SiteId
  readonly serviceIds: readonly ServiceId[]
  readonly counterIds: readonly CounterId[]
}

/** The hall of the CCAS, and the two and a half hours just past: people came, were called, were helped; some wait. */
export async function fillHall(stage: Stage, staff: Staff, people: Residents): Promise<void> {
  const hall = await buildHall(stage, staff)
  const day = new SeededDay(stage, hall, { staff, people })
  const minutes = minutesOfToday(stage.now)
  await day.openCounters(minutes)
  for (let left = minutes; left >= 0; left -= 1) await day.liveMinute(left)
}

// A counter is closed when its day ends: a town seeded at one in the morning has lived one hour, not two and a half.
function minutesOfToday(now: Date): number {
  const today = dayIn(now, alpha.timeZone)
  let minutes = longestMorning
  while (minutes > 5 && dayIn(new Date(now.getTime() - minutes * minute), alpha.timeZone) !== today)
    minutes -= 5
  return minutes
}

async function buildHall(stage: Stage, staff: Staff): Promise<Hall> {
  const manager = actorOf(staff, 'manager')
  return stage.at(new Date(stage.now.getTime() - (longestMorning + 30) * minute), manager, async (errand) => {
    const { organisationId } = manager
    const siteId = errand.newId() as SiteId
    await insertSite(errand.db, {
      id: siteId,
      organisationId,
      name: 'Hôtel de ville',
      timeZone: 'Europe/Paris',
      week: alwaysOpen,
      closedDays: [],
      graceMinutes: 30,
      ticketsPerMinute: 30,
    })
    const serviceIds = await openServices(errand, { siteId, organisationId })
    const counterIds = Array.from({ length: counterCount }, () => errand.newId() as CounterId)
    for (const [index, id] of counterIds.entries()) {
      const number = index + 1
      const counter = {
        id,
        siteId,
        number,
        label: `Guichet ${number}`,
        speakAs: 'guichet',
        direction: wayTo(number),
      }
      await insertCounter(errand.db, { organisationId, counter })
    }
    return { siteId, serviceIds, counterIds }
  })
}

// The first counters stand to the left of the waiting room, the last to the right.
function wayTo(number: number): CounterDirection {
  if (number <= 2) return 'left'
  return number === counterCount ? 'right' : 'ahead'
}

async function openServices(
  errand: Errand<Database>,
  { siteId, organisationId }: { siteId: SiteId; organisationId: OrganisationId },
): Promise<readonly ServiceId[]> {
  const ids: ServiceId[] = []
  for (const [position, { priorMinutes, letter, label, pictogram }] of services.entries()) {
    const id = errand.newId() as ServiceId
    const promises = { priorMinutes, targetWaitMinutes: 60, dailyCap: null, closedAt: null }
    const service = { id, siteId, letter, label, pictogram, ...promises }
    await insertService(errand.db, { organisationId, service, position })
    ids.push(id)
  }
  return ids
}

interface Serving {
  readonly ticketId: TicketId
  readonly personId: PersonId | undefined
  readonly endsWithLeft: number
}

/** The language she would choose: her mother tongue where the service speaks it. */
function ticketLanguage(person: Person | undefined): Language {
  const [first] = person?.spoken ?? []
  if (first === 'ar' || first === 'ary') return 'ar'
  if (first === 'en') return 'en'
  return person?.needs.includes('easy-reading') ? 'fr-simple' : 'fr'
}

class SeededDay {
  readonly #stage: Stage
  readonly #hall: Hall
  readonly #town: { readonly staff: Staff; readonly people: Residents }
  readonly #draw = drawsFrom(250)
  readonly #serving = new Map<Actor, Serving>()
  /** Who took which ticket: it speaks her language. */
  readonly #came = new Map<TicketId, PersonId>()
  #arrived = 0

  constructor(stage: Stage, hall: Hall, town: { staff: Staff; people: Residents }) {
    this.#stage = stage
    this.#hall = hall
    this.#town = town
  }

  /** One minute of the hall, `left` minutes before now. */
  async liveMinute(left: number): Promise<void> {
    const moment = new Date(this.#stage.now.getTime() - left * minute)
    if (this.#draw() < 0.2 || (left < 25 && left % 4 === 1)) await this.#arrive(moment)
    for (const actor of this.#counterStaff()) await this.#work(actor, moment, left)
  }

  // The last of them keeps her counter free for the newcomer's first call.
  #counterStaff(): readonly Actor[] {
    const mediators = this.#town.staff.filter(({ role }) => role === 'mediator')
    return [...mediators, actorOf(this.#town.staff, 'public-writer')]
  }

  /** The agents sit down, that many minutes before now. */
  async openCounters(minutesAgo: number): Promise<void> {
    const moment = new Date(this.#stage.now.getTime() - minutesAgo * minute)
    const { siteId, counterIds, serviceIds } = this.#hall
    for (const [index, actor] of this.#counterStaff().entries()) {
      const counterId = counterIds[index]
      if (!counterId) continue
      await this.#stage.at(moment, actor, (errand) =>
        openCounter(errand, { siteId, counterId, skills: serviceIds, requestId: errand.newId() }),
      )
    }
  }

  async #arrive(moment: Date): Promise<void> {
    const { siteId, serviceIds } = this.#hall
    const serviceId = serviceIds[Math.floor(this.#draw() ** 1.4 * serviceIds.length)]
    if (!serviceId) return
    this.#arrived += 1
    const personId = this.#town.people[(this.#arrived * 7) % this.#town.people.length]
    const legalPriority = this.#draw() < 0.07
    const taken = await this.#stage.at(moment, actorOf(this.#town.staff, 'reception'), async (errand) =>
      takeTicket(errand, {
        siteId,
        serviceId,
        origin: 'desk',
        language: ticketLanguage(personId && (await findPerson(errand, personId))),
        legalPriority,
        requestId: errand.newId(),
      }),
    )
    if (taken.ok && personId) this.#came.set(taken.value.ticket.id, personId)
  }

  async #work(actor: Actor, moment: Date, left: number): Promise<void> {
    const serving = this.#serving.get(actor)
    if (serving && left > serving.endsWithLeft) return
    if (serving) await this.#finish(actor, moment, serving)
    const keepsFree = left < 12 && actor === this.#counterStaff()[0]
    if (!keepsFree && left > 0) await this.#call(actor, moment, left)
  }

  async #call(actor: Actor, moment: Date, left: number): Promise<void> {
    const called = await this.#stage.at(moment, actor, (errand) =>
      callNext(errand, { requestId: errand.newId() }),
    )
    if (!called.ok) return
    const { ticketId } = called.value
    const personId = this.#came.get(ticketId)
    await this.#stage.at(new Date(moment.getTime() + minute / 2), actor, async (errand) => {
      await startServing(errand, { ticketId, requestId: errand.newId() })
      if (personId) await linkPerson(errand, { ticketId, personId })
    })
    this.#serving.set(actor, { ticketId, personId, endsWithLeft: left - 6 - Math.floor(this.#draw() * 16) })
  }

  async #finish(actor: Actor, moment: Date, { ticketId, personId }: Serving): Promise<void> {
    const draft = { ...draftOf(this.#draw), minutes: undefined }
    await this.#stage.at(moment, actor, (errand) => {
      const visit = { draft, personId, ticketId, requestId: errand.newId() }
      return recordVisit(errand, visit, this.#stage.sealingKey)
    })
    this.#serving.delete(actor)
  }
}
