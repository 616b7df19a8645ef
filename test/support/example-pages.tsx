import type { VNode } from 'preact'
import { CopyText } from '#platform/ui/copy-text.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { frenchFrame } from '#platform/ui/sample-frames.ts'
import { TextField } from '#platform/ui/text-field.tsx'

const problems = { phone: 'Écrivez un numéro.' }

/** A question answered wrongly. */
export const exampleWithProblem: VNode<Partial<Frame>> = (
  <Page {...frenchFrame} audience="resident" title="Téléphone" problems={problems}>
    <Form action="/telephone" requestId="1">
      <TextField
        name="phone"
        label="À quel numéro vous appeler ?"
        question
        value="06 1"
        problems={problems}
      />
    </Form>
  </Page>
)

/** A page to print, with a number to copy. */
export const exampleOfTools: VNode<Partial<Frame>> = (
  <Page {...frenchFrame} audience="resident" title="Reçu">
    <h1>C’est envoyé</h1>
    <PrintButton>Imprimer</PrintButton>
    <CopyText text="CAC-7F3K-92QX" copied="Copié.">
      Copier
    </CopyText>
  </Page>
)
