import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { caseloadUrl, gapResultUrl, gapUrl } from '../urls.ts'
import { CertaintyTag } from './caseload-page.tsx'
import { type Gap, gapStates, type Mark } from './gap.ts'
import {
  benefitName,
  dueInWords,
  euros,
  missingInWords,
  say,
  sayDay,
  sayDayOf,
  yearlyInWords,
} from './say-caseload.ts'

export interface GapPageProps {
  readonly frame: Frame
  readonly requestId: string
  readonly gap: Gap
  readonly name: string
  readonly fileHref: string
  readonly marks: readonly Mark[]
  readonly agents: ReadonlyMap<string, string>
  readonly typed?: { readonly state: string; readonly reason: string } | undefined
  readonly problems?: Problems | undefined
}

/** One line of the work list: what was found, what was made of it, and noting what comes next. */
export function GapPage(props: GapPageProps): VNode {
  const { frame, gap, name, problems } = props
  const title = say('gapTitle', { benefit: benefitName(gap), name })
  const back = { href: caseloadUrl, text: say('back') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      <Facts gap={gap} />
      <ButtonRow>
        <ButtonLink href={gapResultUrl(gap.id)}>{say('openResult')}</ButtonLink>
        <ButtonLink href={props.fileHref} tone="secondary">
          {say('openFile')}
        </ButtonLink>
      </ButtonRow>
      <Notice title={say('lawTitle')}>
        <p>{say('law')}</p>
      </Notice>
      <Noting {...props} />
      <History {...props} />
    </Page>
  )
}

function Facts({ gap }: { readonly gap: Gap }): VNode {
  return (
    <SummaryList
      rows={[
        { label: say('factDue'), value: dueInWords(gap) },
        { label: say('factReceived'), value: euros(gap.received) },
        { label: say('factGap'), value: missingInWords(gap) },
        { label: say('factYear'), value: yearlyInWords(gap) },
        { label: say('factCertainty'), value: <CertaintyTag gap={gap} /> },
        { label: say('factAnswered'), value: sayDay(gap.answeredOn) },
      ]}
    />
  )
}

function Noting({ gap, requestId, typed, problems }: GapPageProps): VNode {
  return (
    <section>
      <h2>{say('noteTitle')}</h2>
      <Form action={gapUrl(gap.id)} requestId={requestId}>
        <Radios
          name="suite"
          label={say('noteState')}
          value={typed?.state ?? gap.state}
          problems={problems}
          choices={gapStates.map((state) => ({ value: state, label: say(`state_${state}`) }))}
        />
        <TextareaField
          name="raison"
          label={say('noteReason')}
          hint={say('noteReasonHint')}
          rows={3}
          value={typed?.reason}
          problems={problems}
        />
        <ButtonRow>
          <Button>{say('noteSave')}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

function History({ marks, agents }: GapPageProps): VNode {
  return (
    <section>
      <h2>{say('historyTitle')}</h2>
      {marks.length === 0 ? <p>{say('historyNone')}</p> : null}
      <ul>
        {marks.map((mark, index) => (
          <li key={index}>
            {say('historyLine', {
              day: sayDayOf(mark.markedAt),
              agent: agents.get(mark.markedBy ?? '') ?? say('formerAgent'),
              state: say(`state_${mark.state}`),
            })}
            {mark.reason === undefined ? null : say('historyWhy', { reason: mark.reason })}
          </li>
        ))}
      </ul>
    </section>
  )
}
