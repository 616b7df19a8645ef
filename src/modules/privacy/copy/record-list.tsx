import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { type ToldRecord, toldRecords } from './chapters.ts'
import type { CopiedTable } from './draw-copy.ts'

/** The records of one part, fact by fact, as they are written: in French, the language of the file. */
export function RecordList({ part, language }: { part: CopiedTable; language: Language }): VNode {
  const records = toldRecords(part.records, language)
  return (
    <div lang="fr" dir="ltr">
      {part.processing.key === 'traceability' ? (
        <ul>
          {records.map((record, index) => (
            <JournalLine key={index} {...record} />
          ))}
        </ul>
      ) : (
        records.map(({ facts }, index) => (
          <SummaryList
            key={index}
            rows={facts.map(({ label, value }) => ({ label, value: <bdi>{value}</bdi> }))}
          />
        ))
      )}
    </div>
  )
}

const saidOnce = ['seq', 'at']

// Hundreds of them in an old file: a line each, the moment, what happened, by whom. The agents have their own list.
function JournalLine({ at, facts }: ToldRecord): VNode {
  const said = facts.filter(({ key, isMasked }) => !isMasked && !saidOnce.includes(key)).toReversed()
  return (
    <li>
      {at ? `${momentInWords(at, 'fr')} – ` : ''}
      {said.map(({ value }, index) => (
        <>
          {index === 0 ? '' : ' – '}
          <bdi>{value}</bdi>
        </>
      ))}
    </li>
  )
}
