import { isDay } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords, momentInWords } from '#platform/i18n/format.ts'
import type { Fact, HeldRecord } from '#platform/privacy/held-record.ts'
import { sayOwnPage } from '../own-page/say.ts'
import type { CopiedTable } from './draw-copy.ts'

export interface Chapter {
  readonly processing: CopiedTable['processing']
  readonly parts: readonly CopiedTable[]
}

export interface ToldRecord {
  readonly at: Date | undefined
  readonly facts: readonly ToldFact[]
}

export interface ToldFact {
  readonly key: string
  readonly label: string
  readonly value: string
  /** Said, with the reason why it is not given. */
  readonly isMasked: boolean
}

/** The parts that say something, those of one purpose together, in the order of the declarations. */
export function chaptersOf(tables: readonly CopiedTable[], language: Language): readonly Chapter[] {
  const chapters = new Map<string, CopiedTable[]>()
  for (const part of tables.filter((one) => countOf(one, language) > 0)) {
    const { key } = part.processing
    chapters.set(key, [...(chapters.get(key) ?? []), part])
  }
  return [...chapters.values()].flatMap((parts) => {
    const [first] = parts
    return first ? [{ processing: first.processing, parts }] : []
  })
}

/** How many things a part tells or says where to get. */
export function countOf({ records, elsewhere }: CopiedTable, language: Language): number {
  const others = Object.values(elsewhere).reduce((sum, count) => sum + count, 0)
  return toldRecords(records, language).length + others
}

/** The records as people read them; what says nothing is not shown, the copy for machines keeps it. */
export function toldRecords(records: readonly HeldRecord[], language: Language): readonly ToldRecord[] {
  return records
    .map(({ at, facts }) => ({
      at,
      facts: facts
        .map((fact) => ({
          key: fact.key,
          label: fact.label,
          value: readingOf(fact, language),
          isMasked: fact.masked !== undefined,
        }))
        .filter(({ value }) => value !== ''),
    }))
    .filter(({ facts }) => facts.length > 0)
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

function readingOf({ value, reading, masked }: Fact, language: Language): string {
  if (masked !== undefined) return sayOwnPage(language)('masked', { because: masked })
  if (reading !== undefined) return reading
  if (typeof value === 'string' && moment.test(value)) return momentInWords(new Date(value), 'fr')
  if (typeof value === 'string' && isDay(value)) return dayInWords(value, 'fr')
  if (Array.isArray(value)) return value.join(', ')
  return String(value ?? '')
}
