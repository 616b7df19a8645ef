export const resident = {
  'refusal-aah-age': 'AAH starts at {age}. Before that, it is AEEH.',
  'refusal-aah-age-end': 'With a rate below {rate}%, AAH ends at {ageEnd}: the pension and ASPA take over.',
  'refusal-aah-ceiling': 'Her income is above the ceiling of {ceilingEuros} a month, by {overEuros}.',
  'refusal-aah-none':
    'AAH needs an incapacity rate recognised by the MDPH: 80%, or 50% with restricted access to work.',
  'refusal-aah-pensions': 'Her pensions, ASI or ASPA ({pensionsEuros}) already reach {fullEuros}.',
  'refusal-aah-rate':
    'The incapacity rate is {found}%. {rate}% is needed, or {rateIfRestricted}% with restricted access to work.',
  'refusal-aah-restriction':
    'With a rate of {found}%, the MDPH must recognise a substantial and lasting restriction on access to work. From {rate}% this is not asked.',
  'refusal-mva-home':
    'The supplement needs a home of one’s own with a housing aid. Last month there was none.',
  'refusal-mva-no-aid':
    'The supplement is added to AAH at the full rate, to ASI, or to AAH that tops up a pension.',
  'refusal-mva-pay': 'The supplement is for people without pay.',
  'refusal-mva-rate': 'The supplement needs an incapacity rate of at least {rate}%.',
  'step-aah-ceiling':
    'Ceiling: {fullEuros}{children, plural, =0 {} one {, plus half for one dependent child} other {, plus half for each of # dependent children}}. The income of the other person does not count.',
  'step-aah-full': 'AAH is at most {fullEuros} a month.',
  'step-aah-no-work':
    'Without work and without unemployment benefit for two months: that pay does not count.',
  'step-aah-other': 'Other income: unemployment benefit, maintenance, rents.',
  'step-aah-pay': 'Pay of {payEuros} a month: 20% counts up to {lowEuros}, 60% above.',
  'step-aah-pensions': 'Less the invalidity or old-age pension.',
  'step-aah-person': 'AAH of a person whose incapacity rate is {rate}%.',
  'step-aah-quarter': 'The person works: her net income of the last three months counts.',
  'step-aah-rate': 'Incapacity rate of {rate}%: at least 80%.',
  'step-aah-resources': 'Less her own income.',
  'step-aah-restriction':
    'Incapacity rate of {rate}%, with restricted access to work recognised by the MDPH.',
  'step-aah-stopped-work': 'Work has stopped: that pay counts for 70%.',
  'step-aah-tops-up': 'AAH tops up the pension, ASI or ASPA ({pensionsEuros}) to {fullEuros}, not more.',
  'step-aah-year': 'The person does not work: her taxable income of {year} counts.',
  'step-mva-amount':
    'Supplement for independent living, with AAH at the full rate, ASI, or AAH that tops up a pension.',
  'step-mva-both': '{count} people of the home have a right to it.',
  'step-mva-home': 'A home of one’s own with a housing aid, and no pay.',
}
