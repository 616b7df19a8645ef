import type { LocalText } from '#kernel/language.ts'
import { type BankId, type Expression, fromBank, type Page, type Question } from '#modules/forms/index.ts'

/** One question of the simulator, which stands on a page of its own. */
export interface Asking {
  readonly id: string
  readonly label: LocalText
  readonly hint?: LocalText
  readonly why: LocalText
  readonly field: Question['field']
  readonly visible?: Expression
  readonly pictogram?: string
  /** Says something of her health. */
  readonly isHealth?: boolean
}

/** Art. 9, 2 b RGPD: social protection; the allowances for which it is asked. */
const healthBasis = 'RGPD, art. 9, 2 b ; Code de la sécurité sociale, art. L821-1 et L821-2'

/** The question; « Je ne sais pas » is always possible, and none keeps her from going on. */
export function ask(asking: Asking): Question {
  const { id, label, hint, why, field, pictogram, isHealth = false } = asking
  return {
    node: 'question',
    id,
    label,
    ...(hint && { hint }),
    whyWeAsk: why,
    ...(pictogram && { pictogram }),
    need: 'expected',
    sensitivity: isHealth ? 'health' : 'social',
    ...(isHealth && { legalBasis: healthBasis }),
    mayNotKnow: true,
    mayTellAgent: true,
    field,
  }
}

/** A page with this question alone. */
export function pageOf(asking: Asking): Page {
  const { id, visible } = asking
  return { step: 'page', id: `page-${id}`, ...(visible && { visible }), nodes: [ask(asking)] }
}

/** A question asked in the same words in every form, and answered once for all; why is our own reason. */
export function pageFromBank(
  bank: BankId,
  { why, pictogram }: Required<Pick<Asking, 'why' | 'pictogram'>>,
): Page {
  const asked: Question = { ...fromBank(bank, { need: 'expected' }), sensitivity: 'social' }
  const ours = { pictogram, whyWeAsk: why, mayNotKnow: true, mayTellAgent: true }
  return { step: 'page', id: `page-${bank}`, nodes: [{ ...asked, ...ours }] }
}

/** Euros a month, up to 100,000. */
export const eurosAMonth: Question['field'] = { type: 'amount', per: 'month', least: 0, most: 10_000_000 }

/** Euros a year, up to a million. */
export const eurosAYear: Question['field'] = { type: 'amount', per: 'year', least: 0, most: 100_000_000 }

export const yesNo: Question['field'] = { type: 'yes-no' }

export const monthYear: Question['field'] = { type: 'month-year' }

/** One option of a list of the form. */
export function oneOf(list: string): Question['field'] {
  return { type: 'one-choice', list }
}
