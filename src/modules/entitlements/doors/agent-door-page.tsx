import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { say as sayCaseload } from '../caseload/say-caseload.ts'
import { say } from '../result/say.ts'
import { agentRightsUrl, caseloadUrl } from '../urls.ts'

export interface AgentDoorPageProps {
  readonly frame: Frame
  readonly requestId: string
  readonly isPublished: boolean
  /** Whether this agent looks for rights not asked for. */
  readonly maySearch?: boolean
}

/** Where an agent begins a simulation: from a file, or with somebody who has none. */
export function AgentDoorPage({ frame, requestId, isPublished, maySearch }: AgentDoorPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('agentTitle')}>
      <h1>{say('agentTitle')}</h1>
      <p>{say('agentText')}</p>
      {isPublished ? (
        <>
          <h2>{say('agentWithFile')}</h2>
          <p>{say('agentWithFileText')}</p>
          <ButtonLink href="/personnes">{say('agentSearch')}</ButtonLink>
          <h2>{say('agentWithout')}</h2>
          <p>{say('agentWithoutText')}</p>
          <Form action={agentRightsUrl} requestId={requestId}>
            <ButtonRow>
              <Button tone="secondary">{say('sectionStart')}</Button>
            </ButtonRow>
          </Form>
          <p>
            <a href="/reprise">{say('agentResume')}</a>
          </p>
        </>
      ) : (
        <p>
          {say('agentClosed')} <a href="/formulaires">{say('agentPublish')}</a>
        </p>
      )}
      {maySearch ? (
        <>
          <h2>{sayCaseload('title')}</h2>
          <p>{sayCaseload('doorText')}</p>
          <p>
            <a href={caseloadUrl}>{sayCaseload('door')}</a>
          </p>
        </>
      ) : null}
    </Page>
  )
}
