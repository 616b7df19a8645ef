import type { VNode } from 'preact'
import type { AgentId } from '#kernel/ids.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import type { SelectOption } from '#platform/ui/select-field.tsx'
import { ColleagueField, Note } from '../act-fields-section.tsx'
import { say } from '../say.ts'
import type { GivenOver } from '../steps/hand-over.ts'
import { catalogueUrl, handOverOfAllUrl } from '../urls.ts'

/** Somebody who follows procedures, and how many run. */
export interface Holder {
  readonly id: AgentId
  readonly name: string
  readonly isClosed: boolean
  readonly count: number
}

export interface HandOverOfAllPageProps {
  readonly frame: Frame
  readonly holders: readonly Holder[]
  readonly colleagues: readonly SelectOption[]
  readonly requestId: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  /** What was just done. */
  readonly done?: GivenOver | undefined
}

/** All that an agent follows, given to a colleague at once. */
export function HandOverOfAllPage(props: HandOverOfAllPageProps): VNode {
  const { frame, holders, colleagues, requestId, typed, problems, done } = props
  const title = say('allTitle')
  const back = { href: catalogueUrl, text: say('backToCatalogue') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      {done === undefined ? null : <Done done={done} />}
      <p>{say('allText')}</p>
      <Form action={handOverOfAllUrl} requestId={requestId}>
        <Radios
          name="from"
          label={say('allFrom')}
          problems={problems}
          value={typed['from'] ?? (holders.length === 1 ? holders[0]?.id : undefined)}
          choices={holders.map((holder) => ({ value: holder.id, label: holderInWords(holder) }))}
        />
        <ColleagueField {...{ typed, problems, colleagues }} name="to" label={say('handOverTo')} />
        <Note {...{ typed, problems }} label={say('handOverNote')} hint={say('handOverNoteHint')} />
        <ButtonRow>
          <Button>{say('allGive')}</Button>
          <ButtonLink tone="quiet" href={catalogueUrl}>
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function holderInWords({ name, isClosed, count }: Holder): string {
  return say('allHolds', { name: isClosed ? say('closedAccount', { name }) : name, count })
}

function Done({ done: { given, kept } }: { done: GivenOver }): VNode {
  return (
    <Notice title={say('allGiven', { given })}>
      {kept === 0 ? null : <p>{say('allKept', { kept })}</p>}
    </Notice>
  )
}
