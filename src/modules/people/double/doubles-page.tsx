import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Form as SentForm } from '#platform/http/form.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Carried } from '../carried.tsx'
import { fullName, type Names, type Person } from '../person.ts'
import { say } from '../say.ts'
import { personColumns } from '../search/search-page.tsx'
import { newFileUrl, peopleUrl } from '../urls.ts'
import type { LikenessReason } from './likeness.ts'

export interface DoublesPageProps {
  readonly frame: Frame
  readonly today: Day
  readonly names: Names
  readonly doubles: readonly Double[]
  /** What was typed, carried along so that nothing is typed twice. */
  readonly form: SentForm
}

interface Double {
  readonly person: Person
  readonly reasons: readonly LikenessReason[]
}

/** The files that may already be hers, before a second one is made. */
export function DoublesPage({ frame, today, names, doubles, form }: DoublesPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('doubles-title')} wide>
      <h1>{say('doubles-title')}</h1>
      <p>{say('doubles-text', { name: fullName(names) })}</p>
      <Form action={peopleUrl}>
        <Carried form={form} except={decisions} />
        <DataTable
          name="doubles"
          caption={say('doubles-caption')}
          rows={doubles}
          empty=""
          columns={[
            ...personColumns(today).map(({ cell, ...column }) => ({
              ...column,
              cell: ({ person }: Double) => cell(person),
            })),
            { heading: say('column-why'), cell: ({ reasons }) => reasonsInWords(reasons) },
            { heading: say('column-choice'), cell: ({ person }) => <SameButton person={person} /> },
          ]}
        />
        <p class="hint">{say('doubles-same-hint')}</p>
        <h2>{say('doubles-other')}</h2>
        <ButtonRow>
          <Button name="known_doubles" value="yes">
            {say('doubles-create')}
          </Button>
          <Button tone="secondary" formaction={newFileUrl}>
            {say('doubles-back')}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function SameButton({ person }: { person: Person }): VNode {
  return (
    <Button
      tone="secondary"
      name="same"
      value={person.id}
      accessibleName={say('doubles-same-name', { name: fullName(person.names) })}
    >
      {say('doubles-same')}
    </Button>
  )
}

const decisions: readonly string[] = ['known_doubles', 'same']

function reasonsInWords(reasons: readonly LikenessReason[]): string {
  return reasons.map((reason) => say(`likeness-${reason}`)).join(', ')
}
