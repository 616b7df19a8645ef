import type { Day } from '#kernel/day.ts'
import type { Month } from './month.ts'

/**
 * What an agent at a counter can know of a household, complete: nothing unknown is in here. What is not known is
 * told beside it, as the values it may take (`estimate/open-fact.ts`).
 */
export interface Household {
  /** The applicant first, then the spouse when there is one, then children and other people. */
  readonly people: readonly Person[]
  readonly union: Union
  /** A lone parent, or a pregnant woman alone, for less than 18 months (L262-9 CASF). */
  readonly aloneSinceShort: boolean
  /** INSEE code of the commune. */
  readonly commune: string
  /** The rent zone of the commune for housing aid: 1 (with 1 bis), 2 or 3. */
  readonly zone: 1 | 2 | 3
  readonly housing: Housing
  /** Reference tax income (revenu fiscal de référence) by year of income and tax home. */
  readonly taxNotices: readonly TaxNotice[]
  /** What statements of the past months say; what they do not say is worked out month by month. */
  readonly statements: Statements
}

/** `single`, `divorced` and `widowed` people have no spouse in the household. */
export type Union = 'single' | 'married' | 'pacs' | 'cohabiting' | 'divorced' | 'widowed'

export interface Person {
  readonly id: string
  readonly role: 'applicant' | 'spouse' | 'child' | 'other'
  readonly birth: Day
  readonly activity: Activity
  readonly schooling?: Schooling
  readonly unemployedSince?: Day
  readonly disability?: Disability
  /** Recognised unfit for work (inapte au travail, L351-7 CSS). */
  readonly unfitForWork: boolean
  readonly pregnant: boolean
  /** Day expected for the birth, when a birth is expected. */
  readonly due?: Day
  readonly incomes: readonly Income[]
  /** Savings that bear no interest or whose interest is not taxed, in euros. */
  readonly savings: number
  /** A child who lives in turn with each parent. */
  readonly sharedCustody: boolean
  /** Day an adopted child arrived in the home. */
  readonly adopted?: Day
  /** How long a foreign national has held a permit that gives the right to work, in years; absent when not asked of her. */
  readonly permitYears?: number
}

export type Activity = 'employed' | 'self-employed' | 'unemployed' | 'retired' | 'student' | 'inactive'

export type Schooling = 'nursery' | 'primary' | 'middle' | 'high' | 'higher' | 'apprentice'

export interface Disability {
  /** Rate of incapacity, from 0 to 1. */
  readonly rate: number
  /** Substantial and lasting restriction on access to work (RSDAE, L821-2 CSS). */
  readonly restriction: boolean
}

export interface Income {
  readonly kind: IncomeKind
  /** First and last month of these amounts. */
  readonly from: Month
  readonly to: Month
  /** Euros a month: paid out, before tax at source. */
  readonly net: number
  /** Euros a month: what the tax notice counts. */
  readonly taxable: number
  /** Euros a month: before contributions. */
  readonly gross: number
}

export type IncomeKind =
  | 'salary'
  | 'self-employment'
  | 'unemployment'
  | 'pension'
  | 'invalidity-pension'
  | 'maintenance-received'
  | 'maintenance-paid'
  | 'daily-allowance'
  | 'training'
  | 'solidarity-allowance'
  | 'rent-received'
  | 'other'

export interface Housing {
  readonly status: HousingStatus
  /** Euros a month, without charges. */
  readonly rent: number
  readonly shared: boolean
  /** A rented room. */
  readonly room: boolean
}

export type HousingStatus =
  | 'social-tenant'
  | 'tenant'
  | 'furnished-tenant'
  | 'owner'
  | 'buying-owner'
  | 'hosted-free'
  | 'hostel'
  | 'homeless'

export interface TaxNotice {
  /** The year of the income, not of the notice. */
  readonly year: number
  /** The applicant's tax home or the spouse's (couples neither married nor in a PACS have two). */
  readonly home: 'applicant' | 'spouse'
  readonly referenceIncome: number
}

/** Amounts read on statements, in euros; `undefined` is not known. */
export interface Statements {
  readonly rsaLastMonth?: number
  /** Housing aid of one, two, three and four months ago. */
  readonly housingAid?: readonly (number | undefined)[]
  readonly twelveMonths?: TwelveMonths
}

/** Sums over the twelve months before the asked month, as health cover counts them (R861-1 and following CSS). */
export interface TwelveMonths {
  readonly af: number
  readonly asf: number
  readonly cf: number
  readonly aspa: number
  /** By person id. */
  readonly aah: Readonly<Record<string, number>>
  readonly asi: Readonly<Record<string, number>>
  readonly caah: Readonly<Record<string, number>>
  readonly ass: Readonly<Record<string, number>>
}
