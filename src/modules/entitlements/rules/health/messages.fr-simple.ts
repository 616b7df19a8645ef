export const resident = {
  'refusal-css-ceiling': 'Vous avez touché {resourcesEuros} en un an. La limite est {ceilingEuros}.',
  'refusal-css-parents': 'Vous avez moins de {age} ans et vos parents vous aident : demandez avec eux.',
  'step-css-ceiling':
    'Limite pour {count, plural, one {# personne} other {# personnes}} : {freeEuros} par an.',
  'step-css-ceiling-paying':
    'Limite pour {count, plural, one {# personne} other {# personnes}} : {payingEuros} par an.',
  'step-css-family': 'Vos allocations familiales d’un an.',
  'step-css-free': 'C’est gratuit.',
  'step-css-housing-aid': 'Votre aide au logement : {monthEuros} par mois.',
  'step-css-least': 'Pas moins de zéro.',
  'step-css-lodging': 'Vous ne payez pas de loyer : on compte {monthEuros} par mois.',
  'step-css-maintenance-paid': 'On enlève la pension alimentaire que vous payez.',
  'step-css-minimum': 'Vos allocations d’un an (ASPA, AAH…). On n’en compte qu’une partie.',
  'step-css-other': 'Votre autre argent : retraite, chômage, pensions.',
  'step-css-pay': 'Vos salaires d’un an.',
  'step-css-pay-cut':
    'Vos salaires d’un an. On compte moins si vous êtes au chômage ou malade depuis longtemps.',
  'step-css-presumed': 'Avec votre allocation (ASPA, AAH…), vous y avez droit.',
  'step-css-resources': 'On enlève ce que vous avez touché en un an : {yearEuros}.',
  'step-css-rsa': 'Vous avez le RSA : c’est gratuit.',
  'step-css-share': 'Vous payez {shareEuros} par mois.',
}
