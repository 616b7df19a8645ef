export const resident = {
  'refusal-css-ceiling':
    'The resources of the year, {resourcesEuros}, are above the ceiling of {ceilingEuros}, by {overEuros}.',
  'refusal-css-parents':
    'Under {age}, a single person whose parents pay her maintenance is counted in their household.',
  'step-css-ceiling':
    'Ceiling of free cover for {count, plural, one {# person} other {# people}}: {freeEuros} a year.',
  'step-css-ceiling-paying':
    'Ceiling of cover with a share for {count, plural, one {# person} other {# people}}: {payingEuros} a year. The ceiling of free cover is {freeEuros}.',
  'step-css-family': 'Family allowances, family supplement and family support allowance of the year.',
  'step-css-free': 'The resources are not above the ceiling: health cover is free.',
  'step-css-housing-aid': 'Housing aid, counted for {monthEuros} a month at most.',
  'step-css-least': 'Resources do not go below zero.',
  'step-css-lodging': 'Living without rent counts for {monthEuros} a month.',
  'step-css-maintenance-paid': 'Less the maintenance paid.',
  'step-css-minimum':
    'ASPA, ASI, AAH, supplement for independent living and ASS of the year, part of which is left out.',
  'step-css-other': 'Other net income: pensions, unemployment benefit, maintenance, allowances.',
  'step-css-pay': 'Net pay of the last twelve months.',
  'step-css-pay-cut':
    'Net pay of the last twelve months, counted for 70% for a person on unemployment benefit or ill for more than six months.',
  'step-css-presumed': 'With ASPA, ASI, AAH or ASS, cover with a share is open whatever the resources.',
  'step-css-resources':
    'Less the resources of the last twelve months: {yearEuros}. RSA and the activity bonus do not count.',
  'step-css-rsa': 'The household has RSA: health cover is free.',
  'step-css-share':
    'Health cover with a share of {shareEuros} a month for {count, plural, one {# person} other {# people}}, by age.',
}
