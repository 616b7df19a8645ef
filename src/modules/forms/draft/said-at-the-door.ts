import type { BirthDate } from '#kernel/birth-date.ts'
import type { Day } from '#kernel/day.ts'
import type { LocalText } from '#kernel/language.ts'
import type { Definition } from '../definition/definition.ts'
import { layoutOf } from '../journey/layout.ts'
import type { KnownFacts } from './known-facts.ts'

const source: LocalText = {
  fr: 'ce que vous avez dit en commençant',
  'fr-simple': 'ce que vous avez dit au début',
  en: 'what you said at the start',
  ar: 'ما قلته في البداية',
}

/** The birth date that guards her code answers the question of the bank that asks it: she is not asked twice. */
export function saidAtTheDoor(definition: Definition, birth: BirthDate, today: Day): KnownFacts {
  const { day, month, year } = birth
  const raw = { day: typed(day), month: typed(month), year: typed(year) }
  const asking = [...layoutOf(definition).places.values()].filter(
    ({ question, group }) => question.bank === 'birth-date' && group === undefined,
  )
  return { answers: asking.map(({ question: { id } }) => ({ question: id, raw, source, on: today })) }
}

function typed(part: number | undefined): readonly string[] {
  return part === undefined ? [] : [String(part)]
}
