export const resident = {
  'refusal-cej-age': 'C’est pour les jeunes de {ageFrom} à {ageTo} ans.',
  'refusal-cej-before': 'Cette aide existe depuis mars 2022.',
  'refusal-cej-busy': 'C’est pour les jeunes qui n’ont ni études ni travail stable.',
  'refusal-cej-income': 'Vous gagnez {incomeEuros} par mois : il ne reste pas d’allocation.',
  'refusal-cej-rsa':
    'Vous avez le RSA : pas d’allocation en plus. L’aide pour trouver un emploi reste ouverte.',
  'refusal-cej-tax': 'Votre foyer paie trop d’impôt pour cette allocation.',
  'step-cej-deducted': 'On enlève le chômage et l’argent de la formation.',
  'step-cej-first-bracket': 'Le montant si votre foyer paie peu d’impôt.',
  'step-cej-minor': 'Le montant avant 18 ans.',
  'step-cej-not-taxed': 'Le montant si votre foyer ne paie pas d’impôt.',
  'step-cej-pay': 'Votre salaire : {payEuros}. Jusqu’à {freeEuros}, il ne change rien.',
  'step-cej-person': 'Vous avez {age} ans : l’allocation peut aller jusqu’à ce montant.',
}
