import type { VNode } from 'preact'
import { writtenPhone } from '#platform/phone/phone.ts'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { phoneHref } from '#platform/ui/town-look.ts'
import type { KeptPlace } from '../kept-place.ts'
import { receivesNobody } from './door-in-words.ts'
import { isBus } from './is-bus.ts'
import { addressLine } from './place-card.tsx'
import type { SayDirectory } from './say.ts'
import { wayFrom } from './sheet-from.ts'

export interface ReachSectionProps {
  readonly place: KeptPlace
  readonly say: SayDirectory
  /** Where she starts from, as typed. */
  readonly where: string
}

/** Address and telephone first: most people stop reading here. */
export function ReachSection({ place, say, where }: ReachSectionProps): VNode {
  const { phones, emails, websites, bookingPage, addressComplement } = place.facts
  return (
    <section>
      <h2>{say(isBus(place) ? 'contactTitle' : 'addressTitle')}</h2>
      {isBus(place) ? null : (
        <address class="place-address" lang="fr" dir="auto">
          {addressLine(place)}
          {addressComplement === undefined ? null : <span>{addressComplement}</span>}
        </address>
      )}
      <ButtonRow>
        {receivesNobody(place) ? null : (
          <ButtonLink href={wayFrom(place.id, where)} pictogram="pin">
            {say('way')}
          </ButtonLink>
        )}
        {phones.slice(0, 1).map((phone) => (
          <ButtonLink key={phone} href={phoneHref(phone)} tone="secondary" pictogram="phone">
            {say('call')} <bdi dir="ltr">{writtenPhone(phone)}</bdi>
          </ButtonLink>
        ))}
      </ButtonRow>
      <ul class="place-links">
        {phones.slice(1).map((phone) => (
          <li key={phone}>
            {say('call')}{' '}
            <a href={phoneHref(phone)}>
              <bdi dir="ltr">{writtenPhone(phone)}</bdi>
            </a>
          </li>
        ))}
        {bookingPage === undefined ? null : <Elsewhere href={bookingPage} label={say('book')} />}
        {websites.map((href) => (
          <Elsewhere key={href} href={href} label={say('website')} isShown />
        ))}
        {emails.map((email) => (
          <li key={email}>
            {say('email')} <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ElsewhereProps {
  readonly href: string
  readonly label: string
  /** The address is worth reading. */
  readonly isShown?: boolean
}

// A producer’s file may hold anything: only what is surely a page becomes a link.
export function Elsewhere({ href, label, isShown = false }: ElsewhereProps): VNode | null {
  if (!/^https?:\/\//.test(href)) return null
  const text = isShown ? href.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') : label
  return (
    <li>
      {isShown ? `${label} ` : null}
      <a href={href} rel="noreferrer">
        {text}
      </a>
    </li>
  )
}
