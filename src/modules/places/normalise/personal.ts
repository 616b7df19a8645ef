import { fold } from '#kernel/plain-text.ts'
import type { Notice } from '../import/notice.ts'
import { withoutCivility } from './civility.ts'
import { withoutNamed } from './named-people.ts'
import { isAWordOfPlaces } from './no-person.ts'

/** Personal data left out of a row, by kind. */
export interface Dropped {
  names: number
  nominativeEmails: number
  personalMobiles: number
}

const columns =
  /(^|[ _.])(prenom|nom (du |de la |de l )?(contact|responsable|referent|mediateur|conseiller|animateur|directeur)|responsable|referent|interlocuteur|aidants?|civilite|dirigeant|presidente?|directeur|directrice|conseiller)s?($|[ _.])/

/** Whether a column holds people and not a place: never read, only counted. */
export function holdsPeople(column: string): boolean {
  return columns.test(fold(column).replaceAll('_', ' ')) && !/nombre|nb|type|statut/.test(fold(column))
}

/** Whether an address is that of a person: « prenom.nom@ », with nothing that says a place in it. */
export function isNominative(email: string, around: string): boolean {
  const local = fold((email.split('@')[0] ?? '').replaceAll('.', '§').replaceAll('-', '¤'))
  const parts = local.split(/[§_]/)
  if (parts.length !== 2) return false
  const words = local.split(/[§_¤]/)
  if (words.some((word) => !/^[a-z]+$/.test(word) || isAWordOfPlaces(word))) return false
  const folded = ` ${fold(around)} `
  return !words.some((word) => word.length > 3 && folded.includes(` ${word}`))
}

/** The addresses of a cell; those of people are left out and counted. */
export function readEmails(
  text: string,
  { around, mayKeep }: { readonly around: string; readonly mayKeep: boolean },
  notice: Notice,
): { readonly emails: readonly string[]; readonly nominative: number } {
  const emails: string[] = []
  let nominative = 0
  for (const part of text.split(/[|;,\s]+|\bou\b/)) {
    const email = part.replace(/^mailto:/i, '').replaceAll(/^[<(]+|[>).:]+$/g, '')
    if (email === '') continue
    if (!/^[^@\s"<>]+@[\w-]+(\.[\w-]+)+$/u.test(email)) {
      if (email.includes('@')) notice('email-unread', email)
    } else if (!mayKeep && isNominative(email, around)) {
      nominative += 1
      notice('person-dropped', email)
    } else if (!emails.includes(email)) emails.push(email)
  }
  return { emails, nominative }
}

/** Adds what one more text held to what is counted. */
export function countDropped(counted: Dropped, { names, nominativeEmails, personalMobiles }: Dropped): void {
  counted.names += names
  counted.nominativeEmails += nominativeEmails
  counted.personalMobiles += personalMobiles
}

/** A free text without the people called « M. » or « Mme », those who are to be asked for, the mobiles and the nominative addresses somebody wrote in it. */
export function withoutPeople(
  text: string,
  around: string,
): { readonly text: string; readonly dropped: Dropped } {
  const called = withoutCivility(text)
  const named = withoutNamed(called.text, around)
  const dropped = { names: called.count + named.count, nominativeEmails: 0, personalMobiles: 0 }
  const bare = named.text
    .replaceAll(/(?<![\d.])(?:(?:\+|00)33\s?(?:\(0\)\s?)?|0)[67](?:[\s.-]?\d{2}){4}(?!\d)/g, () => {
      dropped.personalMobiles += 1
      return '…'
    })
    // An address begins where a word does: asked at each letter of a long text, it would take for ever.
    .replaceAll(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (email) => {
      if (!isNominative(email, around)) return email
      dropped.nominativeEmails += 1
      return '…'
    })
  return { text: bare, dropped }
}
