export const resident = {
  'refusal-asi-ceiling': 'Vous touchez {resourcesEuros} par mois. La limite est {ceilingEuros}.',
  'refusal-asi-no-pension': 'Il faut une pension d’invalidité.',
  'refusal-asi-permit':
    'Il faut {years} ans de titre de séjour. Il manque {missing, plural, one {# an} other {# ans}}.',
  'refusal-aspa-age': 'Il faut avoir {age} ans, ou {ageIfUnfit} ans si vous êtes inapte au travail.',
  'refusal-aspa-ceiling':
    'Vous touchez {resourcesEuros} par mois. La limite est {ceilingEuros}. Si vous avez touché moins dans l’année, demandez quand même.',
  'refusal-aspa-permit':
    'Il faut {years} ans de titre de séjour. Il manque {missing, plural, one {# an} other {# ans}}.',
  'refusal-aspa-unfit':
    'La loi dit {ageIfUnfitByLaw} ans si vous êtes inapte au travail. Notre calcul dit {ageIfUnfit} ans. Demandez à votre caisse de retraite.',
  'step-asi-both': 'Chaque personne a la moitié.',
  'step-asi-ceiling-couple': 'Limite pour un couple : {yearEuros} par an.',
  'step-asi-ceiling-single': 'Limite pour une personne : {yearEuros} par an.',
  'step-asi-former-most': 'Au plus {mostEuros}.',
  'step-asi-most': 'Une seule personne a l’ASI : au plus {mostEuros}.',
  'step-asi-other-has-aspa': 'Votre conjoint a l’ASPA : vous avez la moitié.',
  'step-asi-pension': 'Vous avez une pension d’invalidité.',
  'step-asi-pensions': 'Vous avez tous les deux une pension d’invalidité.',
  'step-asi-resources': 'On enlève ce que vous touchez chaque mois.',
  'step-aspa-age': 'Vous avez l’âge : {age} ans, ou {ageIfUnfit} ans si vous êtes inapte au travail.',
  'step-aspa-ages':
    'Vous avez l’âge tous les deux : {age} ans, ou {ageIfUnfit} ans si vous êtes inapte au travail.',
  'step-aspa-both': 'Chaque personne a la moitié.',
  'step-aspa-ceiling-couple': 'Limite pour un couple : {yearEuros} par an.',
  'step-aspa-ceiling-single': 'Limite pour une personne : {yearEuros} par an.',
  'step-aspa-most': 'Au plus {mostEuros} par mois.',
  'step-aspa-other-has-asi': 'Votre conjoint a l’ASI : vous avez la moitié.',
  'step-aspa-resources': 'On enlève ce que vous touchez chaque mois.',
  'step-old-age-disability-aid': 'L’AAH de votre conjoint.',
  'step-old-age-other': 'Votre autre argent : chômage, pension alimentaire, loyers.',
  'step-old-age-pay': 'Vos salaires : {payEuros} par mois. On ne compte pas {freeEuros}.',
  'step-old-age-pensions': 'Vos pensions des trois derniers mois, en moyenne.',
  'step-old-age-wealth': 'Votre épargne : {savingsEuros}. On compte {percent} % par an.',
}
