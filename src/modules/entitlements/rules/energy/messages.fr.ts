export const resident = {
  'step-energy-income': 'Votre revenu fiscal de référence de {year} est de {incomeEuros}.',
  'step-energy-units':
    'Votre foyer compte pour {units, number} unités (1, puis 0,5, puis 0,3 par personne) : {perUnitEuros} par unité.',
  'step-energy-two-notices':
    'Depuis 2025, seul compte le foyer fiscal du titulaire du contrat d’électricité : le montant peut être différent.',
  'step-energy-amount':
    'Sous {ceilingEuros} par unité, pour {units, number} unités, c’est le montant du chèque de l’année.',
  'refusal-energy-above-ceiling':
    'Votre revenu par unité ({perUnitEuros}) dépasse le plafond ({ceilingEuros}) de {aboveEuros}.',
  'refusal-energy-hosted':
    'Ce chèque va à la personne qui a le contrat d’énergie du logement : quand on est hébergé, ce n’est pas soi.',
  'refusal-energy-no-home': 'Ce chèque paie l’énergie d’un logement.',
}
