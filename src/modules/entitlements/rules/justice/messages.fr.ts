export const resident = {
  'refusal-legal-aid-before':
    'Avant 2021, l’aide juridictionnelle suivait d’autres règles : elles ne sont pas calculées ici.',
  'refusal-legal-aid-income':
    'Le revenu du foyer fiscal, {incomeEuros}, dépasse le plafond de {ceilingEuros}. L’écart est de {overEuros}.',
  'refusal-legal-aid-savings':
    'L’épargne du foyer, {savingsEuros}, dépasse le plafond de {ceilingEuros}. L’écart est de {overEuros}.',
  'step-legal-aid-ceiling':
    'Plafond de l’aide à {percent} % pour un foyer fiscal de {count, plural, one {# personne} other {# personnes}}.',
  'step-legal-aid-deduction': 'Abattement de 10 %.',
  'step-legal-aid-income': 'On retire le revenu du foyer fiscal.',
  'step-legal-aid-notice': 'Revenu fiscal de référence du dernier avis d’imposition, revenus de {year}.',
  'step-legal-aid-property':
    'Hors résidence principale, les biens immobiliers du foyer ne doivent pas dépasser {propertyEuros}, davantage à plusieurs : à vérifier.',
  'step-legal-aid-share':
    'L’État prend en charge {percent} % : aide juridictionnelle {percent, plural, =100 {totale} other {partielle}}.',
  'step-legal-aid-six-months': 'La situation a changé : revenus imposables des six derniers mois.',
  'step-legal-aid-twice': 'Multipliés par deux, pour une année.',
}
