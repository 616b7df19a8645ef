import type { VNode } from 'preact'
import type { Replay } from '#platform/http/replay.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { edgeWords, sayToAgents } from './frame.tsx'

type Trouble = 'notThere' | 'fault' | 'pause' | 'tooOften' | 'tooLarge' | 'elsewhere'

interface TroublePageProps {
  readonly frame: Frame
  readonly trouble: Trouble
  readonly reference?: string
  readonly replay?: Replay | undefined
}

/** When a page cannot be shown: what happened, what is kept, what to do. */
export function TroublePage({ frame, trouble, reference, replay }: TroublePageProps): VNode {
  const say = edgeWords(frame.language)
  return (
    <Page {...frame} audience={frame.nav ? 'agent' : 'resident'} title={say(`${trouble}Title`)}>
      <h1>{say(`${trouble}Title`)}</h1>
      <p>{say(`${trouble}Text`)}</p>
      {reference ? <p>{say('faultReference', { reference })}</p> : null}
      {replay ? (
        <ReplayForm replay={replay} label={say('tryAgain')} />
      ) : (
        <p>
          <a href="/">{say('home')}</a>
        </p>
      )}
    </Page>
  )
}

/** The session ended while she was writing: the form waits here, whole. */
export function SignedOutPage({ frame, replay }: { frame: Frame; replay: Replay }): VNode {
  return (
    <Page {...frame} audience="agent" title={sayToAgents('signedOutTitle')}>
      <h1>{sayToAgents('signedOutTitle')}</h1>
      <p>{sayToAgents('signedOutText')}</p>
      <p>
        <a href="/connexion" target="_blank" rel="noopener">
          {sayToAgents('signInElsewhere')}
        </a>
      </p>
      <ReplayForm replay={replay} label={sayToAgents('sendAgain')} />
    </Page>
  )
}

/** Another role's page. */
export function NotYoursPage({ frame }: { frame: Frame }): VNode {
  return (
    <Page {...frame} audience="agent" title={sayToAgents('notYoursTitle')}>
      <h1>{sayToAgents('notYoursTitle')}</h1>
      <p>{sayToAgents('notYoursText')}</p>
    </Page>
  )
}

function ReplayForm({ replay, label }: { replay: Replay; label: string }): VNode {
  return (
    <form action={replay.action} method="post">
      {replay.fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class="button" type="submit">
        {label}
      </button>
    </form>
  )
}
