import { sql } from 'kysely'
import type { CutName, Figure, Slice } from './figure.ts'
import { unsaid } from './figure.ts'
import type { VisitId } from '../visit.ts'

export type Fragment = ReturnType<typeof sql<unknown>>

/**
 * One row a participant of each visit that stands, in these days: `taken`. A visit is told once by its row of rank 1.
 * Whoever is met for the first time, as far as the asker may know, `is_first`; without a file, each time is a first.
 */
export function taken(slice: Taking): Fragment {
  return sql`select every.*, not every.had_file or not (${metBefore(sql`every`)}) as is_first
    from (${alone(slice)} union all ${together(slice)}) every`
}

function alone(slice: Taking): Fragment {
  return sql`select ${ofTheVisit}, 1 as rank, 1 as participants, v.counted_as, v.had_file, v.person_id,
      v.age_band, v.gender, v.social_status, v.autonomy as level
    from visit v where v.activity = 'individuel' and ${within(slice)}`
}

function together(slice: Taking): Fragment {
  return sql`select ${ofTheVisit}, row_number() over (partition by v.id order by p.rank)::int as rank,
      count(*) over (partition by v.id)::int as participants, p.counted_as, p.had_file, p.person_id,
      p.age_band, p.gender, p.social_status, w.level
    from visit v join visit_participant p on p.visit_id = v.id left join visit_workshop w on w.visit_id = v.id
    where v.activity = 'collectif' and ${within(slice)}`
}

const ofTheVisit = sql`v.id as visit_id, v.organisation_id, v.visited_on, v.recorded_at, v.agent_id, v.agent_name,
  v.activity, v.place_type, v.place_name, v.minutes, v.equipment, v.referred_to, v.replaces_id, v.secrecy,
  v.modes, v.themes, v.administrative_themes`

/** Whose work of which days; of these visits alone, when they are named. */
export interface Taking extends Slice {
  readonly visitIds?: readonly VisitId[] | undefined
}

/** The visits `v` of these days that stand: that no other one replaces and that are not cancelled. */
export function within({ from, to, agentIds, visitIds }: Taking): Fragment {
  const whose = sql`${agentIds ? sql`and v.agent_id = any(${[...agentIds]}::uuid[])` : sql``}
    ${visitIds ? sql`and v.id = any(${[...visitIds]}::uuid[])` : sql``}`
  // The walls say the organisation too; said again, it is what the index begins with.
  return sql`v.organisation_id = (select asking_organisation()) and v.over_at is null
    and v.visited_on between ${from} and ${to} ${whose}`
}

function metBefore(row: Fragment): Fragment {
  const before = (visit: string): Fragment =>
    sql`(${sql.ref(visit)}.visited_on, ${sql.ref(visit)}.id) < (${row}.visited_on, ${row}.visit_id)
      and ${sql.ref(visit)}.over_at is null`
  return sql`exists (select from visit alone where alone.organisation_id = ${row}.organisation_id
      and alone.counted_as = ${row}.counted_as and alone.activity = 'individuel' and ${before('alone')})
    or exists (select from visit_participant p join visit shared on shared.id = p.visit_id
      where p.organisation_id = ${row}.organisation_id and p.counted_as = ${row}.counted_as
        and ${before('shared')})`
}

/** Sent on to somebody: a structure was named, or an act says so. */
export const wasReferred = sql`(t.referred_to is not null or 'relais' = any(t.modes))`

/** The duration of `t` as one of the national ranges. */
const durationRange = sql`case when t.minutes < 30 then '30' when t.minutes < 60 then '60'
  when t.minutes < 120 then '120' else 'more' end`

/** How `t` falls under a cut: by one code of its own, or by several. */
export type CutInSql =
  | { readonly kind: 'code'; readonly code: Fragment; readonly where?: Fragment }
  | { readonly kind: 'codes'; readonly codes: Fragment }

export const cutsInSql: Readonly<Record<CutName, CutInSql>> = {
  themes: { kind: 'codes', codes: sql`t.themes` },
  administrativeThemes: { kind: 'codes', codes: sql`t.administrative_themes` },
  modes: { kind: 'codes', codes: sql`t.modes` },
  autonomy: { kind: 'code', code: sql`coalesce(t.level, ${unsaid})` },
  places: { kind: 'code', code: sql`t.place_type` },
  durations: { kind: 'code', code: durationRange },
  equipment: {
    kind: 'codes',
    codes: sql`case when cardinality(t.equipment) = 0 then array[${unsaid}::text] else t.equipment end`,
  },
  referrals: { kind: 'code', code: sql`coalesce(t.referred_to, ${unsaid})`, where: wasReferred },
  activities: { kind: 'code', code: sql`t.activity` },
  ages: { kind: 'code', code: sql`t.age_band` },
  genders: { kind: 'code', code: sql`t.gender` },
  statuses: { kind: 'code', code: sql`t.social_status` },
}

/** Which rows of `t` a figure counts; those of a cut of people are people, not participations. */
export function counted({ measure, cut }: Figure): Fragment {
  const ofMeasure = {
    visits: sql`t.rank = 1`,
    minutes: sql`t.rank = 1`,
    workshops: sql`t.rank = 1 and t.activity = 'collectif'`,
    participations: sql`true`,
    people: sql`true`,
    newPeople: sql`t.is_first`,
    referred: wasReferred,
    withoutFile: sql`not t.had_file`,
  }[measure]
  return cut ? sql`${ofMeasure} and ${under(cutsInSql[cut.name], cut.code)}` : ofMeasure
}

function under(cut: CutInSql, code: string): Fragment {
  if (cut.kind === 'codes') return sql`${code} = any(${cut.codes})`
  return sql`${cut.where ?? sql`true`} and ${cut.code} = ${code}`
}
