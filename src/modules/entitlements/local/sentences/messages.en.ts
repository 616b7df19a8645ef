export const resident = {
  'local-activity':
    '{who, select, applicant {The applicant} adult {An adult of the home} child {A child of the home} other {Someone in the home}} is: {among}.',
  'local-activity-word':
    '{word, select, employed {employed} self_employed {self-employed} unemployed {unemployed} retired {retired} student {a student} other {not working}}',
  'local-age':
    '{who, select, applicant {The applicant} adult {An adult of the home} child {A child of the home} other {Someone in the home}} is {bounds, select, both {from {from} to {to} years old} from {at least {from} years old} to {at most {to} years old} other {no limit}}.',
  'local-alone': 'Living without a partner.',
  'local-asked': '{question}',
  'local-benefit-word':
    '{word, select, rsa {RSA} ppa {activity bonus} aspa {ASPA} asi {ASI} aah {AAH} af {family allowances} cf {family supplement} asf {ASF} paje_base {PAJE} housing {housing aid} css {CSS health cover} energy_cheque {energy cheque} middle_school_grant {middle school grant} high_school_grant {high school grant} other {an aid}}',
  'local-children':
    'Children{ages, select, both { from {ageFrom} to {ageTo}} from { of {ageFrom} or more} to { of {ageTo} at most} other {}}: {bounds, select, both {from {from} to {to}} from {at least {from}} to {at most {to}} other {no limit}}. In this home: {found}.',
  'local-disability': 'An incapacity rate of at least {percent}%.',
  'local-elsewhere': 'This aid is for people of another town.',
  'local-gift-amount':
    '{amountEuros}{each, select, month { a month} year { a year} meal { a meal} day { a day} other {, once}}.',
  'local-gift-service': '{what}',
  'local-housing': 'Home: {among}.',
  'local-housing-word':
    '{word, select, social_tenant {social housing tenant} tenant {tenant} furnished_tenant {tenant of a furnished home} owner {owner} buying_owner {owner with a loan} hosted_free {housed for free} hostel {in a hostel} other {homeless}}',
  'local-no': 'A condition is not met.',
  'local-not': 'Not being in this case: {sentence}',
  'local-people':
    'People in the home: {bounds, select, both {from {from} to {to}} from {at least {from}} to {at most {to}} other {no limit}}. In this home: {found}.',
  'local-pregnancy': 'A pregnancy.',
  'local-quotient':
    'Family quotient: {bounds, select, both {from {fromEuros} to {toEuros}} from {at least {fromEuros}} to {at most {toEuros}} other {no limit}}. {source, select, told {Written by the CAF} other {Our estimate}}: {foundEuros}.',
  'local-receives': 'Having a right to one of these: {among}.',
  'local-reference-income':
    'Reference tax income: {bounds, select, both {from {fromEuros} to {toEuros}} from {at least {fromEuros}} to {at most {toEuros}} other {no limit}}. {known, select, yes {In this home: {foundEuros}.} other {The tax notice is missing.}}',
  'local-residence':
    'Living in the town for at least {months, plural, one {# month} other {# months}}. {known, select, yes {Here: {found}.} other {Since when? It is not known.}}',
  'local-unknown': 'Something is missing to answer.',
  'local-yes': 'The conditions are met.',
}
