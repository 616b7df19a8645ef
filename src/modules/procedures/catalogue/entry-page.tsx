import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { say } from '../say.ts'
import { catalogueUrl, verificationUrl } from '../urls.ts'
import type { CataloguedProcedure, DocumentToPrepare } from './catalogued-procedure.ts'
import { EntryFacts } from './entry-section.tsx'
import { VerificationTag } from './verification-section.tsx'

export interface EntryPageProps {
  readonly frame: Frame
  readonly entry: CataloguedProcedure
  readonly verifiedOn: Day | undefined
  /** A manager or an administrator says that it holds. */
  readonly mayVerify: boolean
}

/** One entry of the catalogue, whole, with where it comes from. */
export function EntryPage({ frame, entry, verifiedOn, mayVerify }: EntryPageProps): VNode {
  const back = { href: catalogueUrl, text: say('backToCatalogue') }
  return (
    <Page {...frame} audience="agent" title={entry.title.fr} back={back}>
      <h1>{entry.title.fr}</h1>
      <p>
        {entry.body.name} <VerificationTag on={verifiedOn} />
      </p>
      <h2>{say('documents')}</h2>
      <ul>
        {entry.documents.map((document) => (
          <li key={document.code}>
            {document.label.fr}
            <DocumentHint document={document} />
          </li>
        ))}
      </ul>
      <h2>{say('entryFacts')}</h2>
      <EntryFacts entry={entry} />
      {mayVerify ? (
        <Form action={verificationUrl(entry.code)}>
          <p>{say('verifyText')}</p>
          <Button tone="secondary">{say('verify')}</Button>
        </Form>
      ) : null}
    </Page>
  )
}

function DocumentHint({ document }: { document: DocumentToPrepare }): VNode {
  const condition =
    document.required === 'if' ? say('documentIf', { when: document.when.fr }) : say('documentAlways')
  return <p class="hint">{document.hint === undefined ? condition : `${condition}. ${document.hint.fr}`}</p>
}
