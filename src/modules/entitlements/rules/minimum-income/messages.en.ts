export const resident = {
  'step-rsa-base': 'The basic RSA amount, for one person, is {baseEuros} a month.',
  'step-rsa-household':
    'Your household is {people, plural, one {# person} other {# people}}: this amount is multiplied by {coefficient, number, ::.0####}.',
  'step-rsa-raised':
    'You are on your own {children, plural, =0 {and expecting a child} one {with # child} other {with # children}}: the amount is raised, multiplied by {coefficient, number, ::.00####}.',
  'step-rsa-incomes': 'Your income counts for {incomesEuros} a month.',
  'step-rsa-quarter': 'It is the average of three months: {firstMonth} to {lastMonth}.',
  'step-rsa-own-income': 'Income of the person who applies: {incomeEuros} a month.',
  'step-rsa-spouse-income': 'Income of the other member of the couple: {incomeEuros} a month.',
  'step-rsa-pay-lost':
    'Pay or unemployment benefit has just stopped, with nothing instead: {payEuros} are left out.',
  'step-rsa-pay-stopped':
    'To check: pay that has stopped since counts here for {payEuros}. With nothing instead, the CAF may leave it out: ask for it.',
  'step-rsa-savings': 'Savings are deemed to bring in {savingsEuros} a month (3% a year).',
  'step-rsa-family': 'Family benefits count for {familyEuros}.',
  'step-rsa-allowance': 'Child benefit, without the age supplement: {allowanceEuros}.',
  'step-rsa-baby-allowance': 'Basic allowance for a young child (PAJE): {babyEuros}.',
  'step-rsa-supplement': 'Family supplement, counted up to {limitEuros}: {countedEuros}.',
  'step-rsa-support': 'Family support allowance, counted up to {limitEuros}: {countedEuros}.',
  'step-rsa-newborn':
    'To check: a child is under three months old. The CAF may leave out the basic allowance ({allowanceEuros}).',
  'step-rsa-self-employed':
    'To check: for self-employment the CAF does not take this income but the last known profit, or a share of the turnover.',
  'step-rsa-shared-custody':
    'To check: a child in shared custody counts here in full. The CAF may count the child for half.',
  'step-rsa-allowances': 'AAH, ASPA or ASI count for {allowancesEuros}.',
  'step-rsa-housing-aid': 'Housing aid counts, up to a flat amount: {shareEuros}.',
  'step-rsa-housed': 'Living rent free counts for {shareEuros} (flat housing amount).',
  'refusal-rsa-age':
    'Without a child, born or expected, one must be {leastAge}; you are {age}. An exception to check: two years of work (3,214 hours) in the last three.',
  'refusal-rsa-student':
    'Pupils and students are not entitled to RSA, except someone alone who is pregnant or has a young child.',
  'refusal-rsa-permit':
    'One must have held a permit to work for {least} years; you have for {years, plural, one {# year} other {# years}}.',
  'refusal-rsa-resources':
    'Your resources ({resourcesEuros}) are above the RSA amount for your household ({standardEuros}) by {overEuros}.',
  'refusal-rsa-least': 'RSA would be {amountEuros}; it is not paid below {leastEuros}.',
  'step-ppa-month': 'For {oneMonth}, the bonus is {bonusEuros}.',
  'step-ppa-average': 'The bonus paid each month is the average of those three months.',
  'step-ppa-born-since':
    'To check: a child born since counts here for the three months. The CAF may count the child only from birth.',
  'step-ppa-self-employed':
    'To check: for self-employment the CAF does not take this income but the last known profit, or a share of the turnover.',
  'step-ppa-base': 'The basic amount of the activity bonus, for one person, is {baseEuros}.',
  'step-ppa-household':
    'Your household is {people, plural, one {# person} other {# people}}: this amount is multiplied by {coefficient, number, ::.0####}.',
  'step-ppa-raised':
    'You are on your own {children, plural, =0 {and expecting a child} one {with # child} other {with # children}}: the amount is raised, multiplied by {coefficient, number, ::.00####}.',
  'step-ppa-pay': 'Add {percent, number}% of earnings ({payEuros}).',
  'step-ppa-pay-with-aah': 'Add {percent, number}% of earnings ({payEuros}), AAH included.',
  'step-ppa-bonus':
    'Each person who earns more than {from} hours at the minimum wage adds a supplement, full from {upTo} hours: {bonusEuros} in all.',
  'step-ppa-resources': 'The household’s resources are taken away: {resourcesEuros}.',
  'step-ppa-least-resources':
    'The household’s resources ({resourcesEuros}) are deemed to be at least its basic amount: {standardEuros} is taken away.',
  'step-ppa-month-least': 'The bonus of a month is never below zero.',
  'step-ppa-own-pay': 'Earnings: {payEuros}.',
  'step-ppa-others': 'Unemployment benefit, pensions and other income: {amountEuros}.',
  'step-ppa-family': 'Family benefits that count: {amountEuros}.',
  'step-ppa-allowances': 'AAH, ASPA or ASI: {amountEuros}.',
  'step-ppa-housing-aid': 'Housing aid, up to the flat amount: {amountEuros}.',
  'step-ppa-housed': 'Rent-free housing, counted at a flat amount: {amountEuros}.',
  'refusal-ppa-age': 'One must be {leastAge}; you are {age}.',
  'refusal-ppa-permit':
    'One must have held a permit to work for {least} years; you have for {years, plural, one {# year} other {# years}}.',
  'refusal-ppa-student':
    'Students and apprentices are entitled if they earn more than {limitEuros} in each of the three months looked at.',
  'refusal-ppa-no-pay': 'One must have earnings between {firstMonth} and {lastMonth}; there are none.',
  'refusal-ppa-pay-stopped':
    'Work stopped after {oneMonth}. To check with the CAF: a bonus may still be due for that month.',
  'refusal-ppa-resources':
    'The household’s resources are too high for the activity bonus, by {overEuros} a month on average.',
  'refusal-ppa-least': 'The bonus would be {amountEuros}; it is not paid below {leastEuros}.',
  'step-christmas-base': 'The Christmas bonus is {baseEuros} for one person.',
  'step-christmas-household':
    'Your household is {people, plural, one {# person} other {# people}}: this amount is multiplied by {coefficient, number, ::.0####}.',
  'step-christmas-announced':
    'It is paid from {fromMonth}, if you still have RSA or ASS in November or December and if a decree confirms it, as every year.',
  'refusal-christmas-no-rsa': 'One must have RSA or ASS in November or December.',
}
