import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Partner } from '../referral.ts'
import { sayToResident } from '../say.ts'

/** How to find the partner, in her language. */
export function Where({ partner, language }: { partner: Partner; language: Language }): VNode {
  const speak = sayToResident(language)
  return (
    <>
      {partner.address === undefined ? null : (
        <p>
          {speak('ownAddress')} <strong dir="auto">{partner.address}</strong>
        </p>
      )}
      {partner.phone === undefined ? null : (
        <p>
          {speak('ownPhone')}{' '}
          <strong>
            <a href={`tel:${partner.phone.replaceAll(/[^+\d]/g, '')}`} dir="ltr">
              {partner.phone}
            </a>
          </strong>
        </p>
      )}
    </>
  )
}
