/** The rights we work out, in the order in which they are worked out: each may look at those before it. */
export const benefitIds = [
  'af',
  'cf',
  'asf',
  'paje-base',
  'paje-birth',
  'paje-adoption',
  'ars',
  'asi',
  'aspa',
  'aah',
  'mva',
  'housing',
  'rls',
  'rsa',
  'ppa',
  'christmas-bonus',
  'css',
  'energy-cheque',
  'middle-school-grant',
  'high-school-grant',
  'legal-aid',
  'cej',
] as const

export type BenefitId = (typeof benefitIds)[number]

/** What an amount is: euros each month, each year, once; or a right that is had or not. */
export type Period = 'month' | 'year' | 'once' | 'right'
