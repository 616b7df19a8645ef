import type { VNode } from 'preact'
import { Notice } from '#platform/ui/notice.tsx'
import type { Person } from '../person.ts'
import { partUrl } from '../urls.ts'
import { sayMoment, sayRestriction as say } from './say-restriction.ts'

/** On the file and at the counter: this file is kept, not used; or what she objected to. */
export function RestrictionBanner({ person }: { person: Person }): VNode | null {
  const { restrictedSince, objections = [] } = person
  if (!restrictedSince && objections.length === 0) return null
  return (
    <Notice tone={restrictedSince ? 'warning' : 'info'}>
      {restrictedSince ? (
        <p>
          <strong>{say('banner', { day: sayMoment(restrictedSince) })}</strong> {say('bannerText')}
        </p>
      ) : null}
      {objections.length === 0 ? null : (
        <p>{say('objections', { purposes: objections.map((one) => say(`purpose-${one}`)).join(', ') })}</p>
      )}
      <p>
        <a href={partUrl(person.id, 'limitation')}>{say('manage')}</a>
      </p>
    </Notice>
  )
}
