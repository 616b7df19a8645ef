export const resident = {
  'step-energy-income': 'Le revenu de {year} écrit sur votre avis d’impôt est de {incomeEuros}.',
  'step-energy-units':
    'On divise ce revenu par {units, number}, selon le nombre de personnes : {perUnitEuros}.',
  'step-energy-two-notices':
    'Depuis 2025, on regarde seulement la personne qui a le contrat d’électricité. Le montant peut changer.',
  'step-energy-amount': 'Sous {ceilingEuros}, voici le montant du chèque de l’année.',
  'refusal-energy-above-ceiling': 'Vos revenus sont trop élevés pour ce chèque. Il y a {aboveEuros} de trop.',
  'refusal-energy-hosted':
    'Ce chèque est pour la personne qui paie l’électricité du logement. Vous êtes hébergé : c’est elle qui le reçoit.',
  'refusal-energy-no-home': 'Ce chèque sert à payer l’énergie d’un logement.',
}
