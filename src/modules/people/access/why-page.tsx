import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { fullName, type Person } from '../person.ts'
import { birthInWords } from '../person-in-words.ts'
import { partUrl } from '../urls.ts'
import { openingReasons } from './opening.ts'
import { sayAccess } from './say.ts'

export interface WhyPageProps {
  readonly frame: Frame
  readonly person: Person
  /** The page that was asked for. */
  readonly wanted: string
  readonly requestId: string
  /** Where one goes who does not open it: the search, or home for a role that does not search. */
  readonly cancelHref: string
  readonly typed?: { readonly reason?: string | undefined; readonly words?: string | undefined } | undefined
  readonly problems?: Problems | undefined
}

/** Who it is, in as few words as tell her from another, and why one opens her file. */
export function WhyPage(props: WhyPageProps): VNode {
  const { frame, person, problems, typed } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayAccess('why-title')}
      problems={problems}
      back={{ href: props.cancelHref, text: sayAccess('why-cancel') }}
    >
      <h1>{sayAccess('why-title')}</h1>
      <p>
        <strong>
          <bdi>{fullName(person.names)}</bdi>
        </strong>{' '}
        ({birthInWords(person.birth)})
      </p>
      <p>{sayAccess('why-intro')}</p>
      <Notice>{sayAccess('why-told')}</Notice>
      <Form action={partUrl(person.id, 'motif')} requestId={props.requestId} autocomplete="off">
        <input type="hidden" name="suite" value={props.wanted} />
        <Radios
          name="raison"
          label={sayAccess('why-reason')}
          choices={openingReasons.map((value) => ({ value, label: sayAccess(`choice-${value}`) }))}
          value={typed?.reason}
          problems={problems}
        />
        <TextareaField
          name="precision"
          label={sayAccess('why-words')}
          hint={sayAccess('why-words-hint')}
          rows={2}
          value={typed?.words}
          problems={problems}
        />
        <Button>{sayAccess('why-open')}</Button>
      </Form>
    </Page>
  )
}
