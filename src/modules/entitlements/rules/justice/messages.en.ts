export const resident = {
  'refusal-legal-aid-before': 'Before 2021 legal aid followed other rules, that are not worked out here.',
  'refusal-legal-aid-income':
    'The income of the tax home, {incomeEuros}, is above the ceiling of {ceilingEuros}, by {overEuros}.',
  'refusal-legal-aid-savings':
    'Savings of {savingsEuros} are above the ceiling of {ceilingEuros}, by {overEuros}.',
  'step-legal-aid-ceiling':
    'Ceiling of aid at {percent}% for a tax home of {count, plural, one {# person} other {# people}}.',
  'step-legal-aid-deduction': 'Less 10%.',
  'step-legal-aid-income': 'Less the income of the tax home.',
  'step-legal-aid-notice': 'Reference tax income of the last notice, income of {year}.',
  'step-legal-aid-property':
    'Apart from the main home, property must not be above {propertyEuros}, more for several people: to be checked.',
  'step-legal-aid-share':
    'The State pays {percent}%: {percent, plural, =100 {whole} other {partial}} legal aid.',
  'step-legal-aid-six-months': 'The situation has changed: taxable income of the last six months.',
  'step-legal-aid-twice': 'Twice, for a year.',
}
