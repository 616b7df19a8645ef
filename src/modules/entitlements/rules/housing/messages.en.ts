export const resident = {
  'refusal-housing-buyer':
    'Owner paying back a loan: no aid for a loan signed since 2018. An older loan is not worked out here: the Caf can tell.',
  'refusal-housing-elsewhere': 'Housing aid has its own tables here. It is not worked out.',
  'refusal-housing-high-rent':
    'The rent is too high: {rentEuros}; there is no aid from {mostEuros}, that is {overEuros} too much.',
  'refusal-housing-homeless': 'No home, no housing aid: it helps to pay a rent.',
  'refusal-housing-hosted': 'Housed for free: the aid is for people who pay a rent.',
  'refusal-housing-hostel':
    'Hostel or residence: it has its own tables and is not worked out here. An aid is possible: the Caf can tell.',
  'refusal-housing-no-rent': 'No rent is given: the aid depends on the rent.',
  'refusal-housing-owner': 'Owner of the home: the aid is for people who pay a rent.',
  'refusal-housing-resources':
    'Resources are too high for this rent: {resourcesEuros} a year; the limit would be {ceilingEuros}, that is {overEuros} less.',
  'refusal-housing-small-rent':
    'The rent is too low: rent and charges count for {spentEuros}, and the household’s own part is at least {participationEuros}.',
  'refusal-rls-not-social': 'The solidarity rent reduction is for tenants of social housing (HLM).',
  'refusal-rls-overseas':
    'The solidarity rent reduction is not worked out overseas: homes there do not give APL.',
  'refusal-rls-resources':
    'Resources are too high: {monthEuros} a month; they have to be below {ceilingEuros}, that is {overEuros} too much.',
  'step-housing-aid':
    '{aid, select, apl {Social housing: the aid is APL.} alf {Private home, with a child or a relative to support: the aid is ALF.} other {Private home, nobody to support: the aid is ALS. For a couple married less than five years ago it is ALF, for the same amount.}}',
  'step-housing-allowance': 'Allowance for this family (R0): {allowanceEuros} a year.',
  'step-housing-business': 'Self-employment income of the year before last: {businessEuros}.',
  'step-housing-cent': 'That is {amountEuros} a month.',
  'step-housing-charges': 'Charges, counted at a flat rate: {chargesEuros}.',
  'step-housing-cut-stopped':
    'Work has stopped, with a pension or AAH: 30% of pay and unemployment benefit do not count, that is {goneEuros}.',
  'step-housing-cut-unemployed':
    'On unemployment benefit for more than two months: 30% of pay does not count, that is {goneEuros}.',
  'step-housing-deduction': '10% taken off, with a minimum, as for income tax: {deductedEuros}.',
  'step-housing-expecting': 'A woman alone who expects a child counts as a couple with no child.',
  'step-housing-family':
    'Family counted: {couple, select, yes {a couple} other {one person}}, {dependants, plural, =0 {nobody to support} one {one person to support} other {# people to support}}; rent zone {zone}.',
  'step-housing-flat-cut': '{cutEuros} taken off, the same for everyone.',
  'step-housing-furnished': 'Furnished home: two thirds of the rent count.',
  'step-housing-high-rent': 'High rent: {keptPercent, number}% of the aid is left.',
  'step-housing-hundred': 'Resources counted, up to the next hundred euros: {resourcesEuros}.',
  'step-housing-kin': 'A relative’s resources: {allowedEuros} do not count.',
  'step-housing-left-out-rsa':
    'RSA received last month: pay and unemployment benefit do not count, that is {goneEuros}.',
  'step-housing-left-out-unemployed':
    'Out of work for more than two months, with no unemployment benefit: pay does not count, that is {goneEuros}.',
  'step-housing-maintenance-paid': 'Maintenance paid last year: {paidEuros} less.',
  'step-housing-not-below-zero': 'The result does not go below zero.',
  'step-housing-other-income': 'Other taxable income of the year before last: {otherEuros}.',
  'step-housing-participation': 'The household’s own part (Pp): {participationEuros}.',
  'step-housing-participation-least': 'Least part (P0): {leastEuros}.',
  'step-housing-participation-resources': 'Part depending on resources: {shareEuros}.',
  'step-housing-pensions': 'Pensions and maintenance received: {pensionsEuros}.',
  'step-housing-person':
    'Resources of {who, select, applicant {the applicant} spouse {the partner} child {a child} other {a relative}}.',
  'step-housing-rate': 'Rate for the family and the rent: {ratePercent, number}% a month.',
  'step-housing-reference-year':
    'Resources from {fromMonth} to {toMonth}; last year for maintenance, the year before last for other income.',
  'step-housing-rent': 'Rent that counts: {rentEuros}.',
  'step-housing-rent-ceiling': 'Rent counted up to {ceilingEuros}, in zone {zone}.',
  'step-housing-rent-paid': 'Rent paid, without charges: {rentEuros}.',
  'step-housing-rent-reduction':
    'Solidarity rent reduction: 98% of it comes off the APL, that is {reducedEuros}.',
  'step-housing-rent-rounded': 'Rent to the nearest euro: {rentEuros}.',
  'step-housing-resources': 'Resources of the year: {resourcesEuros}.',
  'step-housing-savings': 'Savings of {savingsEuros}: 3% a year counts, that is {incomeEuros}.',
  'step-housing-shared-custody':
    'Child living in turn with each parent: counted whole here. If both parents apply, the aid is shared.',
  'step-housing-social-debt': 'CRDS: 0.5% less.',
  'step-housing-student':
    'Student tenant: resources are counted at a flat {resourcesEuros} a year. With a grant the flat amount is lower and the aid higher.',
  'step-housing-too-small': 'Nothing is paid: the aid has to be at least {leastEuros}, before CRDS.',
  'step-housing-two-earners':
    'Two earners in the couple: the law takes 95 € a year off the resources. It is not done here; the aid may be a little higher.',
  'step-housing-wages': 'Taxable pay, unemployment and sickness benefit: {wagesEuros}.',
  'step-housing-whole-euros': 'The Caf pays whole euros: {paidEuros}.',
  'step-rls-amount': 'The landlord takes {amountEuros} off the rent each month.',
  'step-rls-monthly': 'That is {monthEuros} a month; it has to be below {ceilingEuros}.',
  'step-rls-nothing': 'Resources are above the ceiling: the rent is not reduced.',
  'step-rls-resources': 'Resources of the year, those of housing aid: {resourcesEuros}.',
}
