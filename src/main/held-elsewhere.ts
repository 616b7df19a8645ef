import type { PersonId } from '#kernel/ids.ts'
import { countLettersOn } from '#modules/letters/index.ts'
import type { HeldElsewhere } from '#modules/people/index.ts'
import { countProceduresOn } from '#modules/procedures/index.ts'
import { countReferralsOn } from '#modules/referrals/index.ts'
import { countVisitsOn } from '#modules/visits/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import type { Database } from './database.ts'
import { agent } from './messages.fr.ts'

const say = sayInFrench(agent)

/** What visits, procedures, letters and referrals keep of one file by itself, shown before files are joined or parted. */
export const heldElsewhere: HeldElsewhere = async (errand, personId: PersonId, since) => {
  // The errand of a request sees every table; people only know their own.
  const whole = errand as Errand<unknown> as Errand<Database>
  return [
    { label: say('heldVisits'), count: await countVisitsOn(whole, personId, since) },
    { label: say('heldProcedures'), count: await countProceduresOn(whole, personId, since) },
    { label: say('heldLetters'), count: await countLettersOn(whole, personId, since) },
    { label: say('heldReferrals'), count: await countReferralsOn(whole, personId, since) },
  ]
}
