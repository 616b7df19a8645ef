import type { VNode } from 'preact'
import { writtenPhone } from '#platform/phone/phone.ts'
import { Tag } from '#platform/ui/tag.tsx'
import type { Person } from '../person.ts'
import { relativesUrl } from '../tie-urls.ts'
import { fileUrl } from '../urls.ts'
import type { CloseTo } from './around-her.ts'
import { roleInWords } from './relatives-page.tsx'
import { sayTie } from './say-tie.ts'

interface FileRelativesProps {
  readonly person: Pick<Person, 'id'>
  readonly close: readonly CloseTo[]
  readonly mayChange: boolean
}

/** Those around her, on her file. */
export function FileRelatives({ person, close, mayChange }: FileRelativesProps): VNode {
  return (
    <section aria-labelledby="relatives">
      <h2 id="relatives">{sayTie('section-title')}</h2>
      {close.length === 0 ? <p class="empty">{sayTie('section-none')}</p> : null}
      {close.length > 0 ? (
        <ul>
          {close.map((one) => (
            <li key={one.tie?.id ?? one.memberId}>
              <CloseLine {...one} />
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={relativesUrl(person.id)}>{sayTie(mayChange ? 'section-change' : 'section-see')}</a>
      </p>
    </section>
  )
}

function CloseLine({ name, fileId, phone, tie, memberId }: CloseTo): VNode {
  const role = roleInWords({ tie })
  return (
    <>
      {fileId === undefined ? <bdi>{name}</bdi> : <a href={fileUrl(fileId)}>{name}</a>}
      {role === '' ? null : `, ${role}`}
      {phone === undefined ? null : (
        <>
          {', '}
          <bdi>{writtenPhone(phone)}</bdi>
        </>
      )}{' '}
      {memberId === undefined ? null : <Tag>{sayTie('same-household')}</Tag>}
    </>
  )
}
