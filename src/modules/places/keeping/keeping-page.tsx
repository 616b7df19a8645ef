import type { VNode } from 'preact'
import { dayInWords, momentInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { PlaceStatus } from '../kept-place.ts'
import type { PlaceReport } from '../reports/report.ts'
import { correctionUrl, duplicatesUrl, importsUrl, keepingUrl } from '../urls.ts'
import { type ListAsked, listUrl, newPlaceUrl } from './keeping-urls.ts'
import { ReportsSection } from './reports/reports-section.tsx'
import { say } from './say.ts'
import { type KeptLine, type KeptSource, type ToLookAt, toLookAt } from './to-look-at.ts'

export interface KeepingPageProps {
  readonly frame: Frame
  readonly asked: ListAsked
  readonly lines: readonly KeptLine[]
  readonly total: number
  readonly pages: number
  readonly counts: Readonly<Record<ToLookAt, number>>
  readonly reports: readonly PlaceReport[]
  /** Errors that wait, listed or not. */
  readonly waiting: number
  readonly sources: readonly KeptSource[]
  /** Managers and administrators also bring files in and merge. */
  readonly mayImport: boolean
  readonly isSaved?: boolean
}

/** The places of the town, what is to look at, and where they come from. */
export function KeepingPage(props: KeepingPageProps): VNode {
  const { frame, asked, lines, total, mayImport, sources, reports, waiting, isSaved } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('title')}
      wide
      banner={isSaved ? <Notice tone="success">{say('answered')}</Notice> : undefined}
    >
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <ButtonRow>
        <ButtonLink href={newPlaceUrl}>{say('add')}</ButtonLink>
        {mayImport ? (
          <>
            <ButtonLink href={importsUrl} tone="secondary">
              {say('import-file')}
            </ButtonLink>
            <ButtonLink href={duplicatesUrl} tone="secondary">
              {say('duplicates')}
            </ButtonLink>
          </>
        ) : null}
      </ButtonRow>
      <ReportsSection reports={reports} waiting={waiting} />
      <LookAt {...props} />
      <div class="keeping-find">
        <Form action={keepingUrl} method="get" search={say('search-label')}>
          {asked.only === undefined ? null : <input type="hidden" name="voir" value={asked.only} />}
          <TextField name="mots" type="search" label={say('search-box')} width="half" value={asked.words} />
          <Button tone="secondary">{say('search')}</Button>
        </Form>
      </div>
      <DataTable
        name="places"
        caption={`${lookTitle(asked.only)} – ${say('list-caption', { count: total })}`}
        rows={lines}
        empty={say('list-empty')}
        columns={[
          {
            heading: say('column-place'),
            cell: ({ id, name }) => <a href={correctionUrl(id)}>{name}</a>,
            rowHeading: true,
          },
          { heading: say('column-commune'), cell: ({ commune }) => commune },
          { heading: say('column-state'), cell: (line) => <State line={line} /> },
          {
            heading: say('column-verified'),
            cell: ({ verifiedOn }) => (verifiedOn ? dayInWords(verifiedOn, 'fr') : say('never-verified')),
          },
        ]}
      />
      <Pages {...props} />
      <h2>{say('sources-title')}</h2>
      <Sources sources={sources} />
    </Page>
  )
}

function LookAt({ asked, counts }: KeepingPageProps): VNode {
  const kinds = toLookAt.filter((kind) => counts[kind] > 0 || asked.only === kind)
  return (
    <nav class="keeping-look" aria-labelledby="look">
      <h2 id="look">{say('look-title')}</h2>
      <ul class="keeping-look__list">
        <li>
          <a href={keepingUrl} aria-current={asked.only === undefined ? 'true' : undefined}>
            {say('look-all')}
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a
              href={listUrl({ only: kind, words: '', page: 1 })}
              aria-current={asked.only === kind ? 'true' : undefined}
            >
              {lookTitle(kind)}
            </a>
            <span class="keeping-look__count">{say('look-count', { count: counts[kind] })}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const lookTitle = (kind: ToLookAt | undefined): string => say(`look-${kind ?? 'all'}`)

const tones: Readonly<Record<PlaceStatus, TagTone>> = {
  published: 'success',
  draft: 'warning',
  closed: 'neutral',
  hidden: 'neutral',
  merged: 'neutral',
}

function State({ line: { status, isCorrected } }: { line: KeptLine }): VNode {
  return (
    <span class="keeping-state">
      <Tag tone={tones[status]}>{say(`status-${status}`)}</Tag>
      {isCorrected ? <Tag tone="accent">{say('corrected')}</Tag> : null}
    </span>
  )
}

function Pages({ asked, pages }: KeepingPageProps): VNode | null {
  if (pages < 2) return null
  const { page } = asked
  const to = (wanted: number, text: 'previous' | 'next') =>
    wanted >= 1 && wanted <= pages
      ? { href: listUrl({ ...asked, page: wanted }), text: say(text) }
      : undefined
  return (
    <Pagination
      label={say('pages')}
      position={say('page-of', { page, pages })}
      previous={to(page - 1, 'previous')}
      next={to(page + 1, 'next')}
    />
  )
}

function Sources({ sources }: { sources: readonly KeptSource[] }): VNode {
  return (
    <DataTable
      name="sources"
      caption={say('sources-caption')}
      captionHidden
      rows={sources}
      empty={say('sources-empty')}
      columns={[
        { heading: say('source-name'), cell: ({ name }) => name, rowHeading: true },
        { heading: say('source-rows'), cell: ({ rows }) => rows, numeric: true },
        { heading: say('source-vanished'), cell: ({ vanished }) => vanished, numeric: true },
        {
          heading: say('source-last'),
          cell: ({ lastImportAt }) => (lastImportAt ? momentInWords(lastImportAt, 'fr') : ''),
        },
      ]}
    />
  )
}
