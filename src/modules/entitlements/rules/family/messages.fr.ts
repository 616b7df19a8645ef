export const resident = {
  'step-family-resources':
    'En {year}, vos revenus comptent pour {resourcesEuros}, une fois ôtés {deductedEuros} de frais (10 %).',
  'step-family-out-of-work':
    'Au chômage ou au RSA, une partie des revenus de {year} peut ne pas compter : l’aide peut être plus élevée. La CAF le vérifie.',
  'step-family-birthday': 'Un enfant a {age} ans ce mois-ci : le droit peut s’arrêter dès le 1er du mois.',
  'step-af-children':
    'Vous avez {children, plural, one {# enfant} other {# enfants}} à charge de moins de 20 ans.',
  'step-af-full':
    'Vos revenus ({resourcesEuros}) ne dépassent pas {ceilingEuros} : vous recevez le montant entier.',
  'step-af-half':
    'Vos revenus ({resourcesEuros}) dépassent {ceilingEuros} : vous recevez la moitié du montant.',
  'step-af-quarter':
    'Vos revenus ({resourcesEuros}) dépassent {ceilingEuros} : vous recevez le quart du montant.',
  'step-af-base': 'La base de calcul des prestations familiales est de {baseEuros} par mois.',
  'step-af-rate':
    'Pour {children, plural, one {# enfant} other {# enfants}}, vous recevez {rate, number} % de cette base.',
  'step-af-shared': 'En résidence alternée, un enfant compte pour moitié : {counted, number} sur {children}.',
  'step-af-rounded': 'Montant, arrondi au centime : {amountEuros}.',
  'step-af-age-supplement':
    'Majoration pour âge, {children, plural, one {# enfant} other {# enfants}} : {amountEuros}.',
  'step-af-age-supplement-rate': 'La majoration est de {rate, number} % de cette base.',
  'step-af-age-supplement-children':
    'Elle est due pour {counted, plural, one {# enfant} other {# enfants}} assez âgés (14 ans, ou 18 ans pour un enfant né depuis mars 2012).',
  'step-af-flat-rate':
    'Allocation forfaitaire pour {children, plural, one {# enfant} other {# enfants}} de 20 ans ({rate, number} % de la base) : {amountEuros}.',
  'step-af-tapering':
    'Vous dépassez le plafond de {aboveEuros}, moins qu’une année d’allocations ({yearEuros}) : un complément de {amountEuros} s’ajoute.',
  'step-af-overseas-rate':
    'Outre-mer, un seul enfant donne droit à {rate, number} % de cette base, quels que soient les revenus.',
  'step-af-overseas-age': 'Majoration pour son âge, {rate, number} % : {amountEuros}.',
  'refusal-cf-overseas':
    'Outre-mer, le complément familial suit d’autres règles, que nous ne calculons pas : la CAF peut vous renseigner.',
  'refusal-af-two-children': 'Il faut deux enfants à charge de moins de 20 ans ; vous en avez {children}.',
  'refusal-af-child-paid':
    'Un enfant qui gagne {payEuros} par mois n’est plus à charge : la limite est de {limitEuros}.',
  'step-cf-children': 'Vous avez {children, plural, one {# enfant} other {# enfants}} de 3 à 20 ans.',
  'step-cf-ceiling':
    'Le plafond de revenus pour {children, plural, one {# enfant} other {# enfants}} est de {ceilingEuros} par an.',
  'step-cf-higher-ceiling':
    'Le plafond de revenus pour {children, plural, one {# enfant} other {# enfants}}, relevé pour un parent seul ou deux salaires, est de {ceilingEuros} par an.',
  'step-cf-base': 'La base de calcul des prestations familiales est de {baseEuros} par mois.',
  'step-cf-increased':
    'Vos revenus ne dépassent pas {ceilingEuros} : vous recevez le montant majoré, {rate, number} % de la base.',
  'step-cf-rate': 'Vos revenus ne dépassent pas {ceilingEuros} : vous recevez {rate, number} % de la base.',
  'step-cf-full': 'Le complément familial est de {rate, number} % de la base.',
  'step-cf-tapering': 'Vous dépassez le plafond de {aboveEuros} : un douzième en est retiré chaque mois.',
  'step-cf-rounded': 'Montant, arrondi au centime : {amountEuros}.',
  'refusal-cf-three-children':
    'Il faut {needed} enfants à charge de moins de 21 ans ; vous en avez {children}.',
  'refusal-cf-young-child':
    'Tous les enfants doivent avoir {age} ans ou plus. Avant, c’est l’allocation de base qui est versée.',
  'refusal-cf-above-ceiling':
    'Vos revenus comptent pour {resourcesEuros} ; le plafond est de {ceilingEuros}. Vous le dépassez de {aboveEuros}.',
  'step-asf-alone': 'Vous élevez seul ou seule vos enfants.',
  'step-asf-base': 'La base de calcul des prestations familiales est de {baseEuros} par mois.',
  'step-asf-rate': 'L’allocation est de {rate, number} % de cette base par enfant : {perChildEuros}.',
  'step-asf-children': 'Elle est due pour {children, plural, one {# enfant} other {# enfants}}.',
  'step-asf-maintenance': 'La pension alimentaire reçue, {receivedEuros}, en est retirée.',
  'step-asf-rounded': 'Montant, arrondi au centime : {amountEuros}.',
  'refusal-asf-couple': 'Cette allocation est pour un parent qui vit sans conjoint.',
  'refusal-asf-no-child': 'Il faut un enfant à charge de moins de 20 ans, que l’autre parent n’aide pas.',
  'refusal-asf-maintenance':
    'La pension alimentaire reçue ({receivedEuros}) atteint l’allocation ({dueEuros}).',
  'refusal-asf-least': 'Le montant ({amountEuros}) est sous le minimum versé, {leastEuros}.',
  'step-paje-base-full': 'Vos revenus ne dépassent pas {ceilingEuros} : l’allocation est à taux plein.',
  'step-paje-base-partial': 'Vos revenus ne dépassent pas {ceilingEuros} : l’allocation est à taux partiel.',
  'step-paje-base-base': 'La base de calcul des prestations familiales est de {baseEuros} par mois.',
  'step-paje-base-from': 'L’allocation est due à partir de {fromMonth}, le mois qui suit la naissance.',
  'step-paje-base-rate':
    'L’allocation est de {rate, number} % de cette base, pour un enfant de moins de 3 ans.',
  'step-paje-base-twins': 'Les {children} enfants sont arrivés ensemble : une allocation pour chacun.',
  'step-paje-base-rounded': 'Montant, arrondi au centime : {amountEuros}.',
  'refusal-paje-base-no-child': 'Il faut un enfant de moins de {age} ans.',
  'refusal-paje-base-above-ceiling':
    'Vos revenus comptent pour {resourcesEuros} ; le plafond est de {ceilingEuros}. Vous le dépassez de {aboveEuros}.',
  'step-paje-birth-ceiling':
    'Pour {children, plural, one {# enfant} other {# enfants}}, naissance comprise, le plafond est de {ceilingEuros} : vos revenus ne le dépassent pas.',
  'step-paje-birth-base': 'La base de calcul des prestations familiales est de {baseEuros} par mois.',
  'step-paje-birth-rate': 'La prime à la naissance est de {rate, number} % de cette base.',
  'step-paje-birth-children': 'Elle est due pour chacun des {children} enfants attendus.',
  'step-paje-birth-when': '{amountEuros}, versés une fois, avant la fin du septième mois de grossesse.',
  'step-paje-birth-from': '{amountEuros}, versés une fois, en {fromMonth} (septième mois de grossesse).',
  'refusal-paje-birth-no-birth': 'Cette prime est pour une naissance attendue.',
  'refusal-paje-birth-no-date': 'Il manque la date prévue de la naissance.',
  'refusal-paje-birth-above-ceiling':
    'Vos revenus comptent pour {resourcesEuros} ; le plafond est de {ceilingEuros}. Vous le dépassez de {aboveEuros}.',
  'step-paje-adoption-base': 'La base de calcul des prestations familiales est de {baseEuros} par mois.',
  'step-paje-adoption-rate':
    'La prime à l’adoption est de {rate, number} % de cette base par enfant ({children}). Vos revenus ne dépassent pas {ceilingEuros}.',
  'step-paje-adoption-rounded': 'Montant, versé une fois : {amountEuros}.',
  'refusal-paje-adoption-none':
    'Cette prime est pour un enfant adopté arrivé au foyer il y a deux mois au plus.',
  'refusal-paje-adoption-above-ceiling':
    'Vos revenus comptent pour {resourcesEuros} ; le plafond est de {ceilingEuros}. Vous le dépassez de {aboveEuros}.',
  'step-ars-ceiling':
    'Pour {children, plural, one {# enfant} other {# enfants}} à charge, le plafond est de {ceilingEuros} par an.',
  'step-ars-young': '{children, plural, one {# enfant} other {# enfants}} de 6 à 10 ans : {amountEuros}.',
  'step-ars-middle': '{children, plural, one {# enfant} other {# enfants}} de 11 à 14 ans : {amountEuros}.',
  'step-ars-old': '{children, plural, one {# enfant} other {# enfants}} de 15 à 18 ans : {amountEuros}.',
  'step-ars-base': 'La base de calcul des prestations familiales est de {baseEuros} par mois.',
  'step-ars-rate': 'À cet âge, l’allocation est de {rate, number} % de cette base.',
  'step-ars-children': 'Elle est due pour {children, plural, one {# enfant} other {# enfants}}.',
  'step-ars-tapering': 'Vous dépassez le plafond de {aboveEuros} : cette somme est retirée.',
  'step-ars-rounded': 'Montant pour la rentrée, avant la CRDS (0,5 %) : {amountEuros}.',
  'refusal-ars-no-pupil': 'Il faut un enfant à charge qui va à l’école, de 6 à 18 ans.',
  'refusal-ars-above-ceiling':
    'Vos revenus comptent pour {resourcesEuros} ; le plafond est de {ceilingEuros}. Vous le dépassez de {aboveEuros}.',
  'refusal-ars-least': 'Le montant ({amountEuros}) est sous le minimum versé, {leastEuros}.',
}
