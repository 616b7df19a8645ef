import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import {
  type DocumentStanding,
  entryOf,
  type FollowedDocument,
  type FollowedProcedure,
  isRunning,
  labelOf,
  missingDocuments,
} from './procedure.ts'
import { say, sayDay } from './say.ts'
import { documentUrl, type Mark } from './urls.ts'

export interface ChecklistProps {
  readonly procedure: FollowedProcedure
  readonly names: ReadonlyMap<AgentId, string>
}

/** What to bring, ticked one by one, each by one press. */
export function ChecklistSection({ procedure, names }: ChecklistProps): VNode {
  const left = missingDocuments(procedure).length
  const columns = [
    {
      heading: say('document'),
      rowHeading: true,
      cell: (document: FollowedDocument) => <DocumentName procedure={procedure} document={document} />,
    },
    {
      heading: say('state'),
      cell: (document: FollowedDocument) => <Standing document={document} names={names} />,
    },
  ]
  const actions = {
    heading: say('act'),
    cell: (document: FollowedDocument) => <Marks procedure={procedure} document={document} />,
  }
  return (
    <section id="documents">
      <h2>{say('documents')}</h2>
      {procedure.documents.length === 0 ? null : <p>{say('documentsLeft', { count: left })}</p>}
      <DataTable
        name="documents"
        caption={say('documents')}
        captionHidden
        rows={procedure.documents}
        empty={say('noDocument')}
        columns={isRunning(procedure) ? [...columns, actions] : columns}
      />
    </section>
  )
}

interface DocumentProps {
  readonly procedure: FollowedProcedure
  readonly document: FollowedDocument
}

function DocumentName({ procedure, document }: DocumentProps): VNode {
  return (
    <>
      {labelOf(procedure, document, 'fr')}
      <p class="hint">{conditionOf(procedure, document)}</p>
    </>
  )
}

function conditionOf(procedure: FollowedProcedure, { code }: FollowedDocument): string {
  const known = entryOf(procedure)?.documents.find((one) => one.code === code)
  if (!known) return say('documentOwn')
  return known.required === 'if' ? say('documentIf', { when: known.when.fr }) : say('documentAlways')
}

const standings = {
  ready: { key: 'ready', tone: 'success' },
  missing: { key: 'missing', tone: 'neutral' },
  'not-needed': { key: 'notNeeded', tone: 'neutral' },
} as const satisfies Record<DocumentStanding, { key: 'ready' | 'missing' | 'notNeeded'; tone: TagTone }>

function Standing({
  document,
  names,
}: {
  document: FollowedDocument
  names: ChecklistProps['names']
}): VNode {
  const { key, tone } = standings[document.standing]
  const { since } = document
  return (
    <>
      <Tag tone={tone}>{say(key)}</Tag>
      {since === undefined ? null : (
        <p class="hint">
          {say('markedBy', {
            day: sayDay(dayIn(since.at, 'Europe/Paris')),
            name: (since.by && names.get(since.by)) ?? say('somebody'),
          })}
        </p>
      )}
    </>
  )
}

// No request number here: a tick pressed twice is already a tick, and one form serves every row.
function Marks({ procedure, document }: DocumentProps): VNode {
  const label = labelOf(procedure, document, 'fr')
  const url = (mark: Mark): string => documentUrl(procedure.id, document.code, mark)
  if (document.standing !== 'missing') {
    return (
      <Form action={url('missing')}>
        <Button tone="quiet" accessibleName={say('untickNamed', { label })}>
          {say('untick')}
        </Button>
      </Form>
    )
  }
  return (
    <Form action={url('ready')}>
      <ButtonRow>
        <Button tone="secondary" accessibleName={say('tickNamed', { label })}>
          {say('tick')}
        </Button>
        <Button
          tone="quiet"
          formaction={url('not-needed')}
          accessibleName={say('markNotNeededNamed', { label })}
        >
          {say('markNotNeeded')}
        </Button>
      </ButtonRow>
    </Form>
  )
}
