import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { benefitNames } from '../result/benefit-names.ts'
import { askedBenefits } from '../questions/received-questions.ts'
import { agentRightsUrl, caseloadUrl, gapResultUrl, gapUrl } from '../urls.ts'
import { type Gap, gapStates } from './gap.ts'
import type { GapFilter } from './gap-store.ts'
import type { Run } from './run.ts'
import { RunSection } from './run-section.tsx'
import { benefitName, missingInWords, say, sayDay, yearlyInWords } from './say-caseload.ts'

export interface CaseloadPageProps {
  readonly frame: Frame
  readonly requestId: string
  readonly run: Run | undefined
  /** Her own word for each person of the list. */
  readonly names: ReadonlyMap<string, string>
  readonly gaps: readonly Gap[]
  readonly total: number
  readonly filter: GapFilter
  readonly page: number
  readonly pages: number
  /** The same list, other page. */
  readonly pageHref: (page: number) => string
  readonly problem?: string | undefined
}

const secondsBetweenLooks = 5

/** The work list of rights not asked for: for a person to look at, line by line. */
export function CaseloadPage(props: CaseloadPageProps): VNode {
  const { frame, run, problem, requestId } = props
  const isWorking = run?.state === 'working'
  return (
    <Page
      {...frame}
      audience="agent"
      wide
      title={say('title')}
      back={{ href: agentRightsUrl, text: say('toRights') }}
      refreshSeconds={isWorking ? secondsBetweenLooks : undefined}
    >
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <Notice title={say('lawTitle')}>
        <p>{say('law')}</p>
        <p>{say('lawJournal')}</p>
      </Notice>
      {problem === undefined ? null : <Notice tone="warning" title={problem} />}
      <RunSection run={run} requestId={requestId} />
      {run === undefined || isWorking ? null : <List {...props} />}
    </Page>
  )
}

function List(props: CaseloadPageProps): VNode {
  const { gaps, total, names, page, pages, pageHref } = props
  return (
    <section>
      <h2>{say('count', { count: total })}</h2>
      <Filters filter={props.filter} />
      <DataTable
        name="caseload"
        caption={say('title')}
        captionHidden
        rows={gaps}
        empty={say('none')}
        columns={[
          {
            heading: say('person'),
            rowHeading: true,
            cell: (gap) => <a href={gapResultUrl(gap.id)}>{nameOf(gap, names)}</a>,
          },
          { heading: say('benefit'), cell: benefitName },
          { heading: say('filterCertainty'), cell: (gap) => <CertaintyTag gap={gap} /> },
          { heading: say('gapMonth'), numeric: true, cell: missingInWords },
          { heading: say('gapYear'), numeric: true, cell: yearlyInWords },
          { heading: say('answered'), cell: ({ answeredOn }) => sayDay(answeredOn) },
          { heading: say('state'), cell: (gap) => <State gap={gap} name={nameOf(gap, names)} /> },
        ]}
      />
      {pages < 2 ? null : (
        <Pagination
          label={say('pages')}
          position={say('position', { page, pages })}
          previous={page > 1 ? { href: pageHref(page - 1), text: say('previous') } : undefined}
          next={page < pages ? { href: pageHref(page + 1), text: say('next') } : undefined}
        />
      )}
    </section>
  )
}

function nameOf({ personId }: Gap, names: ReadonlyMap<string, string>): string {
  return names.get(personId) ?? ''
}

export function CertaintyTag({ gap: { certainty } }: { readonly gap: Gap }): VNode {
  return <Tag tone={certainty === 'yes' ? 'success' : 'neutral'}>{say(`certainty_${certainty}`)}</Tag>
}

function State({ gap, name }: { readonly gap: Gap; readonly name: string }): VNode {
  return (
    <>
      {say(`state_${gap.state}`)}
      <br />
      <a href={gapUrl(gap.id)}>
        <span aria-hidden="true">{say('follow')}</span>
        <VisuallyHidden>{say('followOf', { name, benefit: benefitName(gap) })}</VisuallyHidden>
      </a>
    </>
  )
}

function Filters({ filter }: { readonly filter: GapFilter }): VNode {
  const { state, certainty, benefit } = filter
  return (
    <Form action={caseloadUrl} method="get" search={say('filters')}>
      <SelectField
        name="suite"
        label={say('filterState')}
        value={state ?? 'toutes'}
        options={[
          ...gapStates.map((one) => ({ value: one, label: say(`state_${one}`) })),
          { value: 'toutes', label: say('all') },
        ]}
      />
      <SelectField
        name="certitude"
        label={say('filterCertainty')}
        value={certainty}
        placeholder={say('all')}
        options={(['yes', 'unsure'] as const).map((one) => ({ value: one, label: say(`certainty_${one}`) }))}
      />
      <SelectField
        name="aide"
        label={say('filterBenefit')}
        value={benefit}
        placeholder={say('all')}
        options={askedBenefits.map((one) => ({ value: one, label: benefitNames[one].fr }))}
      />
      <ButtonRow>
        <Button tone="secondary">{say('filterGo')}</Button>
      </ButtonRow>
    </Form>
  )
}
