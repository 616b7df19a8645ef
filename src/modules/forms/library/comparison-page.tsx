import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import type { Comparison } from '../compare/change.ts'
import { ChangesSection } from './changes-section.tsx'
import type { FormState } from './form-state.ts'
import { say } from './say.ts'
import { formPartUrl, formUrl } from './urls.ts'

export interface ComparisonPageProps {
  readonly frame: Frame
  readonly form: FormState
  /** Numbers of the versions, and `fourni`. */
  readonly choices: readonly string[]
  readonly before: string
  readonly after: string
  readonly comparison: Comparison
  /** Drafts under way in the earlier version. */
  readonly drafts: number
}

/** Two versions of one form: what changes, by how much it disturbs, and how many drafts it touches. */
export function ComparisonPage(props: ComparisonPageProps): VNode {
  const { frame, form, choices, before, after, comparison, drafts } = props
  const back = { href: formUrl(form.formId), text: say('backToForm') }
  const options = choices.map((value) => ({ value, label: versionInWords(value) }))
  const pair = say('compareTitle', { before: versionInWords(before), after: versionInWords(after) })
  return (
    <Page {...frame} audience="agent" title={say('comparison')} back={back}>
      <h1>{form.definition.title.fr}</h1>
      <Form action={formPartUrl(form.formId, 'comparaison')} method="get">
        <SelectField name="avant" label={say('before')} options={options} value={before} />
        <SelectField name="apres" label={say('after')} options={options} value={after} />
        <Button tone="secondary">{say('compare')}</Button>
      </Form>
      <ChangesSection comparison={comparison} drafts={drafts} title={pair} />
    </Page>
  )
}

function versionInWords(choice: string): string {
  return choice === 'fourni' ? say('shippedVersion') : say('versionNumber', { number: choice })
}
