import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import type { Letter } from '../letter.ts'
import type { Layout } from '../model/letter-model.ts'
import { say } from '../say.ts'
import { LetterSheet } from '../sheet/letter-sheet.tsx'
import { letterUrl, sheetUrl } from '../urls.ts'

export interface PrintPageProps {
  readonly frame: Frame
  readonly letter: Letter
  readonly layout: Layout
  readonly largePrint: boolean
  /** The sheet has room for her social-security number. */
  readonly asksNumber: boolean
  /** Typed for this sheet only. */
  readonly number?: string | undefined
  readonly problems?: Problems | undefined
}

/** The sheet alone, on A4. */
export function PrintPage(props: PrintPageProps): VNode {
  const { frame, letter, layout, largePrint, number, problems } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('printTitle')}
      problems={problems}
      back={{ href: letterUrl(letter.id), text: say('backToLetter') }}
      largePrint={largePrint}
    >
      <h1 class="no-print">{say('printTitle')}</h1>
      <div class="letter-bar no-print">
        <PrintButton>{say('printLetter')}</PrintButton>
        <p>{say('howToPrint')}</p>
        <TypeChoice {...props} />
      </div>
      {props.asksNumber ? <NumberForm {...props} /> : null}
      <LetterSheet text={letter.version.text} layout={layout} number={number} />
    </Page>
  )
}

function TypeChoice({ letter, largePrint }: PrintPageProps): VNode {
  return (
    <nav aria-label={say('printOptions')}>
      {[false, true].map((isLarge) => (
        <a
          key={`${isLarge}`}
          href={sheetUrl(letter.id, 'print', { largePrint: isLarge })}
          aria-current={isLarge === largePrint ? 'true' : undefined}
        >
          {say(isLarge ? 'largeType' : 'ordinaryType')}
        </a>
      ))}
    </nav>
  )
}

// Its name makes the field a secret one: a form kept to be sent again comes back without it.
function NumberForm({ letter, largePrint, problems }: PrintPageProps): VNode {
  return (
    <div class="no-print">
      <Form action={sheetUrl(letter.id, 'print', { largePrint })} autocomplete="off">
        <TextField
          name="secret_nir"
          label={say('socialSecurity')}
          hint={say('socialSecurityHint')}
          inputmode="numeric"
          autocomplete="off"
          width="phone"
          problems={problems}
        />
        <Button tone="secondary">{say('fillNumber')}</Button>
      </Form>
    </div>
  )
}
