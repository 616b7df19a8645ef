export const resident = {
  'step-middle-school-grant-income': 'Le revenu de {year} écrit sur vos avis d’impôt est de {incomeEuros}.',
  'step-middle-school-grant-ceiling':
    'Avec {children, plural, one {# enfant} other {# enfants}}, c’est moins que {ceilingEuros} : échelon {level}.',
  'step-middle-school-grant-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-middle-school-grant-rate': 'À l’échelon {level}, c’est {rate, number} % de ce montant.',
  'step-middle-school-grant-rounded': 'Cela fait {eachEuros} par an et par élève, en trois fois.',
  'step-middle-school-grant-pupils': 'Vous avez {pupils} élèves de collège.',
  'refusal-middle-school-grant-no-pupil': 'Cette aide est pour un élève de collège.',
  'refusal-middle-school-grant-above-ceiling':
    'Le revenu de vos avis d’impôt ({incomeEuros}) est au-dessus de la limite ({ceilingEuros}).',
  'step-high-school-grant-income': 'Le revenu de {year} écrit sur vos avis d’impôt est de {incomeEuros}.',
  'step-high-school-grant-ceiling':
    'Avec {children, plural, one {# enfant} other {# enfants}}, c’est moins que {ceilingEuros} : échelon {level}.',
  'step-high-school-grant-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-high-school-grant-rate': 'À l’échelon {level}, c’est {rate, number} % de ce montant.',
  'step-high-school-grant-rounded': 'Cela fait {eachEuros} par an et par élève, en trois fois.',
  'step-high-school-grant-pupils': 'Vous avez {pupils} élèves de lycée.',
  'refusal-high-school-grant-no-pupil': 'Cette aide est pour un élève de lycée.',
  'refusal-high-school-grant-above-ceiling':
    'Le revenu de vos avis d’impôt ({incomeEuros}) est au-dessus de la limite ({ceilingEuros}).',
}
