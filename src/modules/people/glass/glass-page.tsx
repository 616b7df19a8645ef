import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { fullName, type Person } from '../person.ts'
import { fileUrl, partUrl } from '../urls.ts'
import { sayGlass } from './say.ts'

export interface GlassPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly requestId: string
  readonly typed?: string | undefined
  readonly problems?: Problems | undefined
}

/** What it means to read this by exception, and why one does. */
export function GlassPage({ frame, person, requestId, typed, problems }: GlassPageProps): VNode {
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayGlass('glass-title')}
      problems={problems}
      back={{ href: fileUrl(person.id), text: sayGlass('glass-cancel') }}
    >
      <h1>{sayGlass('glass-title')}</h1>
      <p>{sayGlass('glass-intro', { name: fullName(person.names) })}</p>
      <Notice tone="warning">
        <p>{sayGlass('glass-seen')}</p>
        <p>{sayGlass('glass-not-author-only')}</p>
      </Notice>
      <Form action={partUrl(person.id, 'acces-exceptionnel')} requestId={requestId} autocomplete="off">
        <TextareaField
          name="raison"
          label={sayGlass('glass-reason')}
          hint={sayGlass('glass-reason-hint')}
          rows={3}
          value={typed}
          problems={problems}
        />
        <Button tone="danger">{sayGlass('glass-break')}</Button>
      </Form>
    </Page>
  )
}
