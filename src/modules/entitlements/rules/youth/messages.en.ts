export const resident = {
  'refusal-cej-age':
    'The youth contract is for people from {ageFrom} to {ageTo}, {ageToDisabled} for a disabled worker. Nobody here is of that age.',
  'refusal-cej-before': 'The youth contract exists since March 2022.',
  'refusal-cej-busy':
    'The youth contract is for young people who are neither students, nor in training, nor in steady work.',
  'refusal-cej-income':
    'The income of the person, {incomeEuros} a month, uses up the allowance. With pay, it ends at {endEuros}.',
  'refusal-cej-rsa': 'The allowance of the youth contract is not added to RSA. The support remains open.',
  'refusal-cej-tax':
    'The income of the tax home, {shareEuros} a share, is above the first tax bracket: {ceilingEuros}.',
  'step-cej-deducted': 'Less unemployment benefit and training pay.',
  'step-cej-first-bracket': 'Highest amount for an adult of a home in the first tax bracket.',
  'step-cej-minor': 'Highest amount under 18.',
  'step-cej-not-taxed': 'Highest amount for an adult of a home that pays no income tax.',
  'step-cej-pay':
    'Pay of {payEuros} a month: no effect up to {freeEuros}, then the allowance goes down and ends at {endEuros}.',
  'step-cej-person':
    'A person of {age}, neither a student nor in training: the allowance can be up to this amount.',
}
