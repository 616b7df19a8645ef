/** Where each kind of reference file is in the operator’s folder. */
export const referenceNames = {
  communes: /^communes(-\d{4})?\.csv$/,
  postalCodes: 'postal-codes.csv',
  contoursOf: (department: string): string => `communes-by-department/${department}.topo.json`,
  about: 'indicators.json',
} as const
