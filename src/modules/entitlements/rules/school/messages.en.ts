export const resident = {
  'step-middle-school-grant-income':
    'The reference tax income of your home in {year}, a partner included, is {incomeEuros}.',
  'step-middle-school-grant-ceiling':
    'With {children, plural, one {# child} other {# children}}, it is not above {ceilingEuros}: level {level}.',
  'step-middle-school-grant-base': 'The base of family benefits on 1 January is {baseEuros}.',
  'step-middle-school-grant-rate': 'At level {level}, the grant is {rate, number}% of it.',
  'step-middle-school-grant-rounded': 'Rounded for three equal payments: {eachEuros} a year for each pupil.',
  'step-middle-school-grant-pupils': 'You have {pupils} pupils in collège.',
  'refusal-middle-school-grant-no-pupil': 'This grant is for a pupil of a collège.',
  'refusal-middle-school-grant-above-ceiling':
    'Your reference tax income ({incomeEuros}) is {aboveEuros} above the ceiling ({ceilingEuros}).',
  'step-high-school-grant-income':
    'The reference tax income of your home in {year}, a partner included, is {incomeEuros}.',
  'step-high-school-grant-ceiling':
    'With {children, plural, one {# child} other {# children}}, it is not above {ceilingEuros}: level {level}.',
  'step-high-school-grant-base': 'The base of family benefits on 1 January is {baseEuros}.',
  'step-high-school-grant-rate': 'At level {level}, the grant is {rate, number}% of it.',
  'step-high-school-grant-rounded': 'Rounded for three equal payments: {eachEuros} a year for each pupil.',
  'step-high-school-grant-pupils': 'You have {pupils} pupils in lycée.',
  'refusal-high-school-grant-no-pupil': 'This grant is for a pupil of a lycée.',
  'refusal-high-school-grant-above-ceiling':
    'Your reference tax income ({incomeEuros}) is {aboveEuros} above the ceiling ({ceilingEuros}).',
}
