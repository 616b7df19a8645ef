export const resident = {
  'refusal-housing-buyer':
    'Propriétaire qui rembourse un prêt : pas d’aide pour un prêt signé depuis 2018. Pour un prêt plus ancien, ce calcul n’est pas fait ici : la Caf répond.',
  'refusal-housing-elsewhere': 'Ici, l’aide au logement a ses propres barèmes. Ce calcul n’est pas fait.',
  'refusal-housing-high-rent':
    'Loyer trop élevé : {rentEuros} ; il n’y a plus d’aide à partir de {mostEuros}, soit {overEuros} de trop.',
  'refusal-housing-homeless': 'Sans logement, pas d’aide au logement : elle aide à payer un loyer.',
  'refusal-housing-hosted': 'Logement gratuit : l’aide est pour qui paie un loyer.',
  'refusal-housing-hostel':
    'Foyer ou résidence : le calcul a ses propres barèmes et n’est pas fait ici. Une aide est possible : la Caf répond.',
  'refusal-housing-no-rent': 'Aucun loyer n’est dit : l’aide dépend du loyer.',
  'refusal-housing-owner': 'Propriétaire de son logement : l’aide est pour qui paie un loyer.',
  'refusal-housing-resources':
    'Ressources trop élevées pour ce loyer : {resourcesEuros} par an ; il faudrait {ceilingEuros} au plus, soit {overEuros} de moins.',
  'refusal-housing-small-rent':
    'Loyer trop faible : le loyer et les charges comptent pour {spentEuros}, et la part du ménage est de {participationEuros} au moins.',
  'refusal-rls-not-social':
    'La réduction de loyer de solidarité est pour les locataires d’un logement social (HLM).',
  'refusal-rls-overseas':
    'La réduction de loyer de solidarité n’est pas calculée outre-mer : les logements n’y ouvrent pas droit à l’APL.',
  'refusal-rls-resources':
    'Ressources trop élevées : {monthEuros} par mois ; il faut moins de {ceilingEuros}, soit {overEuros} de trop.',
  'step-housing-aid':
    '{aid, select, apl {Logement social : c’est l’APL.} alf {Logement privé, avec un enfant ou un proche à charge : c’est l’ALF.} other {Logement privé, sans personne à charge : c’est l’ALS. Pour un couple marié depuis moins de cinq ans, c’est l’ALF, du même montant.}}',
  'step-housing-allowance': 'Abattement pour cette famille (R0) : {allowanceEuros} par an.',
  'step-housing-business': 'Revenus du travail indépendant de l’avant-dernière année : {businessEuros}.',
  'step-housing-cent': 'Soit {amountEuros} par mois.',
  'step-housing-charges': 'Charges, comptées au forfait : {chargesEuros}.',
  'step-housing-cut-stopped':
    'Travail arrêté, avec une pension ou l’AAH : 30 % des salaires et du chômage ne comptent pas, soit {goneEuros}.',
  'step-housing-cut-unemployed':
    'Chômage indemnisé depuis plus de deux mois : 30 % des salaires ne comptent pas, soit {goneEuros}.',
  'step-housing-deduction': 'Déduction de 10 %, avec un minimum, comme pour l’impôt : {deductedEuros}.',
  'step-housing-expecting': 'Une femme seule qui attend un enfant est comptée comme un couple sans enfant.',
  'step-housing-family':
    'Famille comptée : {couple, select, yes {un couple} other {une personne seule}}, {dependants, plural, =0 {sans personne à charge} one {une personne à charge} other {# personnes à charge}} ; zone {zone} pour les loyers.',
  'step-housing-flat-cut': 'Baisse de {cutEuros}, la même pour tous.',
  'step-housing-furnished': 'Logement meublé : les deux tiers du loyer comptent.',
  'step-housing-high-rent': 'Loyer élevé : il reste {keptPercent, number} % de l’aide.',
  'step-housing-hundred': 'Ressources comptées, à la centaine d’euros au-dessus : {resourcesEuros}.',
  'step-housing-kin': 'Ressources d’un proche : {allowedEuros} ne comptent pas.',
  'step-housing-left-out-rsa':
    'RSA reçu le mois dernier : les salaires et le chômage ne comptent pas, soit {goneEuros}.',
  'step-housing-left-out-unemployed':
    'Sans travail depuis plus de deux mois et sans indemnité de chômage : les salaires ne comptent pas, soit {goneEuros}.',
  'step-housing-maintenance-paid': 'Pension alimentaire versée l’an dernier : {paidEuros} en moins.',
  'step-housing-not-below-zero': 'Le résultat ne descend pas sous zéro.',
  'step-housing-other-income': 'Autres revenus imposables de l’avant-dernière année : {otherEuros}.',
  'step-housing-participation': 'Part que le ménage paie lui-même (Pp) : {participationEuros}.',
  'step-housing-participation-least': 'Part minimale (P0) : {leastEuros}.',
  'step-housing-participation-resources': 'Part selon les ressources : {shareEuros}.',
  'step-housing-pensions': 'Pensions, retraites et pensions alimentaires reçues : {pensionsEuros}.',
  'step-housing-person':
    'Ressources {who, select, applicant {du demandeur} spouse {du conjoint} child {d’un enfant} other {d’un proche}}.',
  'step-housing-rate': 'Taux selon la famille et le loyer : {ratePercent, number} % par mois.',
  'step-housing-reference-year':
    'Ressources de {fromMonth} à {toMonth} ; l’an dernier pour les pensions alimentaires, l’avant-dernière année pour les autres revenus.',
  'step-housing-rent': 'Loyer retenu : {rentEuros}.',
  'step-housing-rent-ceiling': 'Loyer compté jusqu’à {ceilingEuros} au plus, en zone {zone}.',
  'step-housing-rent-paid': 'Loyer payé, sans les charges : {rentEuros}.',
  'step-housing-rent-reduction':
    'Réduction de loyer de solidarité : 98 % sont retirés de l’APL, soit {reducedEuros}.',
  'step-housing-rent-rounded': 'Loyer à l’euro près : {rentEuros}.',
  'step-housing-resources': 'Ressources de l’année : {resourcesEuros}.',
  'step-housing-savings': 'Épargne de {savingsEuros} : on compte 3 % par an, soit {incomeEuros}.',
  'step-housing-shared-custody':
    'Enfant en résidence alternée : il est compté en entier ici. Si les deux parents demandent l’aide, elle est partagée entre eux.',
  'step-housing-social-debt': 'CRDS : 0,5 % de moins.',
  'step-housing-student':
    'Étudiant locataire : les ressources sont comptées au forfait, {resourcesEuros} par an. Avec une bourse, le forfait est plus bas et l’aide plus haute.',
  'step-housing-too-small': 'Rien n’est versé : avant la CRDS, l’aide doit dépasser {leastEuros}.',
  'step-housing-two-earners':
    'Deux salaires dans le couple : le code prévoit 95 € de ressources en moins par an. Ils ne sont pas retirés ici ; l’aide peut être un peu plus haute.',
  'step-housing-wages': 'Salaires, chômage et indemnités imposables : {wagesEuros}.',
  'step-housing-whole-euros': 'La Caf verse un nombre entier d’euros : {paidEuros}.',
  'step-rls-amount': 'Le bailleur retire {amountEuros} du loyer chaque mois.',
  'step-rls-monthly': 'Soit {monthEuros} par mois ; il faut moins de {ceilingEuros}.',
  'step-rls-nothing': 'Les ressources dépassent le plafond : le loyer n’est pas réduit.',
  'step-rls-resources': 'Ressources de l’année, celles de l’aide au logement : {resourcesEuros}.',
}
