import { isDay } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { type FollowedProcedure, titleOf } from '#modules/procedures/index.ts'
import { fullName, type Person } from '#modules/people/index.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { amountInWords } from './amount.ts'
import type { ValueOf } from '../model/fill-letter.ts'
import type { BlankKind, FileFact, LetterModel, ProcedureFact } from '../model/letter-model.ts'
import type { Facts } from '../letter.ts'

/** What a letter is filled with: what was typed, then what the file knows, as that language writes it. */
export function valuesFor(
  model: LetterModel,
  { facts, person }: { facts: Facts; person: Person },
  language: Language,
): ValueOf {
  return (name) => {
    const blank = model.fields[name]
    if (blank) return facts[name] && writers[blank.kind](facts[name], language)
    return fileFact(name as FileFact, person, language)
  }
}

const writers: Readonly<Record<BlankKind, (value: string, language: Language) => string | undefined>> = {
  line: (value) => value,
  lines: (value) => value,
  tick: (value) => value,
  day: (value, language) => (isDay(value) ? dayInWords(value, language) : undefined),
  amount: amountInWords,
}

function fileFact(name: FileFact, person: Person, language: Language): string | undefined {
  const tellers: Readonly<Record<FileFact, () => string | undefined>> = {
    name: () => fullName(person.names),
    undersigned: () => agreed(person, { her: 'soussignée', him: 'soussigné', open: 'soussigné(e)' }),
    born: () => agreed(person, { her: 'née', him: 'né', open: 'né(e)' }),
    birthDay: () => birthDay(person, language),
    commune: () => person.home.commune?.name,
  }
  return tellers[name]?.()
}

function agreed({ gender }: Person, words: { her: string; him: string; open: string }): string {
  if (gender === 'feminin') return words.her
  return gender === 'masculin' ? words.him : words.open
}

// A date of birth known in part is not printed: the person completes it by hand.
function birthDay({ birth }: Person, language: Language): string | undefined {
  if (birth?.month === undefined || birth.day === undefined) return undefined
  const written = [
    `${birth.year}`.padStart(4, '0'),
    `${birth.month}`.padStart(2, '0'),
    `${birth.day}`.padStart(2, '0'),
  ].join('-')
  return isDay(written) ? dayInWords(written, language) : undefined
}

/** What a followed procedure fills in by itself, for the fields of a model that ask for it. */
export function factsOfProcedure(model: LetterModel, procedure: FollowedProcedure | undefined): Facts {
  if (!procedure) return {}
  const known: Readonly<Record<ProcedureFact, string | undefined>> = {
    title: titleOf(procedure, 'fr'),
    bodyName: procedure.bodyName,
    receipt: procedure.receipt,
    sentOn: procedure.sending?.on,
    refusedOn: procedure.outcome?.kind === 'refused' ? procedure.outcome.on : undefined,
  }
  return Object.fromEntries(
    Object.entries(model.fields).flatMap(([name, { from }]) => {
      const value = from && known[from]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
