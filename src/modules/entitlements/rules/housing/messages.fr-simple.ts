export const resident = {
  'refusal-housing-buyer':
    'Vous achetez votre logement avec un prêt. Depuis 2018, il n’y a plus d’aide pour un nouveau prêt. Pour un prêt plus ancien, demandez à la Caf.',
  'refusal-housing-elsewhere': 'Ici, l’aide au logement a d’autres règles. Nous ne la calculons pas.',
  'refusal-housing-high-rent':
    'Le loyer est de {rentEuros}. L’aide s’arrête à {mostEuros}. Il y a {overEuros} de trop.',
  'refusal-housing-homeless': 'Cette aide sert à payer un loyer. Sans logement, elle n’est pas possible.',
  'refusal-housing-hosted':
    'Vous ne payez pas de loyer. Cette aide est pour les personnes qui paient un loyer.',
  'refusal-housing-hostel':
    'En foyer, une aide est possible. Nous ne la calculons pas ici. Demandez à la Caf.',
  'refusal-housing-no-rent': 'Il manque le prix du loyer. L’aide dépend du loyer.',
  'refusal-housing-owner': 'Vous êtes propriétaire. Cette aide est pour les personnes qui paient un loyer.',
  'refusal-housing-resources':
    'Les ressources sont de {resourcesEuros} par an. Pour ce loyer, la limite est {ceilingEuros}. Il y a {overEuros} de trop.',
  'refusal-housing-small-rent':
    'Le loyer est petit. Il compte pour {spentEuros}. La part à payer soi-même est de {participationEuros} au moins.',
  'refusal-rls-not-social': 'Cette baisse de loyer est pour les logements sociaux (HLM).',
  'refusal-rls-overseas': 'Outre-mer, cette baisse de loyer n’existe pas.',
  'refusal-rls-resources':
    'Les ressources sont de {monthEuros} par mois. La limite est {ceilingEuros}. Il y a {overEuros} de trop.',
  'step-housing-aid':
    '{aid, select, apl {En logement social, l’aide s’appelle l’APL.} alf {Avec un enfant ou un proche à charge, l’aide s’appelle l’ALF.} other {Sans personne à charge, l’aide s’appelle l’ALS.}}',
  'step-housing-allowance': 'Pour cette famille, {allowanceEuros} par an ne comptent pas.',
  'step-housing-business': 'Travail indépendant, il y a deux ans : {businessEuros}.',
  'step-housing-cent': 'Cela fait {amountEuros} par mois.',
  'step-housing-charges': 'On ajoute {chargesEuros} pour les charges.',
  'step-housing-cut-stopped': 'Le travail est arrêté. {goneEuros} ne comptent pas.',
  'step-housing-cut-unemployed':
    'Au chômage depuis plus de deux mois : {goneEuros} de salaires ne comptent pas.',
  'step-housing-deduction': 'On enlève 10 %, comme pour l’impôt : {deductedEuros}.',
  'step-housing-expecting': 'Enceinte et seule : le calcul est celui d’un couple.',
  'step-housing-family':
    'Famille : {couple, select, yes {un couple} other {une personne seule}}, {dependants, plural, =0 {sans enfant compté} one {un enfant ou proche compté} other {# enfants ou proches comptés}}. Zone {zone}.',
  'step-housing-flat-cut': 'On enlève {cutEuros}, comme pour tout le monde.',
  'step-housing-furnished': 'Le logement est meublé : deux tiers du loyer comptent.',
  'step-housing-high-rent': 'Le loyer est élevé : il reste {keptPercent, number} % de l’aide.',
  'step-housing-hundred': 'On arrondit à {resourcesEuros}.',
  'step-housing-kin': 'Pour un proche, {allowedEuros} ne comptent pas.',
  'step-housing-left-out-rsa':
    'Avec le RSA le mois dernier, {goneEuros} de salaires et de chômage ne comptent pas.',
  'step-housing-left-out-unemployed':
    'Sans travail depuis plus de deux mois, sans chômage payé : {goneEuros} ne comptent pas.',
  'step-housing-maintenance-paid': 'Pension alimentaire payée l’an dernier : {paidEuros} en moins.',
  'step-housing-not-below-zero': 'On ne descend pas sous zéro.',
  'step-housing-other-income': 'Autres revenus, il y a deux ans : {otherEuros}.',
  'step-housing-participation': 'Part à payer soi-même : {participationEuros}.',
  'step-housing-participation-least': 'Part minimale : {leastEuros}.',
  'step-housing-participation-resources': 'Part selon les ressources : {shareEuros}.',
  'step-housing-pensions': 'Retraites et pensions reçues : {pensionsEuros}.',
  'step-housing-person':
    'Ressources {who, select, applicant {de la personne qui demande} spouse {du conjoint} child {d’un enfant} other {d’un proche}}.',
  'step-housing-rate': 'On prend {ratePercent, number} % par mois.',
  'step-housing-reference-year': 'On regarde les ressources de {fromMonth} à {toMonth}.',
  'step-housing-rent': 'Loyer compté : {rentEuros}.',
  'step-housing-rent-ceiling': 'Le loyer compte jusqu’à {ceilingEuros} ici.',
  'step-housing-rent-paid': 'Loyer payé, sans les charges : {rentEuros}.',
  'step-housing-rent-reduction': 'Le bailleur baisse le loyer. L’APL baisse aussi, de {reducedEuros}.',
  'step-housing-rent-rounded': 'Loyer arrondi : {rentEuros}.',
  'step-housing-resources': 'Ressources de l’année : {resourcesEuros}.',
  'step-housing-savings': 'Épargne de {savingsEuros} : on compte {incomeEuros}.',
  'step-housing-shared-custody': 'Enfant chez ses deux parents, à tour de rôle : l’aide peut être partagée.',
  'step-housing-social-debt': 'On enlève 0,5 % (CRDS).',
  'step-housing-student':
    'Pour un étudiant, on compte {resourcesEuros} par an. Avec une bourse, l’aide est plus haute.',
  'step-housing-too-small': 'Rien n’est versé : l’aide est trop petite.',
  'step-housing-two-earners': 'Il y a deux salaires. L’aide peut être un peu plus haute.',
  'step-housing-wages': 'Salaires, chômage et indemnités : {wagesEuros}.',
  'step-housing-whole-euros': 'La Caf verse {paidEuros}, sans les centimes.',
  'step-rls-amount': 'Le bailleur retire {amountEuros} du loyer chaque mois.',
  'step-rls-monthly': 'Cela fait {monthEuros} par mois. La limite est {ceilingEuros}.',
  'step-rls-nothing': 'Les ressources sont au-dessus de la limite.',
  'step-rls-resources': 'Ressources de l’année : {resourcesEuros}.',
}
