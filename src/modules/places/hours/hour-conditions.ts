import { fold } from '#kernel/plain-text.ts'

/** What a clause of French hours says beside its days and hours. */
export interface Condition {
  /** The clause without it. */
  readonly left: string
  /** ISO weeks. */
  readonly weeks?: 'odd' | 'even'
  /** Ranks in the month, by day (Monday 0); -1 is the last. */
  readonly nths: ReadonlyMap<number, readonly number[]>
  readonly isOffInHolidays: boolean
  readonly isOnAppointment: boolean
  /** The appointment is said after all the hours. */
  readonly isLast: boolean
  /** « Semaines paires : … »: it stands before what it holds for. */
  readonly isHeading: boolean
}

const weeksSaid =
  /\(?(?:(?:les?|des|en|uniquement|seulement) )*(?:semaines?|sem) (im)?paires?(?: uniquement)?\)?/g
const inSchoolTime =
  /[(,]? ?(?:(?:hors|sauf|hormis|excepte)(?: pendant)?(?: les| des| periodes? de| en periode de)?|ferme[es]*(?: pendant| durant)?(?: les)?|pas pendant les) ?vacances(?: scolaires?)? ?\)?|\(?(?:uniquement )?(?:en|pendant la|pendant les) periodes? scolaires?(?: uniquement)?\)?/g
const onAppointment =
  /\(?(?:uniquement |seulement )?(?:sur|avec) (?:rendez §? ?vous|rdv)(?: uniquement| seulement)?\)?/g
const rank =
  '(?:1ere?s?|premiers?|premieres?|2e(?:me)?s?|2nds?|deuxiemes?|seconds?|3e(?:me)?s?|troisiemes?|4e(?:me)?s?|quatriemes?|5e(?:me)?s?|derniers?)'
const day = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?'
const ranked = new RegExp(
  String.raw`(?:\b(?:tous )?(?:les?|chaque) )?\b(${rank}(?: ?(?:,|et|&|/) ?(?:les? )?${rank})*) ${day}\b`,
  'g',
)
const ofMonth = /\(?\b(?:du|de chaque|par|chaque) mois\b\)?/g

/** Takes apart what a clause says of weeks, of the month, of school holidays and of appointments. */
export function conditionOf(clause: string): Condition {
  const text = fold(
    clause
      .replaceAll(/[–—‐‑-]/g, ' § ')
      .replaceAll('.', ' ')
      .replaceAll(',', ' , '),
  )
  const parities = new Set(
    [...text.matchAll(weeksSaid)].map(([, odd]) => (odd ? ('odd' as const) : ('even' as const))),
  )
  const [weeks] = parities
  const nths = nthsIn(text)
  const isAlone = parities.size === 1
  const left = withoutNths(text.replaceAll(inSchoolTime, ' '), nths)
    .replaceAll(onAppointment, ' ')
    .replaceAll(isAlone ? weeksSaid : /$^/g, ' ')
  return {
    left: left.replace(/^[\s:,]+/, '').replaceAll(' § ', '-'),
    ...(isAlone && { weeks }),
    nths,
    isOffInHolidays: text.search(inSchoolTime) >= 0,
    isOnAppointment: text.search(onAppointment) >= 0 && !/sans (?:rendez|rdv)/.test(text),
    isLast: new RegExp(String.raw`${onAppointment.source}[ ,.]*$`).test(text),
    isHeading: /^(?:(?:les?|en) )*(?:semaines?|sem) (?:im)?paires? ?:/.test(text),
  }
}

const names = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

function nthsIn(text: string): Condition['nths'] {
  const met = [...text.matchAll(ranked)]
  const isOfMonth = text.search(ofMonth) >= 0 || met.some(([, ranks = '']) => numbersIn(ranks).length > 1)
  // « l’avant-dernier » is a rank that we do not tell.
  if (!isOfMonth || /avant/.test(text)) return new Map()
  return new Map(met.map(([, ranks = '', name = '']) => [names.indexOf(name), numbersIn(ranks)]))
}

function numbersIn(ranks: string): readonly number[] {
  const words = ranks.split(/ ?(?:,|et|&|\/) ?(?:les? )?/).filter(Boolean)
  return words.map((word) => {
    const written = ['1|prem', '2|deux|sec', '3|trois', '4|quatr', '5']
    const at = written.findIndex((starts) => new RegExp(`^(?:${starts})`).test(word))
    return at === -1 ? -1 : at + 1
  })
}

function withoutNths(text: string, nths: Condition['nths']): string {
  if (nths.size === 0) return text
  return text.replaceAll(ranked, (_, _ranks: string, name: string) => name).replaceAll(ofMonth, ' ')
}
