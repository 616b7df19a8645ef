import type { VNode } from 'preact'
import { direction, type Language } from '#kernel/language.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { RequestFacts } from '../answer/partner-page.tsx'
import type { PersonShown } from '../asked-referral.tsx'
import { manners } from '../consent.ts'
import type { Referral } from '../referral.ts'
import { say } from '../say.ts'
import { PlaceShut } from '../show/place-shut.tsx'
import { referralPartUrl, referralUrl } from '../urls.ts'
import { markOfRead, readField } from './what-was-read.ts'

export interface SendPageProps {
  readonly frame: Frame
  readonly shown: PersonShown
  readonly referral: Referral
  /** The directory shows the partner’s place no more. */
  readonly isPlaceShut: boolean
  /** What she agrees to, in her language and in French. */
  readonly words: { readonly hers: string; readonly language: Language; readonly french: string }
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  readonly requestId: string
}

/** What the partner will read and know, and her agreement: the last look before it leaves. */
export function SendPage(props: SendPageProps): VNode {
  const { frame, shown, referral, typed, problems, requestId } = props
  const { id, state, partner } = referral
  const title = say(state === 'draft' ? 'sendTitle' : 'sendAgainTitle')
  const back = { href: referralUrl(id), text: say('backToReferral') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      {shown.headline}
      {props.isPlaceShut ? <PlaceShut /> : null}
      <h2>{say('partnerWillRead', { partner: partner.name })}</h2>
      <RequestFacts referral={referral} />
      <Form action={referralPartUrl(id, 'sending')} requestId={requestId}>
        <input type="hidden" name={readField} value={markOfRead(referral, props.words.hers)} />
        <h2>{say('partnerWillKnow', { partner: partner.name })}</h2>
        <p>
          {say('herName')} <strong>{shown.name}</strong>
        </p>
        <TextField
          name="joindre"
          label={say('reach')}
          hint={say('reachHint')}
          value={typed['joindre']}
          problems={problems}
          width="half"
        />
        <h2>{say('consent')}</h2>
        <p>{say('consentRead')}</p>
        <ConsentWords {...props.words} />
        <Radios
          name="accord"
          label={say('manner')}
          problems={problems}
          value={typed['accord']}
          choices={manners.map((manner) => ({ value: manner, label: say(`manner-${manner}`) }))}
        />
        <ButtonRow>
          <Button>{say('send')}</Button>
          <ButtonLink tone="quiet" href={back.href}>
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function ConsentWords({ hers, language, french }: SendPageProps['words']): VNode {
  return (
    <>
      <blockquote lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
        <p>{hers}</p>
      </blockquote>
      {hers === french || language === 'fr-simple' ? null : (
        <p class="hint">
          {say('consentInFrench')} – {french}
        </p>
      )}
    </>
  )
}
