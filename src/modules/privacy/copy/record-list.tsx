import type { VNode } from 'preact'
import { isDay } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Fact, HeldRecord } from '#platform/privacy/held-record.ts'
import { dayInWords, momentInWords } from '#platform/i18n/format.ts'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { sayOwnPage } from '../own-page/say.ts'

/** The records of one part, fact by fact, as they are written: in French, the language of the file. */
export function RecordList({
  records,
  language,
}: {
  records: readonly HeldRecord[]
  language: Language
}): VNode {
  return (
    <div lang="fr" dir="ltr">
      {records.map((record, index) => (
        <SummaryList
          key={index}
          rows={record.facts.map((fact) => ({
            label: fact.label,
            value: <bdi>{readingOf(fact, language)}</bdi>,
          }))}
        />
      ))}
    </div>
  )
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
