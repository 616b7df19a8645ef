export const resident = {
  'step-family-resources':
    'Your {year} income counts as {resourcesEuros}, after {deductedEuros} taken off for expenses (10%).',
  'step-family-out-of-work':
    'If you are out of work or on RSA, part of your {year} income may not count: the amount may be higher. The CAF checks this.',
  'step-family-birthday': 'A child turns {age} this month: the right may stop from the 1st of the month.',
  'step-af-children': 'You have {children, plural, one {# child} other {# children}} under 20 in your care.',
  'step-af-full': 'Your income ({resourcesEuros}) is not above {ceilingEuros}: you get the full amount.',
  'step-af-half': 'Your income ({resourcesEuros}) is above {ceilingEuros}: you get half the amount.',
  'step-af-quarter':
    'Your income ({resourcesEuros}) is above {ceilingEuros}: you get a quarter of the amount.',
  'step-af-base': 'Family benefits are worked out from a national monthly base of {baseEuros}.',
  'step-af-rate': 'For {children, plural, one {# child} other {# children}}, you get {rate, number}% of it.',
  'step-af-shared':
    'A child who lives in turn with each parent counts half: {counted, number} out of {children}.',
  'step-af-rounded': 'Rounded to the cent: {amountEuros}.',
  'step-af-age-supplement':
    'Age supplement, {children, plural, one {# child} other {# children}}: {amountEuros}.',
  'step-af-age-supplement-rate': 'The supplement is {rate, number}% of the base.',
  'step-af-age-supplement-children':
    'It is due for {counted, plural, one {# child} other {# children}} old enough (14, or 18 if born from March 2012).',
  'step-af-flat-rate':
    'Flat-rate allowance for {children, plural, one {# child} other {# children}} aged 20 ({rate, number}% of the base): {amountEuros}.',
  'step-af-tapering':
    'You are {aboveEuros} above the ceiling, less than a year of allowances ({yearEuros}): {amountEuros} is added.',
  'step-af-overseas-rate': 'Overseas, one child gives {rate, number}% of it, whatever the income.',
  'step-af-overseas-age': 'Supplement for the age, {rate, number}%: {amountEuros}.',
  'refusal-cf-overseas':
    'Overseas, this supplement follows other rules, which we do not work out: the CAF can tell you.',
  'refusal-af-two-children': 'Two children under 20 in your care are needed; you have {children}.',
  'refusal-af-child-paid':
    'A child who earns {payEuros} a month no longer counts: the limit is {limitEuros}.',
  'step-cf-children': 'You have {children, plural, one {# child} other {# children}} aged 3 to 20.',
  'step-cf-ceiling':
    'The income ceiling for {children, plural, one {# child} other {# children}} is {ceilingEuros} a year.',
  'step-cf-higher-ceiling':
    'The income ceiling for {children, plural, one {# child} other {# children}}, raised for a lone parent or two earners, is {ceilingEuros} a year.',
  'step-cf-base': 'Family benefits are worked out from a national monthly base of {baseEuros}.',
  'step-cf-increased':
    'Your income is not above {ceilingEuros}: you get the increased amount, {rate, number}% of the base.',
  'step-cf-rate': 'Your income is not above {ceilingEuros}: you get {rate, number}% of the base.',
  'step-cf-full': 'The family supplement is {rate, number}% of the base.',
  'step-cf-tapering': 'You are {aboveEuros} above the ceiling: a twelfth of it is taken off each month.',
  'step-cf-rounded': 'Rounded to the cent: {amountEuros}.',
  'refusal-cf-three-children': '{needed} children under 21 in your care are needed; you have {children}.',
  'refusal-cf-young-child':
    'All the children must be {age} or older. Before that, the base allowance is paid.',
  'refusal-cf-above-ceiling':
    'Your income counts as {resourcesEuros}; the ceiling is {ceilingEuros}. You are {aboveEuros} above it.',
  'step-asf-alone': 'You are raising your children alone.',
  'step-asf-base': 'Family benefits are worked out from a national monthly base of {baseEuros}.',
  'step-asf-rate': 'The allowance is {rate, number}% of it for each child: {perChildEuros}.',
  'step-asf-children': 'It is due for {children, plural, one {# child} other {# children}}.',
  'step-asf-maintenance': 'The maintenance you receive, {receivedEuros}, is taken off.',
  'step-asf-rounded': 'Rounded to the cent: {amountEuros}.',
  'refusal-asf-couple': 'This allowance is for a parent who lives without a partner.',
  'refusal-asf-no-child': 'A child under 20 whom the other parent does not support is needed.',
  'refusal-asf-maintenance':
    'The maintenance you receive ({receivedEuros}) reaches the allowance ({dueEuros}).',
  'refusal-asf-least': 'The amount ({amountEuros}) is under the least that is paid, {leastEuros}.',
  'step-paje-base-full': 'Your income is not above {ceilingEuros}: the full allowance is paid.',
  'step-paje-base-partial': 'Your income is not above {ceilingEuros}: the partial allowance is paid.',
  'step-paje-base-base': 'Family benefits are worked out from a national monthly base of {baseEuros}.',
  'step-paje-base-from': 'The allowance is due from {fromMonth}, the month after the birth.',
  'step-paje-base-rate': 'The allowance is {rate, number}% of it, for a child under 3.',
  'step-paje-base-twins': 'The {children} children came together: one allowance for each.',
  'step-paje-base-rounded': 'Rounded to the cent: {amountEuros}.',
  'refusal-paje-base-no-child': 'A child under {age} is needed.',
  'refusal-paje-base-above-ceiling':
    'Your income counts as {resourcesEuros}; the ceiling is {ceilingEuros}. You are {aboveEuros} above it.',
  'step-paje-birth-ceiling':
    'For {children, plural, one {# child} other {# children}}, the one expected included, the ceiling is {ceilingEuros}: your income is not above it.',
  'step-paje-birth-base': 'Family benefits are worked out from a national monthly base of {baseEuros}.',
  'step-paje-birth-rate': 'The birth grant is {rate, number}% of it.',
  'step-paje-birth-children': 'It is due for each of the {children} children expected.',
  'step-paje-birth-when': '{amountEuros}, paid once, before the end of the seventh month of pregnancy.',
  'step-paje-birth-from': '{amountEuros}, paid once, in {fromMonth} (seventh month of pregnancy).',
  'refusal-paje-birth-no-birth': 'This grant is for a birth expected.',
  'refusal-paje-birth-no-date': 'The expected date of birth is missing.',
  'refusal-paje-birth-above-ceiling':
    'Your income counts as {resourcesEuros}; the ceiling is {ceilingEuros}. You are {aboveEuros} above it.',
  'step-paje-adoption-base': 'Family benefits are worked out from a national monthly base of {baseEuros}.',
  'step-paje-adoption-rate':
    'The adoption grant is {rate, number}% of it for each child ({children}). Your income is not above {ceilingEuros}.',
  'step-paje-adoption-rounded': 'Paid once: {amountEuros}.',
  'refusal-paje-adoption-none': 'This grant is for an adopted child who came home at most two months ago.',
  'refusal-paje-adoption-above-ceiling':
    'Your income counts as {resourcesEuros}; the ceiling is {ceilingEuros}. You are {aboveEuros} above it.',
  'step-ars-ceiling':
    'For {children, plural, one {# child} other {# children}} in your care, the ceiling is {ceilingEuros} a year.',
  'step-ars-young': '{children, plural, one {# child} other {# children}} aged 6 to 10: {amountEuros}.',
  'step-ars-middle': '{children, plural, one {# child} other {# children}} aged 11 to 14: {amountEuros}.',
  'step-ars-old': '{children, plural, one {# child} other {# children}} aged 15 to 18: {amountEuros}.',
  'step-ars-base': 'Family benefits are worked out from a national monthly base of {baseEuros}.',
  'step-ars-rate': 'At that age, the allowance is {rate, number}% of it.',
  'step-ars-children': 'It is due for {children, plural, one {# child} other {# children}}.',
  'step-ars-tapering': 'You are {aboveEuros} above the ceiling: that sum is taken off.',
  'step-ars-rounded': 'For the start of the school year, before CRDS (0.5%): {amountEuros}.',
  'refusal-ars-no-pupil': 'A child aged 6 to 18 who goes to school is needed.',
  'refusal-ars-above-ceiling':
    'Your income counts as {resourcesEuros}; the ceiling is {ceilingEuros}. You are {aboveEuros} above it.',
  'refusal-ars-least': 'The amount ({amountEuros}) is under the least that is paid, {leastEuros}.',
}
