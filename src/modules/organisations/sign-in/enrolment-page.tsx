import type { VNode } from 'preact'
import { totpAddress, totpKeyInWords } from '#platform/auth/one-time-code.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { enrolmentUrl } from '../urls.ts'
import type { Enrolment } from './enrolment.ts'
import { say } from './say.ts'

export interface EnrolmentPageProps {
  readonly frame: Frame
  readonly enrolment: Enrolment
  readonly returnTo: string
  readonly problems?: Problems | undefined
}

/** Puts the key into her phone: a square to photograph, or the key to copy, then the first code as a proof. */
export function EnrolmentPage({ frame, enrolment, returnTo, problems }: EnrolmentPageProps): VNode {
  const { secret, account } = enrolment
  const address = totpAddress(secret, { issuer: frame.town.name, account })
  return (
    <Page {...frame} audience="agent" title={say('enrolTitle')} problems={problems}>
      <h1>{say('enrolTitle')}</h1>
      <p>{say('enrolText')}</p>
      <ol>
        <li>{say('enrolStepApp')}</li>
        <li>{say('enrolStepScan')}</li>
        <li>{say('enrolStepCode')}</li>
      </ol>
      <QrCode text={address} label={say('enrolQr')} size={220} />
      <p>
        {say('enrolKey')} <strong>{totpKeyInWords(secret)}</strong>
      </p>
      <Form action={enrolmentUrl} autocomplete="off">
        <input type="hidden" name="retour" value={returnTo} />
        <TextField
          name="code"
          label={say('code')}
          hint={say('codeHint')}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="code"
          problems={problems}
        />
        <Button>{say('enrolButton')}</Button>
      </Form>
    </Page>
  )
}

export interface RecoveryCodesPageProps {
  readonly frame: Frame
  readonly name: string
  readonly codes: readonly string[]
  readonly returnTo: string
}

/** The ten codes, the only time they are seen: to print. */
export function RecoveryCodesPage({ frame, name, codes, returnTo }: RecoveryCodesPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('codesTitle')}>
      <h1>{say('codesTitle')}</h1>
      <p>{say('codesText')}</p>
      <h2>{say('codesFor', { name })}</h2>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <strong>{code}</strong>
          </li>
        ))}
      </ol>
      <div class="button-row">
        <ButtonLink href={returnTo}>{say('codesDone')}</ButtonLink>
        <PrintButton>{say('codesPrint')}</PrintButton>
      </div>
    </Page>
  )
}
