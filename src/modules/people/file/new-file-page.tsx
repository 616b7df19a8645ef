import type { VNode } from 'preact'
import type { Form as SentForm } from '#platform/http/form.ts'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { HomeFields } from '../commune/home-fields.tsx'
import { FirstPhoneFields } from '../contact/contact-fields.tsx'
import { say } from '../say.ts'
import { peopleUrl } from '../urls.ts'
import { BirthField, CivilFields, NameFields } from './identity-fields.tsx'
import { FirstLanguageField, NeedsField } from './languages-fields.tsx'

export interface NewFilePageProps {
  readonly frame: Frame
  readonly form: SentForm
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** A new file: a first name is enough, the rest is asked only if it helps. */
export function NewFilePage({ frame, form, requestId, problems }: NewFilePageProps): VNode {
  const fields = { form, problems }
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('new-title')}
      problems={problems}
      back={{ href: peopleUrl, text: say('back-to-search') }}
    >
      <h1>{say('new-title')}</h1>
      <Form action={peopleUrl} requestId={requestId} autocomplete="off">
        <div class="person-form">
          <div>
            <NameFields {...fields} />
            <BirthField {...fields} />
            <FirstLanguageField {...fields} />
          </div>
          <div>
            <HomeFields {...fields} />
            <FirstPhoneFields {...fields} />
          </div>
        </div>
        <Details summary={say('new-more')} open={hasMore(form)}>
          <NeedsField {...fields} />
          <CivilFields {...fields} />
        </Details>
        <Button>{say('new-button')}</Button>
      </Form>
    </Page>
  )
}

// What was typed under a fold is shown again unfolded.
function hasMore(form: SentForm): boolean {
  return ['needs', 'single_name', 'gender', 'social_status'].some((field) => form.text(field) !== '')
}
