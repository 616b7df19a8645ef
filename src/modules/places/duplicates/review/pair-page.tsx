import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { duplicatesUrl } from '../../urls.ts'
import type { PlaceMatch } from '../matching/match.ts'
import { ComparedTable } from './compared-table.tsx'
import { DoneNotice, type JustDone } from './done-notice.tsx'
import { KeysHelp } from './keys-help.tsx'
import { LikenessList } from './likeness-list.tsx'
import { comparedLines, type Pair } from './pair.ts'
import { decisionUrl } from './review-urls.ts'
import { sayDuplicates } from './say.ts'
import { TwoPoints } from './two-points.tsx'

export interface PairPageProps {
  readonly frame: Frame
  readonly today: Day
  readonly match: PlaceMatch
  readonly pair: Pair
  /** Pairs still to be looked at, this one included. */
  readonly left: number
  readonly just?: JustDone | undefined
  readonly hasChanged?: boolean | undefined
  readonly requestId: string
}

/** Two places side by side, and the question: are they one? */
export function PairPage(props: PairPageProps): VNode {
  const { frame, today, match, pair, left } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayDuplicates('pair-title')}
      back={{ href: duplicatesUrl, text: sayDuplicates('back-to-list') }}
      wide
    >
      <DoneNotice just={props.just} />
      {props.hasChanged ? <Notice tone="warning">{sayDuplicates('changed-meanwhile')}</Notice> : null}
      <h1>{sayDuplicates('pair-title')}</h1>
      <p>
        {sayDuplicates('pair-text')} {sayDuplicates('pair-left', { count: left })}
      </p>
      <div class="pair">
        <ComparedTable
          {...pair}
          caption={sayDuplicates('pair-caption')}
          headings={{ kept: sayDuplicates('column-kept'), gone: sayDuplicates('column-gone') }}
          lines={comparedLines(pair, today)}
        />
        <section class="pair__why" aria-labelledby="why">
          <h2 id="why">{sayDuplicates('likeness-title')}</h2>
          <TwoPoints {...pair} />
          <LikenessList match={match} />
        </section>
      </div>
      <Decision {...props} />
    </Page>
  )
}

function Decision({ match, pair: { kept, gone }, requestId }: PairPageProps): VNode {
  return (
    <div class="pair__decision">
      <Form action={decisionUrl(match.id)} requestId={requestId}>
        {[kept, gone].map(({ id, version }) => (
          <input key={id} type="hidden" name={`version_${id}`} value={version} />
        ))}
        <ButtonRow>
          <Button name="decision" value="same" shortcut="R">
            {sayDuplicates('decide-same')}
          </Button>
          <Button name="decision" value="different" shortcut="D" tone="secondary">
            {sayDuplicates('decide-different')}
          </Button>
          <Button name="decision" value="unsure" shortcut="P" tone="secondary">
            {sayDuplicates('decide-unsure')}
          </Button>
        </ButtonRow>
      </Form>
      <KeysHelp />
    </div>
  )
}
