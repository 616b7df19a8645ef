export const resident = {
  'step-rsa-base': 'Le montant de base du RSA, pour une personne seule, est de {baseEuros} par mois.',
  'step-rsa-household':
    'Votre foyer compte {people, plural, one {# personne} other {# personnes}} : ce montant est multiplié par {coefficient, number, ::.0####}.',
  'step-rsa-raised':
    'Vous êtes seul ou seule, {children, plural, =0 {et vous attendez un enfant} one {avec # enfant} other {avec # enfants}} : le montant est majoré, multiplié par {coefficient, number, ::.00####}.',
  'step-rsa-incomes': 'Vos revenus comptent pour {incomesEuros} par mois.',
  'step-rsa-quarter': 'On fait la moyenne de trois mois : {firstMonth} à {lastMonth}.',
  'step-rsa-own-income': 'Revenus de la personne qui demande : {incomeEuros} par mois.',
  'step-rsa-spouse-income': 'Revenus de l’autre membre du couple : {incomeEuros} par mois.',
  'step-rsa-pay-lost':
    'Le salaire ou le chômage vient de s’arrêter, sans rien à la place : {payEuros} ne comptent pas.',
  'step-rsa-pay-stopped':
    'À vérifier : un salaire qui s’est arrêté depuis compte ici pour {payEuros}. Sans rien à la place, la CAF peut ne pas le compter : demandez-le.',
  'step-rsa-savings': 'L’épargne est réputée rapporter {savingsEuros} par mois (3 % par an).',
  'step-rsa-family': 'Les prestations familiales comptent pour {familyEuros}.',
  'step-rsa-allowance': 'Allocations familiales, sans la majoration pour âge : {allowanceEuros}.',
  'step-rsa-baby-allowance': 'Allocation de base de la PAJE : {babyEuros}.',
  'step-rsa-supplement': 'Complément familial, compté dans la limite de {limitEuros} : {countedEuros}.',
  'step-rsa-support':
    'Allocation de soutien familial, comptée dans la limite de {limitEuros} : {countedEuros}.',
  'step-rsa-newborn':
    'À vérifier : un enfant a moins de trois mois. La CAF peut ne pas compter l’allocation de base ({allowanceEuros}).',
  'step-rsa-self-employed':
    'À vérifier : pour un travail indépendant, la CAF ne retient pas ces revenus mais le dernier bénéfice connu, ou une part du chiffre d’affaires.',
  'step-rsa-shared-custody':
    'À vérifier : un enfant en résidence alternée compte ici en entier. La CAF peut ne le compter que pour moitié.',
  'step-rsa-allowances': 'L’AAH, l’ASPA ou l’ASI comptent pour {allowancesEuros}.',
  'step-rsa-housing-aid': 'L’aide au logement compte, dans la limite d’un forfait : {shareEuros}.',
  'step-rsa-housed': 'Être logé sans loyer compte pour {shareEuros} (forfait logement).',
  'refusal-rsa-age':
    'Sans enfant né ou à naître, il faut avoir {leastAge} ans ; vous en avez {age}. Exception à vérifier : avoir travaillé deux ans (3 214 heures) ces trois dernières années.',
  'refusal-rsa-student':
    'Les élèves et les étudiants n’ont pas droit au RSA, sauf une personne seule enceinte ou avec un jeune enfant.',
  'refusal-rsa-permit':
    'Il faut un titre de séjour autorisant à travailler depuis {least} ans ; vous en avez un depuis {years, plural, one {# an} other {# ans}}.',
  'refusal-rsa-resources':
    'Vos ressources ({resourcesEuros}) dépassent le montant du RSA de votre foyer ({standardEuros}) de {overEuros}.',
  'refusal-rsa-least': 'Le RSA serait de {amountEuros} ; il n’est pas versé au-dessous de {leastEuros}.',
  'step-ppa-month': 'Pour {oneMonth}, la prime est de {bonusEuros}.',
  'step-ppa-average': 'La prime versée chaque mois est la moyenne de ces trois mois.',
  'step-ppa-born-since':
    'À vérifier : un enfant né depuis compte ici pour les trois mois. La CAF peut ne le compter qu’à partir de sa naissance.',
  'step-ppa-self-employed':
    'À vérifier : pour un travail indépendant, la CAF ne retient pas ces revenus mais le dernier bénéfice connu, ou une part du chiffre d’affaires.',
  'step-ppa-base': 'Le montant de base de la prime d’activité, pour une personne seule, est de {baseEuros}.',
  'step-ppa-household':
    'Votre foyer compte {people, plural, one {# personne} other {# personnes}} : ce montant est multiplié par {coefficient, number, ::.0####}.',
  'step-ppa-raised':
    'Vous êtes seul ou seule, {children, plural, =0 {et vous attendez un enfant} one {avec # enfant} other {avec # enfants}} : le montant est majoré, multiplié par {coefficient, number, ::.00####}.',
  'step-ppa-pay': 'S’ajoutent {percent, number} % des revenus du travail ({payEuros}).',
  'step-ppa-pay-with-aah':
    'S’ajoutent {percent, number} % des revenus du travail ({payEuros}), AAH comprise.',
  'step-ppa-bonus':
    'Chaque personne qui gagne plus de {from} heures de SMIC apporte une bonification, entière à partir de {upTo} heures : {bonusEuros} en tout.',
  'step-ppa-resources': 'Les ressources du foyer sont ôtées : {resourcesEuros}.',
  'step-ppa-least-resources':
    'Les ressources du foyer ({resourcesEuros}) sont réputées au moins égales à son montant de base : {standardEuros} sont ôtés.',
  'step-ppa-month-least': 'La prime d’un mois ne descend pas au-dessous de zéro.',
  'step-ppa-own-pay': 'Revenus du travail : {payEuros}.',
  'step-ppa-others': 'Chômage, pensions et autres revenus : {amountEuros}.',
  'step-ppa-family': 'Prestations familiales comptées : {amountEuros}.',
  'step-ppa-allowances': 'AAH, ASPA ou ASI : {amountEuros}.',
  'step-ppa-housing-aid': 'Aide au logement, dans la limite du forfait : {amountEuros}.',
  'step-ppa-housed': 'Logement sans loyer, compté forfaitairement : {amountEuros}.',
  'refusal-ppa-age': 'Il faut avoir {leastAge} ans ; vous en avez {age}.',
  'refusal-ppa-permit':
    'Il faut un titre de séjour autorisant à travailler depuis {least} ans ; vous en avez un depuis {years, plural, one {# an} other {# ans}}.',
  'refusal-ppa-student':
    'Les étudiants et les apprentis y ont droit s’ils gagnent plus de {limitEuros} chacun des trois mois regardés.',
  'refusal-ppa-no-pay': 'Il faut un revenu du travail entre {firstMonth} et {lastMonth} ; il n’y en a pas.',
  'refusal-ppa-pay-stopped':
    'Le travail s’est arrêté après {oneMonth}. À vérifier auprès de la CAF : une prime peut rester due pour ce mois.',
  'refusal-ppa-resources':
    'Les ressources du foyer sont trop élevées pour la prime d’activité : il s’en faut de {overEuros} par mois en moyenne.',
  'refusal-ppa-least': 'La prime serait de {amountEuros} ; elle n’est pas versée au-dessous de {leastEuros}.',
  'step-christmas-base': 'La prime de Noël est de {baseEuros} pour une personne seule.',
  'step-christmas-household':
    'Votre foyer compte {people, plural, one {# personne} other {# personnes}} : ce montant est multiplié par {coefficient, number, ::.0####}.',
  'step-christmas-announced':
    'Elle est versée à partir de {fromMonth}, si vous avez encore le RSA ou l’ASS en novembre ou en décembre et si un décret la confirme, comme chaque année.',
  'refusal-christmas-no-rsa': 'Il faut avoir le RSA ou l’ASS en novembre ou en décembre.',
}
