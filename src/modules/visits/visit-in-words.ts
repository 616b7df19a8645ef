import type { Day } from '#kernel/day.ts'
import { nearDayInWords } from '#platform/i18n/format.ts'
import { administrativeThemes, modes, themes } from './national-terms.ts'
import { say } from './say.ts'
import { type Act, themesOf, type Visit } from './visit.ts'

/** « Dernière visite le 3 mars avec Inès Morel : E-mail. » */
export function visitInOneSentence(visit: Visit, today: Day): string {
  const { themes: general, administrativeThemes: details } = themesOf(visit)
  const what = [
    ...details.map((code) => administrativeThemes[code]),
    ...withoutDetailed(general, details.length),
  ]
  return say('lastVisit', {
    day: nearDayInWords(visit.visitedOn, today, 'fr'),
    agent: visit.agentName,
    what: what.join(', '),
  })
}

/** « J’accompagne : E-mail, Santé ». */
export function actInWords({ mode, themes: general, administrativeThemes: details }: Act): string {
  const what = [...general.map((code) => themes[code]), ...details.map((code) => administrativeThemes[code])]
  return say('actInWords', { mode: modes[mode], what: what.join(', ') })
}

// The details say more than the theme they detail.
function withoutDetailed(codes: readonly (keyof typeof themes)[], details: number): readonly string[] {
  return codes
    .filter((code) => details === 0 || code !== 'aide_aux_demarches_administratives')
    .map((code) => themes[code])
}
