import { grant, type Result, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { once } from '#platform/db/once.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { CounterId, ServiceId, SiteId } from '../site.ts'
import { insertCounter, insertService, insertSite, listCounters, listServices } from '../site-store.ts'
import type { LineTables } from '../tables.ts'
import type { CounterSettings, PlaceSettings, ServiceSettings } from './place-forms.ts'
import {
  closeCounterForGood,
  closeService,
  isOccupied,
  updateOrder,
  updateCounter,
  updateService,
  updateSite,
} from './settings-store.ts'

type Asking = Errand<LineTables>

/** As many tickets a minute as a kiosk gives before it is thought to be played with. */
const ticketsPerMinute = 30

/** Opens a place; the same request twice opens one. */
export function addPlace(
  errand: Asking,
  asked: { requestId: string; settings: PlaceSettings },
): Promise<SiteId> {
  return once(errand, { scope: 'queue.add-place', key: asked.requestId }, async () => {
    const id = errand.newId() as SiteId
    const { settings } = asked
    await insertSite(errand.db, {
      ...settings,
      id,
      organisationId: organisationOf(errand.asker),
      timeZone: 'Europe/Paris',
      ticketsPerMinute,
    })
    return id
  })
}

/** Changes what a place says of itself. */
export function changePlace(errand: Asking, siteId: SiteId, settings: PlaceSettings): Promise<void> {
  return updateSite(errand, { id: siteId, ...settings })
}

interface ForService {
  readonly siteId: SiteId
  /** Absent for one to come. */
  readonly serviceId: ServiceId | undefined
  readonly settings: ServiceSettings
  readonly requestId: string
}

/**
 * Adds a service, once for a request, or changes it, as often as asked: whoever goes back corrects what she typed.
 * A letter begins the numbers of one service only.
 */
export function saveService(errand: Asking, asked: ForService): Promise<Result<true, 'letter-taken'>> {
  const save = (): ReturnType<typeof saveService> => writeService(errand, asked)
  return asked.serviceId ? save() : once(errand, { scope: 'queue.add-service', key: asked.requestId }, save)
}

async function writeService(
  errand: Asking,
  { siteId, serviceId, settings }: ForService,
): Promise<Result<true, 'letter-taken'>> {
  const { position, letter, ...given } = settings
  const known = await listServices(errand.db, siteId)
  const own = known.find(({ id }) => id === serviceId)
  if (!own && known.some((one) => one.letter === letter)) return refuse('letter-taken')
  const id = serviceId ?? (errand.newId() as ServiceId)
  const service = { ...given, id, siteId, letter: own?.letter ?? letter, closedAt: null }
  if (own) await updateService(errand, service)
  else await insertService(errand.db, { organisationId: organisationOf(errand.asker), service, position })
  const others = known.map(({ id: one }) => one).filter((one) => one !== id)
  await updateOrder(errand, others.toSpliced(position, 0, id))
  return grant(true)
}

/** Gives a service no longer. */
export function withdrawService(errand: Asking, serviceId: ServiceId): Promise<void> {
  return closeService(errand, serviceId)
}

interface ForCounter {
  readonly siteId: SiteId
  readonly counterId: CounterId | undefined
  readonly settings: CounterSettings
  readonly requestId: string
}

/** Adds a counter, once for a request, or changes it, as often as asked; the voice must be able to tell two apart. */
export function saveCounter(errand: Asking, asked: ForCounter): Promise<Result<true, 'number-taken'>> {
  const save = (): ReturnType<typeof saveCounter> => writeCounter(errand, asked)
  return asked.counterId ? save() : once(errand, { scope: 'queue.add-counter', key: asked.requestId }, save)
}

async function writeCounter(
  errand: Asking,
  { siteId, counterId, settings }: ForCounter,
): Promise<Result<true, 'number-taken'>> {
  const others = (await listCounters(errand.db, siteId)).filter(({ id }) => id !== counterId)
  if (others.some(({ number }) => number === settings.number)) return refuse('number-taken')
  const counter = { ...settings, siteId, id: counterId ?? (errand.newId() as CounterId) }
  if (counterId) await updateCounter(errand, counter)
  else await insertCounter(errand.db, { organisationId: organisationOf(errand.asker), counter })
  return grant(true)
}

/** Takes a counter away, when nobody sits at it. */
export async function withdrawCounter(
  errand: Asking,
  counterId: CounterId,
): Promise<Result<true, 'counter-occupied'>> {
  if (await isOccupied(errand, counterId)) return refuse('counter-occupied')
  await closeCounterForGood(errand, counterId)
  return grant(true)
}
