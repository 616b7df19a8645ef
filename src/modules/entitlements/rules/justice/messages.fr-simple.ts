export const resident = {
  'refusal-legal-aid-before': 'Avant 2021, les règles étaient différentes.',
  'refusal-legal-aid-income': 'Votre revenu est de {incomeEuros}. La limite est {ceilingEuros}.',
  'refusal-legal-aid-savings': 'Votre épargne est de {savingsEuros}. La limite est {ceilingEuros}.',
  'step-legal-aid-ceiling':
    'La limite pour {count, plural, one {# personne} other {# personnes}} (aide de {percent} %).',
  'step-legal-aid-deduction': 'On enlève 10 %.',
  'step-legal-aid-income': 'On enlève votre revenu de l’année.',
  'step-legal-aid-notice': 'Le revenu écrit sur votre avis d’impôt ({year}).',
  'step-legal-aid-property':
    'Si vous avez une autre maison ou un terrain, dites-le : la limite est {propertyEuros}.',
  'step-legal-aid-share': 'L’État paie {percent} % de l’avocat.',
  'step-legal-aid-six-months': 'Votre situation a changé : on regarde six mois.',
  'step-legal-aid-twice': 'Deux fois six mois.',
}
