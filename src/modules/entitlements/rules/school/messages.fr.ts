export const resident = {
  'step-middle-school-grant-income':
    'En {year}, le revenu fiscal de référence de votre foyer est de {incomeEuros}, conjoint compris.',
  'step-middle-school-grant-ceiling':
    'Avec {children, plural, one {# enfant} other {# enfants}}, il ne dépasse pas {ceilingEuros} : c’est l’échelon {level}.',
  'step-middle-school-grant-base': 'La base des prestations familiales au 1er janvier est de {baseEuros}.',
  'step-middle-school-grant-rate': 'À l’échelon {level}, la bourse est de {rate, number} % de cette base.',
  'step-middle-school-grant-rounded':
    'Arrondie pour trois versements égaux : {eachEuros} par an et par élève.',
  'step-middle-school-grant-pupils': 'Vous avez {pupils} élèves de collège.',
  'refusal-middle-school-grant-no-pupil': 'Cette bourse est pour un élève de collège.',
  'refusal-middle-school-grant-above-ceiling':
    'Votre revenu fiscal de référence ({incomeEuros}) dépasse le plafond ({ceilingEuros}) de {aboveEuros}.',
  'step-high-school-grant-income':
    'En {year}, le revenu fiscal de référence de votre foyer est de {incomeEuros}, conjoint compris.',
  'step-high-school-grant-ceiling':
    'Avec {children, plural, one {# enfant} other {# enfants}}, il ne dépasse pas {ceilingEuros} : c’est l’échelon {level}.',
  'step-high-school-grant-base': 'La base des prestations familiales au 1er janvier est de {baseEuros}.',
  'step-high-school-grant-rate': 'À l’échelon {level}, la bourse est de {rate, number} % de cette base.',
  'step-high-school-grant-rounded': 'Arrondie pour trois versements égaux : {eachEuros} par an et par élève.',
  'step-high-school-grant-pupils': 'Vous avez {pupils} élèves de lycée.',
  'refusal-high-school-grant-no-pupil': 'Cette bourse est pour un élève de lycée.',
  'refusal-high-school-grant-above-ceiling':
    'Votre revenu fiscal de référence ({incomeEuros}) dépasse le plafond ({ceilingEuros}) de {aboveEuros}.',
}
