import type { VNode } from 'preact'
import { type Day, dayIn } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { fullName, type Person } from '../person.ts'
import { undoingUrl } from '../tie-urls.ts'
import { fileUrl } from '../urls.ts'
import { factInWords, fieldInWords } from './facts-in-words.ts'
import { comparedFields, correctedSince, factsAfterUndoing, factsOf, saysSomething } from './file-facts.ts'
import type { Held } from './held.ts'
import type { Merge } from './merge-store.ts'
import { sayMerge } from './say-merge.ts'

export interface UndoPageProps {
  readonly frame: Frame
  readonly today: Day
  readonly merge: Merge
  /** Each file as it stands by itself. */
  readonly kept: Person
  readonly merged: Person
  /** What was added to the kept file since the merge. */
  readonly addedSince: readonly Held[]
  readonly requestId: string
}

/** A merge, what undoing it will make of both files, and where what was added since goes. */
export function UndoPage(props: UndoPageProps): VNode {
  const { frame, merge, kept, merged, requestId } = props
  const title = sayMerge('undo-title', { name: fullName(merged.names) })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: fileUrl(kept.id), text: sayMerge('back-to-file') }}
      wide
    >
      <h1>{title}</h1>
      {merge.undoneAt ? (
        <Notice>{sayMerge('undo-done', { day: dayOf(merge.undoneAt) })}</Notice>
      ) : (
        <>
          <p>{sayMerge('undo-text', { day: dayOf(merge.at) })}</p>
          <WhatWillBe {...props} />
          <AddedSince {...props} />
          <Form action={undoingUrl(kept.id, merge.id)} requestId={requestId}>
            <ButtonRow>
              <Button>{sayMerge('undo')}</Button>
              <ButtonLink href={fileUrl(kept.id)} tone="secondary">
                {sayMerge('undo-keep')}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </>
      )}
    </Page>
  )
}

function WhatWillBe({ merge, kept, merged, today }: UndoPageProps): VNode {
  const now = factsOf(kept)
  const files = { kept: factsAfterUndoing(now, merge), merged: factsOf(merged) }
  const corrected = correctedSince(now, merge)
  return (
    <>
      <DataTable
        name="undo"
        caption={sayMerge('undo-caption')}
        rows={comparedFields.filter(
          (field) => saysSomething(files.kept, field) || saysSomething(files.merged, field),
        )}
        empty=""
        columns={[
          { heading: sayMerge('column-fact'), cell: fieldInWords, rowHeading: true },
          {
            heading: sayMerge('undo-kept', { name: fullName(kept.names) }),
            cell: (field) => <bdi>{factInWords(files.kept, field, today)}</bdi>,
          },
          {
            heading: sayMerge('undo-merged', { name: fullName(merged.names) }),
            cell: (field) => <bdi>{factInWords(files.merged, field, today)}</bdi>,
          },
        ]}
      />
      {corrected.length > 0 ? (
        <p>{sayMerge('undo-corrected', { fields: corrected.map(fieldInWords).join(', ') })}</p>
      ) : null}
    </>
  )
}

function AddedSince({ kept, addedSince }: UndoPageProps): VNode {
  const added = addedSince.filter(({ count }) => count > 0)
  return (
    <>
      <h2>{sayMerge('undo-added-title')}</h2>
      {added.length === 0 ? (
        <p>{sayMerge('undo-added-none')}</p>
      ) : (
        <>
          <p>{sayMerge('undo-added-text', { name: fullName(kept.names) })}</p>
          <ul>
            {added.map(({ label, count }) => (
              <li key={label}>{sayMerge('undo-added-line', { label, count })}</li>
            ))}
          </ul>
        </>
      )}
      <p>{sayMerge('undo-what-was-there')}</p>
    </>
  )
}

function dayOf(moment: Date): string {
  return dayInWords(dayIn(moment, 'Europe/Paris'), 'fr')
}
