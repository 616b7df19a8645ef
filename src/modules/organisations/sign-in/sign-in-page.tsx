import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { roleNames } from '../agents/role-names.fr.ts'
import { demoSignInUrl, homeUrl, signInUrl } from '../urls.ts'
import type { DemoAgent } from './demo.ts'
import { say } from './say.ts'

export interface SignInPageProps {
  readonly frame: Frame
  readonly email?: string
  /** Where she was going. */
  readonly returnTo: string
  readonly problems?: Problems | undefined
  readonly notice?: string | undefined
  /** Demo accounts, on a demo installation seen from its own machine. */
  readonly demo?: readonly DemoAgent[] | undefined
}

/** The first factor: address and password. */
export function SignInPage({ frame, email, returnTo, problems, notice, demo = [] }: SignInPageProps): VNode {
  return (
    <Page {...frame} audience="agent" languages={[]} title={say('signInTitle')} problems={problems}>
      <h1>{say('signInTitle')}</h1>
      {notice === undefined ? null : <Notice tone="success">{notice}</Notice>}
      {demo.length > 0 ? <DemoAccounts agents={demo} returnTo={returnTo} /> : null}
      {demo.length > 0 ? <h2>{say('ownAccount')}</h2> : null}
      <Form action={signInUrl}>
        <input type="hidden" name="retour" value={returnTo} />
        <TextField
          name="email"
          type="email"
          label={say('email')}
          autocomplete="username"
          value={email}
          problems={problems}
          width="half"
        />
        <TextField
          name="password"
          type="password"
          label={say('password')}
          autocomplete="current-password"
          problems={problems}
          width="half"
        />
        <Button>{say('continue')}</Button>
      </Form>
      <Details summary={say('forgotten')}>
        <p>{say('forgottenText')}</p>
      </Details>
      <p>
        <a href={homeUrl}>{say('residentsHere')}</a>
      </p>
    </Page>
  )
}

function DemoAccounts({ agents, returnTo }: { agents: readonly DemoAgent[]; returnTo: string }): VNode {
  const organisations = [
    ...new Map(agents.map(({ organisation }) => [organisation.id, organisation])).values(),
  ]
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{say('demoTitle')}</h2>
      <p>{say('demoText')}</p>
      {organisations.map(({ id, name }) => (
        <Form action={demoSignInUrl} key={id}>
          <input type="hidden" name="retour" value={returnTo} />
          <h3>{name}</h3>
          <ButtonRow>
            {agents
              .filter(({ organisation }) => organisation.id === id)
              .map((agent) => (
                <DemoButton agent={agent} key={agent.id} />
              ))}
          </ButtonRow>
        </Form>
      ))}
    </section>
  )
}

function DemoButton({ agent }: { agent: DemoAgent }): VNode {
  const { id, name } = agent
  return (
    <Button tone="secondary" name="agent_id" value={id}>
      {say('demoButton', { name, role: roleNames[agent.role] })}
    </Button>
  )
}
