import type { Day } from '#kernel/day.ts'
import { fullName, type Person } from '#modules/people/index.ts'
import { fillLetter } from '../model/fill-letter.ts'
import type { LetterModel } from '../model/letter-model.ts'
import type { Facts, LetterText } from '../letter.ts'
import { valuesFor } from './letter-facts.ts'

/** Her name and the lines of her own letter box, if she gave one that is hers to write from. */
export function senderOf({ names, channels, home }: Person): string {
  const box = channels.find(({ kind, belongsTo }) => kind === 'letter' && belongsTo === 'self')
  const commune = home.commune && [home.commune.postalCode, home.commune.name].filter(Boolean).join(' ')
  return [fullName(names), box?.value.replaceAll(/,\s*/g, '\n') ?? commune ?? ''].filter(Boolean).join('\n')
}

interface Known {
  readonly model: LetterModel
  readonly person: Person
  readonly facts: Facts
  readonly sender: string
  readonly recipient: string
  readonly place: string
  readonly today: Day
}

/** The sheet as the model writes it. */
export function sheetOf({ model, person, facts, sender, recipient, place, today }: Known): LetterText {
  const filled = fillLetter(model, valuesFor(model, { facts, person }, 'fr'))
  const body = [model.greeting, filled.body].filter(Boolean).join('\n\n')
  return {
    sender,
    recipient,
    place,
    writtenOn: today,
    signature: fullName(person.names),
    ...filled,
    body: model.layout === 'letter' ? `${body}\n\n${closing(model)}` : body,
  }
}

// The greeting of the end repeats the one of the beginning.
function closing({ greeting }: LetterModel): string {
  const called = greeting.replace(/,$/, '')
  return `Je vous prie d’agréer, ${called}, mes salutations distinguées.`
}
