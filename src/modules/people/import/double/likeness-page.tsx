import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { fullName, type Person } from '../../person.ts'
import { birthInWords, channelValue } from '../../person-in-words.ts'
import { say } from '../../say.ts'
import { fileUrl } from '../../urls.ts'
import { decisions, type PeopleImport } from '../import.ts'
import type { PersonLine } from '../line-store.ts'
import { sayImport } from '../say-import.ts'
import { importPartUrl, importUrl } from '../urls.ts'

export interface LikenessPageProps {
  readonly frame: Frame
  readonly one: PeopleImport
  readonly lines: readonly PersonLine[]
  /** The files they are like, as far as the agent may read them. */
  readonly files: readonly Person[]
  readonly page: number
  readonly pages: number
  readonly count: number
  readonly saved: boolean
}

/** Lines that may be somebody we know, and what is done with each. */
export function LikenessPage(props: LikenessPageProps): VNode {
  const { frame, one, lines, files, page, pages, count, saved } = props
  const title = sayImport('likeness-title')
  const url = importPartUrl(one.id, 'ressemblances')
  const back = { href: importUrl(one.id), text: sayImport('back-to-result') }
  const banner = saved ? <Notice tone="success">{sayImport('decisions-saved')}</Notice> : undefined
  return (
    <Page {...frame} audience="agent" {...{ title, back, banner }} wide>
      <h1>{title}</h1>
      <p>{sayImport('likeness-intro')}</p>
      <Form action={`${url}?page=${page}`}>
        <DataTable
          name="likeness"
          caption={sayImport('likeness-caption', {
            first: lines[0]?.line ?? 0,
            last: lines.at(-1)?.line ?? 0,
            count,
          })}
          rows={lines}
          empty={sayImport('likeness-none')}
          columns={[
            { heading: sayImport('head-person'), cell: (line) => <Who line={line} />, rowHeading: true },
            { heading: sayImport('head-like'), cell: (line) => <Like line={line} files={files} /> },
            {
              heading: sayImport('head-why'),
              cell: ({ double }) => double?.reasons.map((reason) => say(`likeness-${reason}`)).join(', '),
            },
            { heading: sayImport('head-decision'), cell: (line) => <Decide line={line} /> },
          ]}
        />
        {lines.length === 0 ? null : <Button>{sayImport('decide-page')}</Button>}
      </Form>
      <Pagination
        label={sayImport('problems-pages')}
        position={sayImport('position', { page, pages })}
        previous={page > 1 ? { href: `${url}?page=${page - 1}`, text: sayImport('previous') } : undefined}
        next={page < pages ? { href: `${url}?page=${page + 1}`, text: sayImport('next') } : undefined}
      />
      <DecideAll url={url} />
    </Page>
  )
}

function Who({ line: { line, draft } }: { line: PersonLine }): VNode {
  const phone = draft.channels.find(({ kind }) => kind === 'phone')
  const facts = [draft.birth ? birthInWords(draft.birth) : undefined, phone && channelValue(phone)].filter(
    Boolean,
  )
  return (
    <>
      <strong>{fullName(draft.names)}</strong> ({sayImport('line-of', { line })})
      {facts.length === 0 ? null : <div>{facts.join(', ')}</div>}
    </>
  )
}

function Like({ line: { double }, files }: { line: PersonLine; files: readonly Person[] }): VNode {
  if (double?.of === 'line') return <>{sayImport('like-line', { line: double.line ?? 0 })}</>
  const file = files.find(({ id }) => id === double?.personId)
  if (!file) return <>{sayImport('like-file')}</>
  return (
    <>
      <a href={fileUrl(file.id)}>{fullName(file.names)}</a>
      {file.birth ? <div>{birthInWords(file.birth)}</div> : null}
    </>
  )
}

function Decide({ line: { line, draft, decision } }: { line: PersonLine }): VNode {
  return (
    <SelectField
      name={`decision_${line}`}
      label={
        <span class="visually-hidden">{sayImport('decision-of', { name: fullName(draft.names), line })}</span>
      }
      value={decision}
      options={choices}
    />
  )
}

const choices = decisions.map((decision) => ({ value: decision, label: sayImport(`decision-${decision}`) }))

function DecideAll({ url }: { url: string }): VNode {
  return (
    <>
      <h2>{sayImport('decide-all-title')}</h2>
      <Form action={url}>
        <SelectField name="all" label={sayImport('decide-all')} options={choices} />
        <Button tone="secondary">{sayImport('decide-all-button')}</Button>
      </Form>
    </>
  )
}
