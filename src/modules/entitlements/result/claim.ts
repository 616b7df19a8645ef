import { type CataloguedProcedure, findCatalogued } from '#modules/procedures/index.ts'
import type { Language } from '#kernel/language.ts'
import type { BenefitId } from '../benefit.ts'

/** How a benefit is asked for: a procedure of the catalogue, one in free words, or nothing: it comes by itself. */
export type Claim =
  | { readonly kind: 'catalogued'; readonly code: string }
  | { readonly kind: 'free'; readonly bodyName: string }
  | { readonly kind: 'by-itself' }

const byItself: Claim = { kind: 'by-itself' }
const fromCaf: Claim = { kind: 'free', bodyName: 'Caf (Caisse d’allocations familiales)' }

function catalogued(code: string): Claim {
  return { kind: 'catalogued', code }
}

const claims: Readonly<Partial<Record<BenefitId, Claim>>> = {
  af: catalogued('family-allowances-claim'),
  cf: fromCaf,
  asf: catalogued('family-support-claim'),
  'paje-base': fromCaf,
  'paje-birth': catalogued('birth-grant-claim'),
  'paje-adoption': fromCaf,
  ars: fromCaf,
  asi: { kind: 'free', bodyName: 'CPAM (Caisse primaire d’assurance maladie)' },
  aspa: catalogued('aspa-claim'),
  aah: catalogued('disability-allowance-claim'),
  mva: byItself,
  housing: catalogued('housing-aid-claim'),
  rls: byItself,
  rsa: catalogued('rsa-claim'),
  ppa: catalogued('activity-bonus-claim'),
  'christmas-bonus': byItself,
  css: catalogued('css-renewal'),
  'energy-cheque': catalogued('energy-voucher-use'),
  'middle-school-grant': catalogued('middle-school-grant-claim'),
  'high-school-grant': catalogued('high-school-grant-claim'),
  'legal-aid': catalogued('legal-aid-claim'),
  cej: { kind: 'free', bodyName: 'Mission locale ou France Travail' },
}

export function claimOf(benefit: BenefitId): Claim {
  return claims[benefit] ?? byItself
}

/** The entry of the catalogue, for a benefit that has one. */
export function procedureFor(benefit: BenefitId): CataloguedProcedure | undefined {
  const claim = claimOf(benefit)
  return claim.kind === 'catalogued' ? findCatalogued(claim.code) : undefined
}

export interface DocumentToBring {
  readonly code: string
  readonly label: string
  /** « Si vous n’avez pas de logement stable »; absent where it is always asked. */
  readonly when?: string
}

export interface Papers {
  readonly always: readonly DocumentToBring[]
  /** In some situations only. */
  readonly sometimes: readonly DocumentToBring[]
}

/** What to bring for these benefits, each paper once. */
export function documentsFor(benefits: readonly BenefitId[], language: Language): Papers {
  const byCode = new Map<string, DocumentToBring>()
  for (const document of benefits.flatMap((benefit) => procedureFor(benefit)?.documents ?? [])) {
    const known = byCode.get(document.code)
    if (known && known.when === undefined) continue
    const { code, label } = document
    const when = document.required === 'if' ? { when: document.when[language] } : {}
    byCode.set(code, { code, label: label[language], ...when })
  }
  const all = [...byCode.values()]
  return {
    always: all.filter(({ when }) => when === undefined),
    sometimes: all.filter(({ when }) => when !== undefined),
  }
}
