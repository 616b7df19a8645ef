import { assessmentsJournal } from '#modules/assessments/index.ts'
import { entitlementsJournal } from '#modules/entitlements/index.ts'
import { formsJournal } from '#modules/forms/index.ts'
import { lettersJournal } from '#modules/letters/index.ts'
import { organisationsJournal } from '#modules/organisations/index.ts'
import { peopleJournal } from '#modules/people/index.ts'
import { placesJournal } from '#modules/places/index.ts'
import { privacyJournal } from '#modules/privacy/index.ts'
import { proceduresJournal } from '#modules/procedures/index.ts'
import { queueJournal } from '#modules/queue/index.ts'
import { referralsJournal } from '#modules/referrals/index.ts'
import { surveysJournal } from '#modules/surveys/index.ts'
import { visitsJournal } from '#modules/visits/index.ts'
import type { Declaration, SaidColumn } from '#platform/privacy/declaration.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

const say = sayInFrench(agent)

const actions: Readonly<Record<string, string>> = {
  ...organisationsJournal,
  ...peopleJournal,
  ...queueJournal,
  ...proceduresJournal,
  ...visitsJournal,
  ...lettersJournal,
  ...referralsJournal,
  ...formsJournal,
  ...surveysJournal,
  ...assessmentsJournal,
  ...entitlementsJournal,
  ...placesJournal,
  ...privacyJournal,
}

/** « Dossier corrigé »: what happened, as the person reads it in the copy of her data. */
export function actionInWords(action: string): string {
  return actions[action] ?? action
}

type Declared = Readonly<Record<string, Declaration<never>>>

/**
 * The details of a change, each with the label and in the words that its column has elsewhere in the copy. What has no
 * column (numbers of ours) is left out, and nothing is said of nothing; the copy for machines keeps everything.
 */
export function detailsInWords(content: unknown, declared: Declared): string {
  const told = leavesOf(content, '').flatMap(({ key, value, when }) => {
    const column = columnOf(declared, key, value)
    return column === undefined ? [] : [`${when}${say('journalFact', column)}`]
  })
  return told.join(' ; ')
}

type Value = string | number | boolean | readonly string[]

interface Leaf {
  readonly key: string
  readonly value: Value
  readonly when: string
}

// A correction is kept as { before: {…}, after: {…} }, facts within facts.
function leavesOf(content: unknown, when: string): readonly Leaf[] {
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'before') return leavesOf(value, say('journalBefore'))
    if (key === 'after') return leavesOf(value, say('journalAfter'))
    if (isValue(value)) return [{ key: columnNames[key] ?? snake(key), value, when }]
    return leavesOf(value, when)
  })
}

function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

const columnNames: Readonly<Record<string, string>> = {
  spoken: 'languages_spoken',
  read: 'languages_read',
  year: 'birth_year',
  month: 'birth_month',
  day: 'birth_day',
  on: 'on_day',
}

function snake(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The column of that name that says this value in other words, or the first that has a label for it. */
function columnOf(
  declared: Declared,
  key: string,
  value: Value,
): { readonly label: string; readonly value: string } | undefined {
  const said = columnsNamed(declared, key).flatMap((column) => saidBy(column, value) ?? [])
  return said.find((one) => one.value !== plain(value)) ?? said[0]
}

function columnsNamed(declared: Declared, key: string): readonly SaidColumn[] {
  return Object.values(declared).flatMap((one) => {
    const columns = one.about === 'residents' && one.access.kind === 'given' ? one.access.columns : undefined
    return columns?.[key] === undefined ? [] : [columns[key] ?? null]
  })
}

function saidBy(
  column: SaidColumn,
  value: Value,
): { readonly label: string; readonly value: string } | undefined {
  if (column === null) return undefined
  if (typeof column === 'string') return { label: column, value: plain(value) }
  if ('masked' in column) return { label: column.label, value: say('journalHidden') }
  return { label: column.label, value: column.say(value as never, {}) }
}

function plain(value: Value): string {
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  return typeof value === 'object' ? value.join(', ') : String(value)
}
