import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { controlAttributes, Field } from '#platform/ui/field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import type { Checked } from '../check/check-definition.ts'
import { schemaUrl } from '../schema/published-schema.ts'
import { ChangesSection, type ChangesSectionProps } from './changes-section.tsx'
import { ReportSection } from './report-section.tsx'
import { say } from './say.ts'
import { formUrl, formPartUrl, formsUrl, newPublicationUrl } from './urls.ts'

export interface PublicationPageProps {
  readonly frame: Frame
  readonly requestId: string
  /** What was pasted or sent, given back exactly. */
  readonly text: string
  /** Of the document that the report is about: sent back with « Publier ». */
  readonly sha256?: string | undefined
  readonly checked?: Checked | undefined
  /** Set against the version published now; absent for a first version. */
  readonly changes?: Omit<ChangesSectionProps, 'title'> & { readonly number: number }
  readonly problems?: Problems | undefined
  readonly notice?: string | undefined
}

/** A definition pasted or sent, its report, and what it would change: nothing is published before it was seen. */
export function PublicationPage(props: PublicationPageProps): VNode {
  const { frame, requestId, text, sha256, checked, problems, notice } = props
  const title = say('publication')
  const back = { href: formsUrl, text: say('back') }
  const mayPublish = sha256 !== undefined && checked?.definition !== undefined
  const file = { name: 'fichier', label: say('file'), hint: say('fileHint'), problems }
  return (
    <Page {...frame} audience="agent" title={title} back={back} problems={problems}>
      <h1>{title}</h1>
      {notice === undefined ? null : <Notice tone="warning" title={notice} />}
      <Checking {...props} />
      <Form action={newPublicationUrl} requestId={requestId} files>
        {checked ? null : <p>{say('publicationIntro')}</p>}
        <TextareaField
          name="document"
          label={say('document')}
          hint={say('documentHint', { url: schemaUrl })}
          value={text}
          rows={12}
          problems={problems}
        />
        <Field {...file}>
          <input class="input" type="file" name="fichier" accept=".json" {...controlAttributes(file)} />
        </Field>
        {mayPublish ? <input type="hidden" name="vu" value={sha256} /> : null}
        <ButtonRow>
          {mayPublish ? (
            <Button name="acte" value="publier">
              {say('publish')}
            </Button>
          ) : null}
          <Button name="acte" value="verifier" tone={mayPublish ? 'secondary' : 'primary'}>
            {say('check')}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function Checking({ checked, changes }: Pick<PublicationPageProps, 'checked' | 'changes'>): VNode | null {
  if (!checked) return null
  return (
    <>
      <ReportSection checked={checked} />
      {changes ? (
        <ChangesSection {...changes} title={say('changesFrom', { number: changes.number })} />
      ) : null}
      {checked.definition && !changes ? <p>{say('firstVersion')}</p> : null}
    </>
  )
}

export interface ShippedPublicationPageProps
  extends Pick<PublicationPageProps, 'frame' | 'requestId' | 'changes' | 'notice'> {
  readonly formId: string
  readonly title: string
  readonly checked: Checked
}

/** The same for a form that came with the service. */
export function ShippedPublicationPage(props: ShippedPublicationPageProps): VNode {
  const { frame, requestId, formId, title, checked, notice } = props
  const back = { href: formUrl(formId), text: say('backToForm') }
  return (
    <Page {...frame} audience="agent" title={title} back={back}>
      <h1>{title}</h1>
      {notice === undefined ? null : <Notice tone="warning" title={notice} />}
      <Checking {...props} />
      {checked.definition ? (
        <Form action={formPartUrl(formId, 'publication')} requestId={requestId}>
          <Button>{say('publish')}</Button>
        </Form>
      ) : null}
    </Page>
  )
}
