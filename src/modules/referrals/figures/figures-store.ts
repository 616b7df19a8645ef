import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Need } from '../need.ts'
import type { ReferralsTables } from '../tables.ts'
import type { NeedFigures, PartnerFigures, UnmetFigures } from './figures.ts'

type Referrals = Db<ReferralsTables>

// Referrals as they are, and those already forgotten, as they were counted.
const counted = (since: Day) => sql`(
  select partner_name, need, 1 as sent, (answered_on is not null)::int as answered,
    coalesce(answer = 'accepted', false)::int as accepted, coalesce(answer = 'declined', false)::int as declined,
    coalesce(ended_as = 'expired', false)::int as expired,
    coalesce(solved in ('yes', 'partly'), false)::int as served, coalesce(solved = 'no', false)::int as unserved,
    answered_on - sent_on as delay
  from referral where sent_on >= ${since}
  union all
  select partner_name, need, sent, answered, accepted, declined, expired, served, unserved,
    case when answered > 0 then round(answer_days::numeric / answered)::int end as delay
  from referral_tally where month >= date_trunc('month', ${since}::date)) as counted`

/** Per partner, the one most asked first; at the door `system`. */
export async function countByPartner(db: Referrals, since: Day): Promise<readonly PartnerFigures[]> {
  const { rows } = await sql<PartnerFigures>`
    select min(partner_name) as name, sum(sent)::int as sent, sum(answered)::int as answered,
      sum(accepted)::int as accepted, sum(declined)::int as declined, sum(expired)::int as expired,
      round(percentile_cont(0.5) within group (order by delay))::int as "medianDays"
    from ${counted(since)} group by folded(partner_name) order by 2 desc, 1`.execute(query(db))
  return rows
}

/** Per need, with those for which nobody was found; at the door `system`. */
export async function countByNeed(db: Referrals, since: Day): Promise<readonly NeedFigures[]> {
  const { rows } = await sql<NeedFigures & { need: Need }>`
    select need, sum(sent)::int as sent, sum(served)::int as served, sum(declined)::int as declined,
      sum(expired)::int as expired, sum(unserved)::int as unserved, sum(nobody)::int as nobody
    from (
      select need, sent, served, declined, expired, unserved, 0 as nobody from ${counted(since)}
      union all
      select need, 0, 0, 0, 0, 0, 1 from unmet_need where month >= date_trunc('month', ${since}::date)) as needs
    group by need order by sum(sent) + sum(nobody) desc, need`.execute(query(db))
  return rows
}

/** Needs for which nobody was found, by commune; at the door `system`. */
export async function countUnmet(db: Referrals, since: Day): Promise<readonly UnmetFigures[]> {
  const { rows } = await sql<UnmetFigures>`
    select need, commune_code as "communeCode", count(*)::int as count from unmet_need
    where month >= date_trunc('month', ${since}::date)
    group by need, commune_code order by count(*) desc, need, commune_code`.execute(query(db))
  return rows
}
