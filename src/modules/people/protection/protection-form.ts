import type { Form } from '#platform/http/form.ts'
import { boxesWith, readDayIfAny } from '#platform/http/typed-day.ts'
import { filledForm } from '../filled-form.ts'
import { type ReadForm, withProblems } from '../form-problems.ts'
import { type ProtectionMeasure, protectionKinds } from '../protection-measure.ts'

const longestRepresentative = 120
const longestContact = 200

/** Reads the boxes of `ProtectionFields`; no kind chosen is no measure. */
export function readProtection(form: Form): ReadForm<ProtectionMeasure | undefined> {
  const kind = protectionKinds.find((each) => each === form.text('kind'))
  if (!kind) return { ok: true, value: undefined }
  const endsOn = readDayIfAny(form, 'ends')
  const [representative, contact] = [form.text('representative'), form.text('representative_contact')]
  const wrong = withProblems({
    ends: endsOn.ok ? undefined : 'end-not-a-date',
    representative:
      [...representative].length > longestRepresentative ? 'representative-too-long' : undefined,
    representative_contact: [...contact].length > longestContact ? 'representative-too-long' : undefined,
  })
  if (wrong || !endsOn.ok) return wrong ?? { ok: false, problems: {} }
  return {
    ok: true,
    value: {
      kind,
      endsOn: endsOn.value,
      representative: representative || undefined,
      representativeContact: contact || undefined,
    },
  }
}

/** The boxes filled with what the file says. */
export function protectionForm(measure: ProtectionMeasure | undefined): Form {
  return filledForm({
    kind: measure?.kind,
    ...(measure?.endsOn ? boxesWith('ends', measure.endsOn) : {}),
    representative: measure?.representative,
    representative_contact: measure?.representativeContact,
  })
}
