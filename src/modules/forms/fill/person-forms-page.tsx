import type { VNode } from 'preact'
import { languages } from '#kernel/language.ts'
import { dayIn } from '#kernel/day.ts'
import { dayInWords, momentInWords } from '#platform/i18n/format.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import type { Draft } from '../draft/draft.ts'
import type { KeptSubmission } from '../draft/submission-store.ts'
import type { FormVersion } from '../library/form-version.ts'
import { say } from './say.ts'
import { draftActUrl, draftUrl } from './urls.ts'

export interface BegunForm {
  readonly draft: Draft
  readonly title: string
}

export interface PersonFormsPageProps {
  readonly frame: Frame
  readonly name: string
  readonly fileHref: string
  readonly action: string
  readonly requestId: string
  readonly forms: readonly FormVersion[]
  readonly begun: readonly BegunForm[]
  readonly sent: readonly KeptSubmission[]
}

/** The forms of a person: begun, sent, and those to begin with her. */
export function PersonFormsPage(props: PersonFormsPageProps): VNode {
  const title = say('personForms', { name: props.name })
  return (
    <Page
      {...props.frame}
      audience="agent"
      title={title}
      back={{ href: props.fileHref, text: say('backToFile') }}
    >
      <h1>{title}</h1>
      <BeginSection {...props} />
      <BegunSection {...props} />
      <SentSection {...props} />
    </Page>
  )
}

function BeginSection({ forms, action, requestId }: PersonFormsPageProps): VNode {
  if (forms.length === 0) return <p>{say('nothingPublished')}</p>
  return (
    <section>
      <h2>{say('toBegin')}</h2>
      <Form action={action} requestId={requestId}>
        <SelectField
          name="formulaire"
          label={say('form')}
          options={forms.map(({ formId, definition }) => ({ value: formId, label: definition.title.fr }))}
        />
        <SelectField
          name="langue"
          label={say('language')}
          options={languages.map((language) => ({ value: language, label: say(`language-${language}`) }))}
        />
        <ButtonRow>
          <Button>{say('begin')}</Button>
          <Button tone="secondary" name="feuille" value="1">
            {say('onOneScreen')}
          </Button>
          <Button tone="secondary" name="remettre" value="1">
            {say('handOver')}
          </Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

function BegunSection({ begun }: PersonFormsPageProps): VNode {
  return (
    <section>
      <h2>{say('begun')}</h2>
      <DataTable
        name="begun"
        caption={say('begun')}
        captionHidden
        rows={begun}
        empty={say('noneBegun')}
        columns={[
          { heading: say('form'), rowHeading: true, cell: ({ title }) => title },
          { heading: say('touched'), cell: ({ draft }) => momentInWords(draft.lastTouchedAt, 'fr') },
          {
            heading: say('ends'),
            cell: ({ draft }) => dayInWords(dayIn(draft.expiresAt, 'Europe/Paris'), 'fr'),
          },
          {
            heading: say('act'),
            cell: ({ draft }) => (
              <>
                <a href={draftUrl(draft.id)}>{say('goOn')}</a>{' '}
                <a href={draftActUrl(draft.id, 'code')}>{say('codeAgain')}</a>
              </>
            ),
          },
        ]}
      />
    </section>
  )
}

function SentSection({ sent }: PersonFormsPageProps): VNode {
  return (
    <section>
      <h2>{say('sent')}</h2>
      <DataTable
        name="sent"
        caption={say('sent')}
        captionHidden
        rows={sent}
        empty={say('noneSent')}
        columns={[
          { heading: say('form'), rowHeading: true, cell: ({ snapshot }) => snapshot.title },
          { heading: say('sentAt'), cell: ({ submittedAt }) => momentInWords(submittedAt, 'fr') },
          {
            heading: say('act'),
            cell: ({ draftId }) => <a href={draftActUrl(draftId, 'end')}>{say('see')}</a>,
          },
        ]}
      />
    </section>
  )
}
