import type { VNode } from 'preact'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { recoveryUrl, secondFactorUrl, withReturn } from '../urls.ts'
import { say } from './say.ts'

export interface SecondFactorPageProps {
  readonly frame: Frame
  readonly account: string
  readonly returnTo: string
  readonly problems?: Problems | undefined
}

/** The second factor: six digits from her phone. */
export function SecondFactorPage({ frame, account, returnTo, problems }: SecondFactorPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('codeTitle')} problems={problems}>
      <h1>{say('codeTitle')}</h1>
      <p>{say('codeText', { account })}</p>
      <Form action={secondFactorUrl} autocomplete="off">
        <input type="hidden" name="retour" value={returnTo} />
        <TextField
          name="code"
          label={say('code')}
          hint={say('codeHint')}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="code"
          problems={problems}
          autofocus
        />
        <Button>{say('signIn')}</Button>
      </Form>
      <ButtonLink tone="quiet" href={withReturn(recoveryUrl, returnTo)}>
        {say('noPhone')}
      </ButtonLink>
    </Page>
  )
}

/** The second factor without her phone: a code of the printed sheet. */
export function RecoveryPage({ frame, returnTo, problems }: Omit<SecondFactorPageProps, 'account'>): VNode {
  return (
    <Page {...frame} audience="agent" title={say('recoveryTitle')} problems={problems}>
      <h1>{say('recoveryTitle')}</h1>
      <p>{say('recoveryText')}</p>
      <Form action={recoveryUrl} autocomplete="off">
        <input type="hidden" name="retour" value={returnTo} />
        <TextField
          name="code"
          label={say('recoveryCode')}
          hint={say('recoveryHint')}
          autocomplete="off"
          spellcheck={false}
          width="phone"
          problems={problems}
          autofocus
        />
        <Button>{say('signIn')}</Button>
      </Form>
      <ButtonLink tone="quiet" href={withReturn(secondFactorUrl, returnTo)}>
        {say('withPhone')}
      </ButtonLink>
    </Page>
  )
}
