export const resident = {
  'step-rsa-base': 'Le RSA part de {baseEuros} par mois pour une personne.',
  'step-rsa-household':
    'Vous êtes {people} dans le foyer : on multiplie par {coefficient, number, ::.0####}.',
  'step-rsa-raised':
    'Vous êtes seul ou seule {children, plural, =0 {et vous attendez un enfant} one {avec # enfant} other {avec # enfants}} : le RSA est plus élevé. On multiplie par {coefficient, number, ::.00####}.',
  'step-rsa-incomes': 'On enlève vos revenus : {incomesEuros} par mois.',
  'step-rsa-quarter': 'On regarde trois mois : {firstMonth} à {lastMonth}.',
  'step-rsa-own-income': 'Revenus de la personne qui demande : {incomeEuros} par mois.',
  'step-rsa-spouse-income': 'Revenus de l’autre personne du couple : {incomeEuros} par mois.',
  'step-rsa-pay-lost': 'Le salaire vient de s’arrêter : on ne compte pas ces {payEuros}.',
  'step-rsa-pay-stopped':
    'À vérifier : un ancien salaire compte ici pour {payEuros}. Demandez à la CAF de ne pas le compter.',
  'step-rsa-savings': 'Votre épargne compte pour {savingsEuros} par mois.',
  'step-rsa-family': 'On enlève les aides pour les enfants : {familyEuros}.',
  'step-rsa-allowance': 'Allocations familiales : {allowanceEuros}.',
  'step-rsa-baby-allowance': 'Aide pour le jeune enfant : {babyEuros}.',
  'step-rsa-supplement': 'Complément familial : {countedEuros}.',
  'step-rsa-support': 'Allocation de soutien familial : {countedEuros}.',
  'step-rsa-newborn':
    'À vérifier : votre enfant a moins de trois mois. Le RSA peut être plus élevé de {allowanceEuros}.',
  'step-rsa-self-employed': 'À vérifier : pour un travail à son compte, la CAF compte autrement.',
  'step-rsa-shared-custody':
    'À vérifier : un enfant en garde alternée compte ici en entier. La CAF peut compter la moitié.',
  'step-rsa-allowances': 'On enlève l’AAH, l’ASPA ou l’ASI : {allowancesEuros}.',
  'step-rsa-housing-aid': 'L’aide au logement compte pour {shareEuros}.',
  'step-rsa-housed': 'Vous ne payez pas de loyer : cela compte pour {shareEuros}.',
  'refusal-rsa-age':
    'Il faut avoir {leastAge} ans, ou un enfant. Vous avez {age} ans. Si vous avez travaillé deux ans, demandez à la CAF.',
  'refusal-rsa-student':
    'Les étudiants n’ont pas le RSA, sauf une personne seule avec un jeune enfant ou enceinte.',
  'refusal-rsa-permit':
    'Il faut un titre de séjour pour travailler depuis {least} ans. Vous en avez un depuis {years, plural, one {# an} other {# ans}}.',
  'refusal-rsa-resources': 'Vos revenus sont trop élevés de {overEuros} pour le RSA.',
  'refusal-rsa-least': 'Le RSA serait de {amountEuros} : c’est trop peu pour être versé.',
  'step-ppa-month': 'Pour {oneMonth} : {bonusEuros}.',
  'step-ppa-average': 'La prime est la moyenne de ces trois mois.',
  'step-ppa-born-since':
    'À vérifier : on compte ici votre bébé pour les trois mois. La CAF peut le compter seulement depuis sa naissance.',
  'step-ppa-self-employed': 'À vérifier : pour un travail à son compte, la CAF compte autrement.',
  'step-ppa-base': 'La prime part de {baseEuros} pour une personne.',
  'step-ppa-household':
    'Vous êtes {people} dans le foyer : on multiplie par {coefficient, number, ::.0####}.',
  'step-ppa-raised':
    'Vous êtes seul ou seule {children, plural, =0 {et vous attendez un enfant} one {avec # enfant} other {avec # enfants}} : la prime est plus élevée. On multiplie par {coefficient, number, ::.00####}.',
  'step-ppa-pay': 'On ajoute {percent, number} % des salaires ({payEuros}).',
  'step-ppa-pay-with-aah': 'On ajoute {percent, number} % des salaires et de l’AAH ({payEuros}).',
  'step-ppa-bonus': 'On ajoute un bonus pour chaque personne qui travaille assez : {bonusEuros}.',
  'step-ppa-resources': 'On enlève les revenus du foyer : {resourcesEuros}.',
  'step-ppa-least-resources': 'On enlève au moins {standardEuros}, même si vos revenus sont plus bas.',
  'step-ppa-month-least': 'La prime d’un mois ne descend pas sous zéro.',
  'step-ppa-own-pay': 'Salaires : {payEuros}.',
  'step-ppa-others': 'Chômage, pensions, autres revenus : {amountEuros}.',
  'step-ppa-family': 'Aides pour les enfants : {amountEuros}.',
  'step-ppa-allowances': 'AAH, ASPA ou ASI : {amountEuros}.',
  'step-ppa-housing-aid': 'Aide au logement : {amountEuros}.',
  'step-ppa-housed': 'Logement sans loyer : {amountEuros}.',
  'refusal-ppa-age': 'Il faut avoir {leastAge} ans. Vous avez {age} ans.',
  'refusal-ppa-permit':
    'Il faut un titre de séjour pour travailler depuis {least} ans. Vous en avez un depuis {years, plural, one {# an} other {# ans}}.',
  'refusal-ppa-student': 'Étudiant ou apprenti : il faut gagner plus de {limitEuros} chaque mois.',
  'refusal-ppa-no-pay': 'Il faut avoir travaillé entre {firstMonth} et {lastMonth}.',
  'refusal-ppa-pay-stopped':
    'Vous ne travaillez plus depuis {oneMonth}. Demandez à la CAF : une prime est peut-être due.',
  'refusal-ppa-resources': 'Vos revenus sont trop élevés de {overEuros} pour la prime d’activité.',
  'refusal-ppa-least': 'La prime serait de {amountEuros} : c’est trop peu pour être versé.',
  'step-christmas-base': 'La prime de Noël est de {baseEuros} pour une personne.',
  'step-christmas-household':
    'Vous êtes {people} dans le foyer : on multiplie par {coefficient, number, ::.0####}.',
  'step-christmas-announced': 'Elle est payée en {fromMonth}, si vous avez encore le RSA ou l’ASS.',
  'refusal-christmas-no-rsa': 'Il faut avoir le RSA ou l’ASS.',
}
