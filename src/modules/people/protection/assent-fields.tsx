import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { type Assent, type Forbidden, type Manner, manners, mannersThatLift } from './assent.ts'
import { forbiddenInWords, sayProtection } from './say-protection.ts'

export interface AssentFieldsProps {
  /** What her measure forbids among the acts of this form; nothing is shown when it forbids none. */
  readonly forbidden: readonly Forbidden[]
  readonly form: Form
  readonly problems?: Problems | undefined
}

/** Who must agree, said plainly, and how they did: boxes `assent` and `assent_by` of the form that does the act. */
export function AssentFields({ forbidden, form, problems }: AssentFieldsProps): VNode | null {
  const [first] = forbidden
  if (!first) return null
  const offered = manners.filter((manner) => forbidden.some((each) => mannersThatLift(each).includes(manner)))
  const { representative } = first
  return (
    <>
      <Notice tone="info" title={sayProtection('legend')}>
        {forbidden.map((each) => (
          <p key={each.act}>{forbiddenInWords(each)}</p>
        ))}
      </Notice>
      <Radios
        name="assent"
        label={sayProtection('field-manner')}
        choices={offered.map((value) => ({ value, label: sayProtection(`manner-${value}`) }))}
        value={form.typed['assent']}
        problems={problems}
      />
      <TextField
        name="assent_by"
        label={sayProtection('field-given-by')}
        hint={
          representative === undefined
            ? sayProtection('hint-given-by-unknown')
            : sayProtection('hint-given-by', { name: representative })
        }
        width="half"
        value={form.typed['assent_by']}
        problems={problems}
      />
    </>
  )
}

/** Reads the boxes of `AssentFields`; nothing said is no assent. */
export function readAssent(form: Form): Assent | undefined {
  const manner = manners.find((each): each is Manner => each === form.text('assent'))
  return manner && { manner, givenBy: form.text('assent_by').slice(0, 120) || undefined }
}
