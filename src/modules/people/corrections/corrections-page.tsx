import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { fullName, type Person } from '../person.ts'
import { correctionsUrl } from '../tie-urls.ts'
import { fileUrl } from '../urls.ts'
import type { Correction, CorrectionAction } from './correction.ts'
import { type ChangedFact, factsIn } from './correction-in-words.ts'
import type { History } from './read-corrections.ts'
import { sayCorrection } from './say-correction.ts'

export interface CorrectionsPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly history: History
  /** True on the pages after the first. */
  readonly isOlder: boolean
}

/** Every change of a file: when, who, what it said before and after. */
export function CorrectionsPage({ frame, person, history, isOlder }: CorrectionsPageProps): VNode {
  const title = sayCorrection('title', { name: fullName(person.names) })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: fileUrl(person.id), text: sayCorrection('back-to-file') }}
      wide
    >
      <h1>{title}</h1>
      <p>{sayCorrection('intro')}</p>
      <DataTable
        name="corrections"
        caption={sayCorrection('caption')}
        rows={linesOf(history)}
        empty={sayCorrection('none')}
        columns={[
          {
            heading: sayCorrection('column-when'),
            cell: ({ correction }) => momentInWords(correction.at, 'fr'),
          },
          { heading: sayCorrection('column-who'), cell: ({ correction }) => whoIn(correction, history) },
          {
            heading: sayCorrection('column-what'),
            cell: (line) => <What line={line} person={person} />,
            rowHeading: true,
          },
          { heading: sayCorrection('column-before'), cell: ({ fact }) => <bdi>{fact?.before ?? ''}</bdi> },
          { heading: sayCorrection('column-after'), cell: ({ fact }) => <bdi>{fact?.after ?? ''}</bdi> },
        ]}
      />
      <Older person={person} history={history} isOlder={isOlder} />
    </Page>
  )
}

interface Line {
  readonly correction: Correction
  readonly fact: ChangedFact | undefined
}

function linesOf({ corrections, people }: History): readonly Line[] {
  return corrections.flatMap((correction): readonly Line[] => {
    const facts = factsIn(correction, people)
    return facts.length > 0 ? facts.map((fact) => ({ correction, fact })) : [{ correction, fact: undefined }]
  })
}

function What({ line: { correction, fact }, person }: { line: Line; person: Person }): VNode {
  return (
    <>
      {sayCorrection(whats[correction.action])}
      {fact?.field ? ` : ${fact.field}` : null}
      {correction.personId === person.id ? null : (
        <span class="hint"> ({sayCorrection('on-joined-file')})</span>
      )}
    </>
  )
}

function whoIn({ agentId }: Correction, { agents }: History): string {
  return (agentId && agents.get(agentId)) ?? sayCorrection('by-nobody')
}

function Older({ person, history, isOlder }: Omit<CorrectionsPageProps, 'frame'>): VNode | null {
  if (history.before === undefined && !isOlder) return null
  const older = history.before
  return (
    <Pagination
      label={sayCorrection('pages-label')}
      position={sayCorrection(isOlder ? 'shown-from' : 'shown-newest')}
      previous={isOlder ? { href: correctionsUrl(person.id), text: sayCorrection('newest') } : undefined}
      next={
        older === undefined
          ? undefined
          : { href: correctionsUrl(person.id, older), text: sayCorrection('older') }
      }
    />
  )
}

const whats = {
  'people.file-opened': 'what-file-opened',
  'people.file-changed': 'what-file-changed',
  'people.protection-recorded': 'what-protection-recorded',
  'people.channel-added': 'what-channel-added',
  'people.channel-removed': 'what-channel-removed',
  'people.relative-added': 'what-relative-added',
  'people.relative-ended': 'what-relative-ended',
  'people.household-left': 'what-household-left',
  'people.mailbox-recorded': 'what-mailbox-recorded',
  'people.mailbox-ended': 'what-mailbox-ended',
  'people.assent-recorded': 'what-assent-recorded',
  'people.files-merged': 'what-files-merged',
  'people.merge-undone': 'what-merge-undone',
} as const satisfies Record<CorrectionAction, Parameters<typeof sayCorrection>[0]>
