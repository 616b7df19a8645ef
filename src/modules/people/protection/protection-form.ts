import { type Day, isDay } from '#kernel/day.ts'
import type { Form } from '#platform/http/form.ts'
import { westernDigits } from '../birth-date.ts'
import { filledForm } from '../filled-form.ts'
import { type ReadForm, withProblems } from '../form-problems.ts'
import { type ProtectionMeasure, protectionKinds } from '../protection-measure.ts'

const longestRepresentative = 120
const longestContact = 200

/** Reads the boxes of `ProtectionFields`; no kind chosen is no measure. */
export function readProtection(form: Form): ReadForm<ProtectionMeasure | undefined> {
  const kind = protectionKinds.find((each) => each === form.text('kind'))
  if (!kind) return { ok: true, value: undefined }
  const endsOn = readEnd(form)
  const [representative, contact] = [form.text('representative'), form.text('representative_contact')]
  const wrong = withProblems({
    ends: endsOn === 'wrong' ? 'end-not-a-date' : undefined,
    representative:
      [...representative].length > longestRepresentative ? 'representative-too-long' : undefined,
    representative_contact: [...contact].length > longestContact ? 'representative-too-long' : undefined,
  })
  if (wrong || endsOn === 'wrong') return wrong ?? { ok: false, problems: {} }
  return {
    ok: true,
    value: {
      kind,
      endsOn,
      representative: representative || undefined,
      representativeContact: contact || undefined,
    },
  }
}

/** The boxes filled with what the file says. */
export function protectionForm(measure: ProtectionMeasure | undefined): Form {
  const [year, month, day] = measure?.endsOn?.split('-') ?? []
  return filledForm({
    kind: measure?.kind,
    ends_day: day,
    ends_month: month,
    ends_year: year,
    representative: measure?.representative,
    representative_contact: measure?.representativeContact,
  })
}

function readEnd(form: Form): Day | undefined | 'wrong' {
  const parts = ['ends_year', 'ends_month', 'ends_day'].map((box) => westernDigits(form.text(box)))
  if (parts.every((part) => part === '')) return undefined
  const [year = '', month = '', day = ''] = parts
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  return isDay(written) ? written : 'wrong'
}
