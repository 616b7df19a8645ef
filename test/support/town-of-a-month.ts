import { v7 } from 'uuid'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { cancelVisit } from '#modules/visits/correction/cancel-visit.ts'
import { correctVisit } from '#modules/visits/correction/correct-visit.ts'
import { type Equipment, type Mode, placeTypes, type Theme, themes } from '#modules/visits/national-terms.ts'
import type { RecordTables } from '#modules/visits/record/record-visit.ts'
import type { VisitDraft, VisitId } from '#modules/visits/visit.ts'
import { recordWorkshop } from '#modules/visits/workshop/record-workshop.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { drawsFrom } from '../../seeds/draws-from.ts'
import { aDraft, aPerson, aVisit, sealingKey } from './a-visit.ts'
import { type Database, type Session, type TestApp } from './app.ts'
import type { TestDatabase } from './database.ts'
import { anAgent, anOrganisation, aSession } from './people-of-the-house.ts'

export interface TownOfAMonth {
  readonly organisationId: OrganisationId
  readonly sessions: Readonly<Record<'Amina' | 'Julien' | 'Sophie' | 'Karim' | 'Marc' | 'Claire', Session>>
}

type Who = keyof TownOfAMonth['sessions']

const staff: readonly { readonly who: Who; readonly name: string; readonly role: Role }[] = [
  { who: 'Amina', name: 'Amina Belkacem', role: 'mediator' },
  { who: 'Julien', name: 'Julien Morel', role: 'mediator' },
  { who: 'Sophie', name: 'Sophie Lambert', role: 'social-worker' },
  { who: 'Karim', name: 'Karim Haddad', role: 'manager' },
  { who: 'Marc', name: 'Marc Aubert', role: 'administrator' },
  { who: 'Claire', name: 'Claire Vidal', role: 'data-protection-officer' },
]

/** A town whose month of March has visits of every kind, corrections, cancellations and workshops; two earlier months. */
export async function aTownOfAMonth(db: TestDatabase<Database>, app: TestApp): Promise<TownOfAMonth> {
  const organisationId = await anOrganisation(db)
  const sessions: Partial<Record<Who, Session>> = {}
  for (const { who, name, role } of staff)
    sessions[who] = await aStaffMember(db, app, { organisationId, name, role })
  const town = { organisationId, sessions: sessions as TownOfAMonth['sessions'] }
  const people = await somePeople(db, town)
  await aMonth(db, town, { people, days: ['2025-03-12', '2026-02-10'], seed: 1 })
  await aMonth(db, town, { people, days: ['2026-03-02', '2026-03-09', '2026-03-18', '2026-03-27'], seed: 2 })
  db.setClock('2026-03-31T15:00:00Z')
  return town
}

async function aStaffMember(
  db: TestDatabase<Database>,
  app: TestApp,
  { organisationId, name, role }: { organisationId: OrganisationId; name: string; role: Role },
): Promise<Session> {
  const agentId = await anAgent(db, { role, organisationId, name })
  db.setClock('2026-03-31T15:00:00Z')
  const secret = await aSession(db, { agentId, organisationId })
  return { agentId, organisationId, cookie: `${app.services.sessionCookie}=${secret}` }
}

type Writer = Asker & { readonly agentId: AgentId }

function writerOf({ organisationId, sessions }: TownOfAMonth, who: Who): Writer {
  const role = staff.find((one) => one.who === who)?.role ?? 'mediator'
  return { door: 'agent', organisationId, agentId: sessions[who].agentId, role }
}

async function somePeople(db: TestDatabase<Database>, town: TownOfAMonth): Promise<readonly PersonId[]> {
  db.setClock('2025-01-06T09:00:00Z')
  const draw = drawsFrom(5)
  return db.kept(writerOf(town, 'Amina'), async (errand) => {
    const ids: PersonId[] = []
    for (let index = 0; index < 30; index += 1) {
      const names = {
        firstNames: `Prénom ${index}`,
        usageName: 'B.',
        birthName: undefined,
        hasSingleName: false,
      }
      ids.push(
        await aPerson(errand, {
          names,
          gender: pick(['masculin', 'feminin', 'non_communique'], draw),
          birth:
            draw() < 0.2
              ? undefined
              : { year: 1935 + Math.floor(draw() * 80), month: undefined, day: undefined },
          socialStatus: pick(['retraite', 'sans_emploi', 'en_emploi', undefined], draw),
        }),
      )
    }
    return ids
  })
}

interface Month {
  readonly people: readonly PersonId[]
  readonly days: readonly string[]
  readonly seed: number
}

async function aMonth(
  db: TestDatabase<Database>,
  town: TownOfAMonth,
  { people, days, seed }: Month,
): Promise<void> {
  const draw = drawsFrom(seed)
  for (const day of days) {
    for (const who of ['Amina', 'Julien', 'Sophie'] as const) {
      db.setClock(`${day}T09:00:00Z`)
      await db.kept(writerOf(town, who), async (errand) => {
        const visits: VisitId[] = []
        for (let index = 0; index < 16; index += 1) {
          const personId = draw() < 0.8 ? pick(people, draw) : undefined
          visits.push(await aVisit(errand, { personId, draft: draftOf(draw) }))
        }
        await changeSome(errand, visits, draw)
        await aWorkshop(errand, people, draw)
      })
    }
  }
}

async function changeSome(
  errand: Errand<RecordTables>,
  visits: readonly VisitId[],
  draw: () => number,
): Promise<void> {
  const [first, second, third] = visits
  if (!first || !second || !third) return
  const said = { ...errand, now: new Date(errand.now.getTime() + 3_600_000) }
  const corrected = await correctVisit(
    said,
    { visitId: first, draft: draftOf(draw), requestId: v7() },
    sealingKey,
  )
  if (!corrected.ok) throw new Error(corrected.refusal)
  const again = { visitId: corrected.value, draft: draftOf(draw), requestId: v7() }
  const twice = await correctVisit({ ...said, now: new Date(said.now.getTime() + 60_000) }, again, sealingKey)
  if (!twice.ok) throw new Error(twice.refusal)
  const cancelled = await cancelVisit(said, { visitId: second, reason: 'entered-twice' })
  if (!cancelled.ok) throw new Error(cancelled.refusal)
}

async function aWorkshop(
  errand: Errand<RecordTables>,
  people: readonly PersonId[],
  draw: () => number,
): Promise<void> {
  const made = await recordWorkshop(errand, {
    draft: { ...draftOf(draw), autonomy: undefined },
    workshop: {
      title: 'Premiers pas sur internet',
      level: pick(['debutant', 'intermediaire', 'avance', undefined], draw),
      named: [pick(people, draw), pick(people, draw)],
      unnamed: {
        count: 3,
        ages: { soixante_dix_plus: 2 },
        genders: { feminin: 1, masculin: 2 },
        statuses: { retraite: 2 },
      },
    },
    requestId: v7(),
  })
  if (!made.ok) throw new Error(made.refusal)
}

function draftOf(draw: () => number): VisitDraft {
  const acts = Array.from({ length: 1 + Math.floor(draw() * 2) }, () => {
    const mode = pick(
      ['forme', 'avec', 'a_la_place_presence', 'relais'] as const satisfies readonly Mode[],
      draw,
    )
    const said = [
      pick(Object.keys(themes) as readonly Theme[], draw),
      pick(['email', 'sante'] as const, draw),
    ]
    const isPaperwork = draw() < 0.5
    return {
      mode,
      themes: [...new Set(isPaperwork ? (['aide_aux_demarches_administratives', ...said] as const) : said)],
      administrativeThemes:
        isPaperwork || said.includes('aide_aux_demarches_administratives')
          ? [pick(['logement', 'justice', 'social_sante'] as const, draw)]
          : [],
      procedureId: undefined,
      agreedAloud: mode === 'a_la_place_presence' ? true : undefined,
    }
  })
  return {
    ...aDraft,
    acts,
    minutes: 1 + Math.floor(draw() * 150),
    placeType: pick(Object.keys(placeTypes) as readonly VisitDraft['placeType'][], draw),
    autonomy: pick(
      ['entierement_accompagne', 'partiellement_autonome', 'autonome', undefined] as const,
      draw,
    ),
    equipment:
      draw() < 0.3
        ? []
        : [pick(['ordinateur', 'telephone', 'tablette'] as const satisfies readonly Equipment[], draw)],
    referredTo: draw() < 0.2 ? pick(['administration', 'aide_sociale', 'autre'] as const, draw) : undefined,
    notes: draw() < 0.3 ? '=1+1 ; une « note »\nsur deux lignes' : '',
    anonymous: {
      ageBand: pick(['dix_huit_vingt_quatre', 'non_communique'] as const, draw),
      gender: pick(['masculin', 'feminin'] as const, draw),
      socialStatus: 'non_communique',
    },
  }
}

function pick<Item>(items: readonly Item[], draw: () => number): Item {
  const item = items[Math.floor(draw() * items.length)]
  if (item === undefined && !items.includes(item as Item)) throw new Error('nothing to pick from')
  return item as Item
}

/** The month the town lives in. */
export const march = `du=2026-03-01&au=2026-03-31`
