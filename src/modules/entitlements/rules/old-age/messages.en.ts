export const resident = {
  'refusal-asi-ceiling':
    'The resources of the home, {resourcesEuros} a month, are above the ceiling of {ceilingEuros}, by {overEuros}.',
  'refusal-asi-no-pension':
    'ASI tops up an invalidity pension, before the age of ASPA. Nobody here is in that case.',
  'refusal-asi-permit':
    '{years} years with a permit to work are needed. {missing, plural, one {# year is} other {# years are}} missing.',
  'refusal-aspa-age':
    'ASPA starts at {age}, or at {ageIfUnfit} for people unfit for work. Nobody here has reached that age.',
  'refusal-aspa-ceiling':
    'The resources of the home, {resourcesEuros} a month, are above the ceiling of {ceilingEuros}, by {overEuros}. If those of the last twelve months are below it, apply all the same.',
  'refusal-aspa-permit':
    '{years} years with a permit to work are needed. {missing, plural, one {# year is} other {# years are}} missing.',
  'refusal-aspa-unfit':
    'For people unfit for work the law opens ASPA at {ageIfUnfitByLaw} (art. R815-1). Our reckoning waits until {ageIfUnfit}: apply to the pension fund all the same.',
  'step-asi-both': 'The amount is shared: half for each person.',
  'step-asi-ceiling-couple': 'Ceiling for a couple: {yearEuros} a year, divided by 12.',
  'step-asi-ceiling-single': 'Ceiling for a single person: {yearEuros} a year, divided by 12.',
  'step-asi-former-most': 'Until March 2020, ASI is a fixed amount: {mostEuros} at most.',
  'step-asi-most':
    'Only one person of the couple has ASI: at most {singleEuros} less the minimum pension of {leastPensionEuros}, that is {mostEuros}.',
  'step-asi-other-has-aspa': 'The other person of the couple has ASPA: ASI is half.',
  'step-asi-pension': 'One person has an invalidity pension and has not reached the age of ASPA.',
  'step-asi-pensions':
    'Both people of the couple have an invalidity pension and have not reached the age of ASPA.',
  'step-asi-resources': 'Less the resources of the home, on average over three months.',
  'step-aspa-age': 'One person is {age}, or {ageIfUnfit} and unfit for work.',
  'step-aspa-ages': 'Both people of the couple are {age}, or {ageIfUnfit} and unfit for work.',
  'step-aspa-both': 'Both people have a right to it: half of the amount for each.',
  'step-aspa-ceiling-couple': 'Ceiling for a couple: {yearEuros} a year, divided by 12.',
  'step-aspa-ceiling-single': 'Ceiling for a single person: {yearEuros} a year, divided by 12.',
  'step-aspa-most': 'The ASPA of one person is at most {mostEuros} a month.',
  'step-aspa-other-has-asi': 'The other person of the couple has ASI: ASPA is half.',
  'step-aspa-resources': 'Less the resources of the home, on average over three months.',
  'step-old-age-disability-aid': 'AAH of the other person of the couple.',
  'step-old-age-other': 'Other income of the last three months: unemployment benefit, maintenance, rents.',
  'step-old-age-pay': 'Gross pay: {payEuros} a month on average, of which {freeEuros} is left out.',
  'step-old-age-pensions': 'Gross pensions, on average over the last three months.',
  'step-old-age-wealth': 'Savings of {savingsEuros}: counted as an income of {percent}% a year.',
}
