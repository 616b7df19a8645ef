export const resident = {
  'refusal-cej-age':
    'Le contrat d’engagement jeune va de {ageFrom} à {ageTo} ans, {ageToDisabled} ans pour un travailleur handicapé. Personne ici n’a cet âge.',
  'refusal-cej-before': 'Le contrat d’engagement jeune existe depuis mars 2022.',
  'refusal-cej-busy':
    'Le contrat d’engagement jeune va aux jeunes qui ne sont ni étudiants, ni en formation, ni en emploi durable.',
  'refusal-cej-income':
    'Les revenus de la personne, {incomeEuros} par mois, épuisent l’allocation. Avec un salaire, elle s’arrête à {endEuros}.',
  'refusal-cej-rsa':
    'L’allocation du contrat d’engagement jeune ne s’ajoute pas au RSA du foyer. L’accompagnement reste ouvert.',
  'refusal-cej-tax':
    'Le revenu du foyer fiscal, {shareEuros} par part, dépasse la première tranche de l’impôt : {ceilingEuros}.',
  'step-cej-deducted': 'On retire les allocations de chômage et les revenus de formation.',
  'step-cej-first-bracket':
    'Montant le plus haut pour un majeur d’un foyer de la première tranche de l’impôt.',
  'step-cej-minor': 'Montant le plus haut pour un mineur.',
  'step-cej-not-taxed': 'Montant le plus haut pour un majeur d’un foyer qui ne paie pas d’impôt.',
  'step-cej-pay':
    'Salaire de {payEuros} par mois : sans effet jusqu’à {freeEuros}, puis l’allocation baisse et s’arrête à {endEuros}.',
  'step-cej-person':
    'Une personne de {age} ans, ni étudiante ni en formation : l’allocation peut aller jusqu’à ce montant.',
}
