import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { CopyText } from '#platform/ui/copy-text.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { House } from '../answer/partner-page.tsx'
import { isOpen } from '../link/link.ts'
import type { ShownLink } from '../link/hand-over-link.ts'
import type { Referral } from '../referral.ts'
import { say, sayMoment } from '../say.ts'
import { answerUrl, referralPartUrl } from '../urls.ts'

export interface LinkSectionProps {
  readonly referral: Referral
  readonly link: ShownLink | undefined
  readonly house: House
  readonly publicUrl: string
  readonly now: Date
  readonly requestId: string
}

/** The link to give to the partner, and the way to another. */
export function LinkSection(props: LinkSectionProps): VNode {
  const { referral, requestId } = props
  return (
    <section aria-labelledby="lien">
      <h2 id="lien">{say('link')}</h2>
      <LinkItself {...props} />
      <Form action={referralPartUrl(referral.id, 'link')} requestId={requestId}>
        <p class="hint">{say('renewHint')}</p>
        <Button tone="secondary">{say('renewLink')}</Button>
      </Form>
    </section>
  )
}

function LinkItself({ link, now, publicUrl, ...rest }: LinkSectionProps): VNode {
  if (link === undefined) return <p>{say('noLink')}</p>
  const moment = sayMoment(link.expiresAt)
  if (!isOpen(link, now)) return <p>{say('linkOld', { moment })}</p>
  const address = `${publicUrl}${answerUrl(link.code)}`
  return (
    <>
      <p>
        <strong dir="ltr">{address}</strong>
      </p>
      <p>{say('linkUntil', { moment })}</p>
      <ButtonRow>
        <CopyText text={address} copied={say('copied')}>
          {say('copyLink')}
        </CopyText>
        <MailLink {...rest} address={address} moment={moment} />
      </ButtonRow>
    </>
  )
}

// Written by the agent's own mailbox: this house sends no mail, and keeps none.
function MailLink({
  referral: { partner, initials, need },
  house,
  address,
  moment,
}: Pick<LinkSectionProps, 'referral' | 'house'> & { address: string; moment: string }): VNode | null {
  if (partner.email === undefined) return null
  const organisation = house.name
  const text = say('mailText', {
    organisation,
    initials,
    need: say(`need-${need}`),
    address,
    moment,
    phone: house.phone,
  })
  const subject = encodeURIComponent(say('mailSubject', { organisation }))
  const href = `mailto:${encodeURIComponent(partner.email)}?subject=${subject}&body=${encodeURIComponent(text)}`
  return (
    <ButtonLink tone="secondary" href={href}>
      {say('mailIt')}
    </ButtonLink>
  )
}
