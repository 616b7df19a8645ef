import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Tag } from '#platform/ui/tag.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { ModeField } from './act-fields-section.tsx'
import type { BodyKind, CataloguedProcedure } from './catalogue/catalogued-procedure.ts'
import { catalogueBodies } from './catalogue/search-catalogue.ts'
import type { PersonShown } from './procedure-page.tsx'
import { say } from './say.ts'
import {
  backTo,
  entryUrl,
  newProcedureUrl,
  newProcedureUrlFor,
  proceduresOfUrl,
  returnField,
} from './urls.ts'

export interface NewProcedurePageProps {
  readonly frame: Frame
  readonly personId: PersonId
  readonly person: PersonShown
  readonly requestId: string
  /** Words searched for. */
  readonly searched: string
  /** The body chosen, if one was. */
  readonly body: BodyKind | undefined
  readonly entries: readonly CataloguedProcedure[]
  /** Codes of those she already has running. */
  readonly running: ReadonlySet<string>
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  readonly returnTo?: string | undefined
}

/** Choose in the catalogue, or write in free words, what to follow for a person. */
export function NewProcedurePage(props: NewProcedurePageProps): VNode {
  const { frame, person, problems } = props
  const title = say('newTitle')
  const back = { href: props.returnTo ?? person.fileHref, text: say('back') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      {person.headline}
      <Search {...props} />
      <Bodies {...props} />
      <Entries {...props} />
      <FreeForm {...props} />
    </Page>
  )
}

function Bodies({ personId, body, returnTo }: NewProcedurePageProps): VNode {
  const all = { kind: undefined, name: say('newAllBodies') }
  return (
    <nav aria-label={say('newBody')}>
      <ul class="procedures__bodies">
        {[all, ...catalogueBodies()].map(({ kind, name }) => (
          <li key={name}>
            <a
              href={backTo(newProcedureUrlFor(personId, kind), returnTo)}
              aria-current={kind === body ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Search({ personId, searched, returnTo }: NewProcedurePageProps): VNode {
  return (
    <Form action={newProcedureUrl(personId)} method="get" search={say('search')}>
      <ReturnTo returnTo={returnTo} />
      <TextField name="q" type="search" label={say('searchLabel')} value={searched} width="half" />
      <ButtonRow>
        <Button tone="secondary">{say('searchButton')}</Button>
      </ButtonRow>
    </Form>
  )
}

function Entries(props: NewProcedurePageProps): VNode {
  const { personId, entries, running } = props
  return (
    <Form action={proceduresOfUrl(personId)} requestId={props.requestId}>
      <ReturnTo returnTo={props.returnTo} />
      <ModeField typed={props.typed} problems={props.problems} />
      <DataTable
        name="catalogue"
        caption={say('newChoose')}
        rows={entries}
        empty={<NothingFound personId={personId} />}
        columns={[
          {
            heading: say('procedure'),
            rowHeading: true,
            cell: (entry) => <Entry entry={entry} isRunning={running.has(entry.code)} />,
          },
          { heading: say('act'), cell: (entry) => <Follow entry={entry} /> },
        ]}
      />
    </Form>
  )
}

function Entry({ entry, isRunning }: { entry: CataloguedProcedure; isRunning: boolean }): VNode {
  const { code, title, body } = entry
  return (
    <>
      <a href={entryUrl(code)}>{title.fr}</a>{' '}
      {isRunning ? <Tag tone="warning">{say('newRunning')}</Tag> : null}
      <p class="procedures__body">{body.name}</p>
    </>
  )
}

function Follow({ entry: { code, title } }: { entry: CataloguedProcedure }): VNode {
  return (
    <Button
      tone="secondary"
      name="demarche"
      value={code}
      accessibleName={say('newStartNamed', { title: title.fr })}
    >
      {say('newStart')}
    </Button>
  )
}

function NothingFound({ personId }: { personId: PersonId }): VNode {
  return (
    <>
      {say('searchNothing')} <a href={newProcedureUrl(personId)}>{say('searchAll')}</a>
    </>
  )
}

function FreeForm({ personId, requestId, typed, problems, returnTo, person }: NewProcedurePageProps): VNode {
  return (
    <section id="libre">
      <h2>{say('newFree')}</h2>
      <p>{say('newFreeText')}</p>
      <Form action={proceduresOfUrl(personId)} requestId={requestId}>
        <ReturnTo returnTo={returnTo} />
        <TextField name="title" label={say('newFreeTitle')} value={typed['title']} problems={problems} />
        <TextField
          name="body"
          label={say('newFreeBody')}
          value={typed['body']}
          problems={problems}
          width="half"
        />
        <TextareaField
          name="documents"
          label={say('newFreeDocuments')}
          optional={say('optional')}
          value={typed['documents']}
          problems={problems}
          rows={4}
        />
        <ButtonRow>
          <Button>{say('newFreeStart')}</Button>
          <ButtonLink tone="quiet" href={returnTo ?? person.fileHref}>
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </section>
  )
}

function ReturnTo({ returnTo }: { returnTo: string | undefined }): VNode | null {
  return returnTo === undefined ? null : <input type="hidden" name={returnField} value={returnTo} />
}
