import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { fullName, type Person } from '../person.ts'
import { say } from '../say.ts'
import { fileUrl, partUrl } from '../urls.ts'
import { seenField } from '#platform/http/seen-boxes.ts'

export interface PartPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly part: 'identite' | 'domicile' | 'langues' | 'protection'
  /** What the boxes of the file say, carried along: a box left as it was does not undo a colleague's change. */
  readonly seen?: string | undefined
  /** The boxes, filled. */
  readonly fields: VNode
  readonly problems?: Problems | undefined
  /** What a colleague wrote meanwhile beside what was typed; the page then asks which to keep. */
  readonly differences?: readonly { label: string; saved: string; typed: string }[] | undefined
}

/** One part of a file, to be changed. */
export function PartPage({ frame, person, part, seen, fields, problems, differences }: PartPageProps): VNode {
  const title = say('part-of', { part: say(`part-${part}`), name: fullName(person.names) })
  const back = { href: fileUrl(person.id), text: say('back-to-file') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      {differences ? <Conflict differences={differences} /> : null}
      <Form action={partUrl(person.id, part)} autocomplete="off">
        <input type="hidden" name="version" value={person.version} />
        {seen === undefined ? null : <input type="hidden" name={seenField} value={seen} />}
        {fields}
        <ButtonRow>
          <Button>{say(differences ? 'conflict-save' : 'save')}</Button>
          {differences ? (
            <ButtonLink href={fileUrl(person.id)} tone="secondary">
              {say('conflict-keep')}
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </Form>
    </Page>
  )
}

function Conflict({ differences }: { differences: NonNullable<PartPageProps['differences']> }): VNode {
  return (
    <>
      <Notice tone="warning" title={say('conflict-title')}>
        <p>{say('conflict-text')}</p>
      </Notice>
      <DataTable
        name="conflict"
        caption={say('conflict-caption')}
        rows={differences}
        empty={say('conflict-none')}
        columns={[
          { heading: say('conflict-field'), cell: ({ label }) => label, rowHeading: true },
          { heading: say('conflict-saved'), cell: ({ saved }) => saved },
          { heading: say('conflict-typed'), cell: ({ typed }) => typed },
        ]}
      />
    </>
  )
}
