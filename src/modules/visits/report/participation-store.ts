import { sql } from 'kysely'
import type { CutName, Figure, Slice } from './figure.ts'
import { unsaid } from './figure.ts'

export type Fragment = ReturnType<typeof sql<unknown>>

/**
 * One row a participant of each visit that stands, in these days: `taken`. A visit is told once by its row of rank 1.
 * Whoever is met for the first time, as far as the asker may know, `is_first`; without a file, each time is a first.
 */
export function taken({ from, to, agentIds }: Slice): Fragment {
  const whose = agentIds ? sql`and v.agent_id = any(${[...agentIds]}::uuid[])` : sql``
  return sql`select v.id as visit_id, 1 as rank, 1 as participants, v.counted_as, v.had_file, v.person_id,
      v.age_band, v.gender, v.social_status, v.visited_on, v.recorded_at, v.agent_id, v.agent_name, v.activity,
      v.place_type, v.minutes, v.autonomy as level, v.equipment, v.referred_to, v.secrecy,
      not v.had_file or not exists (
        select from visit earlier where earlier.organisation_id = v.organisation_id
          and earlier.counted_as = v.counted_as and (earlier.visited_on, earlier.id) < (v.visited_on, v.id)
          and ${stands(sql`earlier`)}) as is_first
    from visit v where v.visited_on between ${from} and ${to} ${whose} and ${stands(sql`v`)}`
}

/** A visit that another one replaces no longer counts. */
function stands(visit: Fragment): Fragment {
  return sql`not exists (select from visit later where later.replaces_id = ${visit}.id)`
}

/** Sent on to somebody: a structure was named, or an act says so. */
export const wasReferred = sql`(t.referred_to is not null or exists (
  select from visit_act act where act.visit_id = t.visit_id and act.mode = 'relais'))`

/** The duration of `t` as one of the national ranges. */
const durationRange = sql`case when t.minutes < 30 then '30' when t.minutes < 60 then '60'
  when t.minutes < 120 then '120' else 'more' end`

/** How `t` falls under a cut: by one code of its own, by several, or by what its acts say. */
export type CutInSql =
  | { readonly kind: 'code'; readonly code: Fragment; readonly where?: Fragment }
  | { readonly kind: 'codes'; readonly codes: Fragment }
  | { readonly kind: 'acts'; readonly codes: Fragment }

export const cutsInSql: Readonly<Record<CutName, CutInSql>> = {
  themes: { kind: 'acts', codes: sql`act.themes` },
  administrativeThemes: { kind: 'acts', codes: sql`act.administrative_themes` },
  modes: { kind: 'acts', codes: sql`array[act.mode]` },
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
  if (cut.kind === 'code') return sql`${cut.where ?? sql`true`} and ${cut.code} = ${code}`
  if (cut.kind === 'codes') return sql`${code} = any(${cut.codes})`
  return sql`exists (select from visit_act act where act.visit_id = t.visit_id and ${code} = any(${cut.codes}))`
}
