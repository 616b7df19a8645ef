import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { counterUrl } from '../urls.ts'
import { newWorkshopUrl, visitUrl, workshopsUrl } from '../visit-urls.ts'
import { sayWorkshop } from './say-workshop.ts'
import { WorkshopFields, type WorkshopFieldsProps } from './workshop-fields.tsx'
import type { ListedWorkshop } from './workshop-list-store.ts'
import { sayCorrection } from '../correction/say-correction.ts'

/** The workshops held lately. */
export function WorkshopsPage({
  frame,
  workshops,
}: {
  readonly frame: Frame
  readonly workshops: readonly ListedWorkshop[]
}): VNode {
  const title = sayWorkshop('workshops')
  const back = { href: counterUrl, text: sayCorrection('backToCounter') }
  return (
    <Page {...frame} audience="agent" title={title} back={back}>
      <h1>{title}</h1>
      <ButtonRow>
        <ButtonLink href={newWorkshopUrl}>{sayWorkshop('newWorkshop')}</ButtonLink>
      </ButtonRow>
      {workshops.length === 0 ? (
        <p class="empty">
          {sayWorkshop('noWorkshop')} {sayWorkshop('noWorkshopText')}
        </p>
      ) : null}
      <ul class="visits__list">
        {workshops.map(({ id, title: name, on, agentName: agent, participants: count }) => (
          <li key={id}>
            <a href={visitUrl(id)}>
              {sayWorkshop('listed', { day: dayInWords(on, 'fr'), title: name, count, agent })}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

export interface NewWorkshopPageProps extends WorkshopFieldsProps {
  readonly frame: Frame
  readonly requestId: string
}

/** A workshop that was held: what, when, who came. */
export function NewWorkshopPage({ frame, requestId, ...fields }: NewWorkshopPageProps): VNode {
  const title = sayWorkshop('newWorkshop')
  const back = { href: workshopsUrl, text: sayCorrection('backToWorkshops') }
  return (
    <Page {...frame} audience="agent" title={title} problems={fields.problems} back={back}>
      <h1>{title}</h1>
      <Form action={newWorkshopUrl} requestId={requestId} autocomplete="off">
        <WorkshopFields {...fields} />
        <ButtonRow>
          <Button large>{sayWorkshop('record')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}
