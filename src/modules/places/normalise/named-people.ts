import { fold } from '#kernel/plain-text.ts'
import { isHonour } from './civility.ts'
import { firstNames, honouredNames } from './first-names.ts'
import { saysNoPerson } from './no-person.ts'

const first = String.raw`(?:\p{Lu}\p{Ll}+|\p{Lu}{2,})(?:-(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}))?`
const last = String.raw`(?:(?:d[eu](?: [Ll]a)?|le|la|van|ben|el) |d[’'])?\p{Lu}[\p{L}’'-]+`
const name = String.raw`${first} ${last}(?: \p{Lu}{2,}[\p{Lu}-]*)?`
const trades = [
  'r[ée]f[ée]rente?',
  'responsable',
  'interlocut(?:eur|rice)',
  'm[ée]diat(?:eur|rice)',
  'conseill(?:er|[èe]re)',
  'animat(?:eur|rice)',
  'coordinat(?:eur|rice)',
  'direct(?:eur|rice)',
  'pr[ée]sidente?',
  'biblioth[ée]caire',
  'secr[ée]taire',
  'aidante?',
]
const asking = [
  'contact(?:s|er|ez)?',
  'demande[rz]',
  'joindre',
  'joignez',
  'appele[rz]',
  'rencontre[rz]',
  "s[’']adresser [àa]",
  'adressez-vous [àa]',
  'aupr[èe]s de',
  'avec',
  '(?:anim|assur|encadr|accompagn|tenu|propos|men|gér)\\p{Ll}{0,3} par',
  're[çc]u(?:es?|s)? par',
]
const trade = `${eitherCase(trades)}s?(?: (?:num[ée]rique|de projet|France [Ss]ervices|sociale?))*`
const sure = named(String.raw`(?:[Cc]ontacts?|CONTACT|R[ÉE]F[ÉE]RENTE?|${trade}) ?:|[Dd]emande[rz]|${trade}`)
const likely = named(eitherCase(asking))
const other = named('…(?:,| et| ou| /)')
const whole = new RegExp(`^${name}$`, 'u')
const inCapitals = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}{2,}[\p{Lu} -]*$/u

/** A free text without people who are named where somebody is asked for: « référente Marie DUPONT », « animé par Jean-Pierre Martin ». */
export function withoutNamed(
  text: string,
  around: string,
): { readonly text: string; readonly count: number } {
  const folded = ` ${fold(around)} `
  let count = 0
  const leave =
    (isSure: boolean) =>
    (met: string, ...[before, person, at]: readonly [string, string, number]): string => {
      const isKept = !isOfPerson(person, isSure) || isAround(person, folded) || isHonour(text.slice(0, at))
      if (isKept) return met
      count += 1
      return `${before} …`
    }
  const freed = text
    .replaceAll(sure, leave(true))
    .replaceAll(likely, leave(false))
    .replaceAll(other, leave(false))
  return { text: freed, count }
}

/** Whether a cell holds the name of somebody: « Marie Dupont », « Yseult KERMOR ». */
export function isFullName(text: string): boolean {
  return whole.test(text) && isOfPerson(text, true)
}

/** Words that begin with a capital or not; the name after them always does. */
function eitherCase(words: readonly string[]): string {
  const written = words.map((word) =>
    word.replace(/^(\(\?:)?(\p{L})/u, (_, open: string | undefined, letter: string) => {
      return `${open ?? ''}[${letter.toUpperCase()}${letter}]`
    }),
  )
  return `(?:${written.join('|')})`
}

function named(before: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(${before}) (${name})(?![\p{L}\d])`, 'gu')
}

// Words of places that are words of families too: « Sophie Petit », « Élodie de La Tour ».
const ofFamilies = / (?:petit|grand|la|le)(?= |$)/gi

function isOfPerson(person: string, isSure: boolean): boolean {
  const folded = fold(person)
  if (honouredNames.test(folded.replaceAll('-', ' '))) return false
  const [given = ''] = folded.split(/[ -]/)
  if (firstNames.has(given)) return !saysNoPerson(person.replaceAll(ofFamilies, ''))
  return isSure && inCapitals.test(person) && !saysNoPerson(person)
}

// A place that bears her name: « médiathèque Marguerite Duras ».
function isAround(person: string, around: string): boolean {
  const family = fold(person).split(/[ -]/).at(-1) ?? ''
  return around.includes(` ${family} `)
}
