export const resident = {
  'refusal-asi-ceiling':
    'Les ressources du foyer, {resourcesEuros} par mois, dépassent le plafond de {ceilingEuros}. L’écart est de {overEuros}.',
  'refusal-asi-no-pension':
    'L’ASI complète une pension d’invalidité, avant l’âge de l’ASPA. Personne ici n’est dans ce cas.',
  'refusal-asi-permit':
    'Il faut {years} ans de titre de séjour qui permet de travailler. Il manque {missing, plural, one {# an} other {# ans}}.',
  'refusal-aspa-age':
    'L’ASPA s’ouvre à {age} ans, ou à {ageIfUnfit} ans en cas d’inaptitude au travail. Personne ici n’a encore cet âge.',
  'refusal-aspa-ceiling':
    'Les ressources du foyer, {resourcesEuros} par mois, dépassent le plafond de {ceilingEuros}. L’écart est de {overEuros}. Si vos ressources des douze derniers mois sont sous le plafond, demandez quand même.',
  'refusal-aspa-permit':
    'Il faut {years} ans de titre de séjour qui permet de travailler. Il manque {missing, plural, one {# an} other {# ans}}.',
  'refusal-aspa-unfit':
    'En cas d’inaptitude au travail, la loi ouvre l’ASPA à {ageIfUnfitByLaw} ans (art. R815-1). Notre calcul attend {ageIfUnfit} ans : demandez quand même à la caisse de retraite.',
  'step-asi-both': 'Le montant est partagé en deux : une moitié pour chaque personne.',
  'step-asi-ceiling-couple': 'Plafond d’un couple : {yearEuros} par an, divisé par 12.',
  'step-asi-ceiling-single': 'Plafond d’une personne seule : {yearEuros} par an, divisé par 12.',
  'step-asi-former-most': 'Jusqu’en mars 2020, l’ASI est un montant fixe : {mostEuros} au plus.',
  'step-asi-most':
    'Une seule personne du couple a l’ASI : au plus {singleEuros} moins la pension minimale de {leastPensionEuros}, soit {mostEuros}.',
  'step-asi-other-has-aspa': 'L’autre personne du couple a droit à l’ASPA : l’ASI est de la moitié.',
  'step-asi-pension': 'Une personne a une pension d’invalidité et n’a pas encore l’âge de l’ASPA.',
  'step-asi-pensions':
    'Les deux personnes du couple ont une pension d’invalidité et n’ont pas encore l’âge de l’ASPA.',
  'step-asi-resources': 'On retire les ressources du foyer, en moyenne sur trois mois.',
  'step-aspa-age': 'Une personne a {age} ans, ou {ageIfUnfit} ans et elle est inapte au travail.',
  'step-aspa-ages':
    'Les deux personnes du couple ont {age} ans, ou {ageIfUnfit} ans avec une inaptitude au travail.',
  'step-aspa-both': 'Les deux personnes y ont droit : une moitié du montant pour chacune.',
  'step-aspa-ceiling-couple': 'Plafond d’un couple : {yearEuros} par an, divisé par 12.',
  'step-aspa-ceiling-single': 'Plafond d’une personne seule : {yearEuros} par an, divisé par 12.',
  'step-aspa-most': 'L’ASPA d’une personne ne dépasse pas {mostEuros} par mois.',
  'step-aspa-other-has-asi': 'L’autre personne du couple a l’ASI : l’ASPA est de la moitié.',
  'step-aspa-resources': 'On retire les ressources du foyer, en moyenne sur trois mois.',
  'step-old-age-disability-aid': 'AAH de l’autre personne du couple.',
  'step-old-age-other': 'Autres revenus des trois derniers mois : chômage, pension alimentaire, loyers.',
  'step-old-age-pay': 'Salaires bruts : {payEuros} par mois en moyenne. {freeEuros} sont laissés de côté.',
  'step-old-age-pensions':
    'Retraites et pensions d’invalidité brutes, en moyenne sur les trois derniers mois.',
  'step-old-age-wealth': 'Épargne de {savingsEuros} : comptée comme un revenu de {percent} % par an.',
}
