import type { Income, IncomeKind } from '#modules/entitlements/facts/household.ts'
import { type Month, monthOf } from '#modules/entitlements/facts/month.ts'
import type { CaseInput } from './reference-household.ts'

type Measure = 'net' | 'taxable' | 'gross'

/** The variables that tell an income, and which of its measures. */
const variables: Readonly<Record<string, readonly [IncomeKind, Measure]>> = {
  salaire_net: ['salary', 'net'],
  remuneration_apprenti: ['salary', 'net'],
  stage_gratification: ['salary', 'net'],
  salaire_imposable: ['salary', 'taxable'],
  revenu_assimile_salaire: ['salary', 'taxable'],
  salaire_de_base: ['salary', 'gross'],
  traitement_indiciaire_brut: ['salary', 'gross'],
  chomage_net: ['unemployment', 'net'],
  allocation_retour_emploi: ['unemployment', 'net'],
  chomage_imposable: ['unemployment', 'taxable'],
  chomage_brut: ['unemployment', 'gross'],
  retraite_nette: ['pension', 'net'],
  retraite_imposable: ['pension', 'taxable'],
  retraite_brute: ['pension', 'gross'],
  pensions_invalidite: ['invalidity-pension', 'net'],
  pensions_alimentaires_percues: ['maintenance-received', 'net'],
  revenus_stage_formation_pro: ['training', 'net'],
  rpns_imposables: ['self-employment', 'taxable'],
  revenus_locatifs: ['rent-received', 'net'],
  rente_accident_travail: ['other', 'net'],
}

/** Told for the tax of a year only: nothing of it is paid in a month. */
const ofTheTaxOnly = new Set(['revenu_assimile_salaire'])

type Told = Partial<Record<Measure, number>> & { ofTax?: boolean }

/** The incomes of a person, month by month. */
export function incomesOfCase(inputs: readonly CaseInput[], id: string): readonly Income[] {
  const months = new Map<string, Told>()
  for (const input of inputs)
    for (const [name, periods] of Object.entries(input['individus']?.[id] ?? {})) {
      const variable = variables[name]
      if (!variable || Array.isArray(periods)) continue
      const [kind, measure] = variable
      for (const [period, amount] of Object.entries(periods))
        for (const { month, euros } of spread(period, Number(amount))) {
          const told = months.get(`${kind} ${month}`) ?? {}
          told[measure] ??= euros
          told.ofTax = (told.ofTax ?? true) && ofTheTaxOnly.has(name)
          months.set(`${kind} ${month}`, told)
        }
    }
  fillFromGross(months)
  return [...months].map(([key, told]) => incomeOf(key, told)).toSorted((one, other) => one.from - other.from)
}

// Where a pay is told gross alone, what is left of it is that of the first month told whole.
function fillFromGross(months: ReadonlyMap<string, Told>): void {
  const salaries = [...months].filter(([key]) => key.startsWith('salary ')).map(([, told]) => told)
  const whole = salaries.find(
    ({ net, taxable, gross }) => net !== undefined && taxable !== undefined && gross,
  )
  if (!whole) return
  for (const told of salaries) {
    const share = (told.gross ?? 0) / (whole.gross ?? 1)
    if (told.gross === undefined || told.net !== undefined || told.taxable !== undefined) continue
    told.net = (whole.net ?? 0) * share
    told.taxable = (whole.taxable ?? 0) * share
  }
}

// The amounts of a year are divided by its twelve months.
function spread(
  period: string,
  amount: number,
): readonly { readonly month: Month; readonly euros: number }[] {
  if (period.length > 4) return [{ month: monthOf(period), euros: amount }]
  const january = monthOf(`${period}-01`)
  return Array.from({ length: 12 }, (_, index) => ({ month: january + index, euros: amount / 12 }))
}

function incomeOf(key: string, { net, taxable, gross, ofTax }: Told): Income {
  const [kind = 'other', month = '0'] = key.split(' ')
  const paid = ofTax ? 0 : (net ?? taxable ?? gross ?? 0)
  return {
    kind: kind as IncomeKind,
    from: Number(month),
    to: Number(month),
    net: paid,
    taxable: taxable ?? (kind === 'salary' && net !== undefined && gross === undefined ? 0 : paid),
    gross: gross ?? paid,
  }
}
