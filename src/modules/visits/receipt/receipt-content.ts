import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Town } from '#modules/organisations/index.ts'
import {
  entryOf,
  type FollowedProcedure,
  inOrderOfTelling,
  type SaidProcedure,
  sayProcedure,
  titleOf,
} from '#modules/procedures/index.ts'
import { sayToResident } from '../say.ts'
import type { Act, Visit } from '../visit.ts'

/** Everything the page of a visit tells, in no language yet. */
export interface ReceiptContent {
  readonly visit: Visit
  /** Absent for somebody who stayed unknown. */
  readonly personName: string | undefined
  readonly organisationName: string
  readonly procedures: readonly FollowedProcedure[]
  readonly town: Pick<Town['territory'], 'ccasName' | 'phone' | 'address' | 'openingHours' | 'privacyEmail'>
  /** Her own language. */
  readonly language: Language
  readonly today: Day
}

/** One procedure as it is told on the page. */
export interface ToldProcedure extends SaidProcedure {
  readonly receipt: string | undefined
  readonly bodyName: string
  readonly bodyPhone: string | undefined
}

/** What was done, one line per act. */
export function tellActs(
  { visit, procedures }: Pick<ReceiptContent, 'visit' | 'procedures'>,
  language: Language,
): readonly string[] {
  const say = sayToResident(language)
  return visit.acts.map((act) => {
    const procedure = procedures.find(({ id }) => id === act.procedureId)
    return say(modeKeys[act.mode], { what: procedure ? titleOf(procedure, language) : whatOf(act, language) })
  })
}

/** The procedures of the visit, what she must do first. */
export function tellProcedures(
  { procedures, today }: Pick<ReceiptContent, 'procedures' | 'today'>,
  language: Language,
): readonly ToldProcedure[] {
  return inOrderOfTelling(procedures, today).map((procedure) => ({
    ...sayProcedure(language, procedure, today),
    receipt: procedure.receipt,
    bodyName: procedure.bodyName,
    bodyPhone: entryOf(procedure)?.body.phone,
  }))
}

/** Pages of hers go on in simplified French: whoever helps her at home may read that and nothing else. */
export function languagesOf(language: Language): readonly Language[] {
  return language === 'fr-simple' ? ['fr-simple'] : [language, 'fr-simple']
}

const modeKeys = {
  forme: 'modeForme',
  avec: 'modeAvec',
  a_la_place_presence: 'modePresence',
  // Never recorded without a mandate; told as what it would then be.
  a_la_place_absence: 'modePresence',
  relais: 'modeRelais',
} as const satisfies Record<Act['mode'], string>

/** The details say more than the theme they detail. */
function whatOf({ themes, administrativeThemes }: Act, language: Language): string {
  const say = sayToResident(language)
  const general = themes.filter(
    (theme) => administrativeThemes.length === 0 || theme !== 'aide_aux_demarches_administratives',
  )
  const names = [
    ...general.map((theme) => say(`theme_${theme}`)),
    ...administrativeThemes.map((theme) => say(`administrative_${theme}`)),
  ]
  return names.join(language === 'ar' ? '، ' : ', ')
}
