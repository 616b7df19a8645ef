export const resident = {
  'refusal-css-ceiling':
    'Les ressources de l’année, {resourcesEuros}, dépassent le plafond de {ceilingEuros}. L’écart est de {overEuros}.',
  'refusal-css-parents':
    'Avant {age} ans, une personne seule qui reçoit une pension de ses parents est comptée dans leur foyer.',
  'step-css-ceiling':
    'Plafond de la CSS gratuite pour {count, plural, one {# personne} other {# personnes}} : {freeEuros} par an.',
  'step-css-ceiling-paying':
    'Plafond de la CSS avec participation pour {count, plural, one {# personne} other {# personnes}} : {payingEuros} par an. Le plafond de la CSS gratuite est de {freeEuros}.',
  'step-css-family':
    'Allocations familiales, complément familial et allocation de soutien familial de l’année.',
  'step-css-free': 'Les ressources ne dépassent pas le plafond : la complémentaire santé est gratuite.',
  'step-css-housing-aid': 'Aide au logement, comptée pour {monthEuros} par mois au plus.',
  'step-css-least': 'Les ressources ne descendent pas sous zéro.',
  'step-css-lodging': 'Logement sans loyer : compté pour {monthEuros} par mois.',
  'step-css-maintenance-paid': 'On retire les pensions alimentaires versées.',
  'step-css-minimum':
    'ASPA, ASI, AAH, majoration pour la vie autonome et ASS de l’année, une partie étant laissée de côté.',
  'step-css-other': 'Autres revenus nets : retraites, chômage, pensions, indemnités.',
  'step-css-pay': 'Salaires nets des douze derniers mois.',
  'step-css-pay-cut':
    'Salaires nets des douze derniers mois, comptés pour 70 % quand la personne est au chômage ou en arrêt de plus de six mois.',
  'step-css-presumed':
    'Avec l’ASPA, l’ASI, l’AAH ou l’ASS, la CSS avec participation est ouverte sans regarder les ressources.',
  'step-css-resources':
    'On retire les ressources des douze derniers mois : {yearEuros}. Le RSA et la prime d’activité ne comptent pas.',
  'step-css-rsa': 'Le foyer a droit au RSA : la complémentaire santé est gratuite.',
  'step-css-share':
    'Complémentaire santé avec une participation de {shareEuros} par mois pour {count, plural, one {# personne} other {# personnes}}, selon l’âge.',
}
