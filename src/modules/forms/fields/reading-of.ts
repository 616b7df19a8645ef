import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Definition } from '../definition/definition.ts'
import type { ReadingField } from './field-kind.ts'
import { communeBook } from './place/open-commune-book.ts'

export interface ReadingAsked {
  readonly definition: Pick<Definition, 'lists'>
  /** The day in the town. */
  readonly today: Day
  readonly language: Language
  readonly chosenAt?: ReadingField['chosenAt']
}

/** What reading an answer of this definition needs. The communes are read at the first use. */
export function readingOf({ definition, today, language, chosenAt }: ReadingAsked): ReadingField {
  const lists = new Map(definition.lists.map((list) => [list.id, list]))
  const list: ReadingField['list'] = (id) => lists.get(id)
  return { today, language, list, communes: communeBook, ...(chosenAt && { chosenAt }) }
}
