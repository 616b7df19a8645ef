export const resident = {
  'step-family-resources':
    'Vos revenus de {year} comptent pour {resourcesEuros}. On a enlevé {deductedEuros} pour les frais.',
  'step-family-out-of-work':
    'Vous êtes sans emploi : la CAF peut compter moins de revenus. L’aide peut être plus élevée.',
  'step-family-birthday': 'Un enfant a {age} ans ce mois-ci. L’aide peut s’arrêter dès ce mois.',
  'step-af-children': 'Vous avez {children, plural, one {# enfant} other {# enfants}} de moins de 20 ans.',
  'step-af-full': 'Vos revenus sont sous {ceilingEuros} : vous recevez le montant entier.',
  'step-af-half': 'Vos revenus sont au-dessus de {ceilingEuros} : vous recevez la moitié.',
  'step-af-quarter': 'Vos revenus sont au-dessus de {ceilingEuros} : vous recevez le quart.',
  'step-af-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-af-rate':
    'Pour {children, plural, one {# enfant} other {# enfants}}, c’est {rate, number} % de ce montant.',
  'step-af-shared':
    'Un enfant qui vit chez ses deux parents compte pour moitié : {counted, number} sur {children}.',
  'step-af-rounded': 'Cela fait {amountEuros}.',
  'step-af-age-supplement':
    'Un supplément pour {children, plural, one {# enfant} other {# enfants}} plus grands : {amountEuros}.',
  'step-af-age-supplement-rate': 'Le supplément est de {rate, number} % de ce montant.',
  'step-af-age-supplement-children':
    'On compte {counted, plural, one {# enfant} other {# enfants}}. Il faut avoir 14 ans, ou 18 ans pour un enfant né depuis mars 2012.',
  'step-af-flat-rate':
    'Pour {children, plural, one {# enfant} other {# enfants}} de 20 ans, vous recevez encore {amountEuros} pendant un an.',
  'step-af-tapering': 'Vous dépassez un peu la limite : on ajoute {amountEuros}.',
  'step-af-overseas-rate': 'Outre-mer, un seul enfant suffit : c’est {rate, number} % de ce montant.',
  'step-af-overseas-age': 'Un supplément pour son âge : {amountEuros}.',
  'refusal-cf-overseas': 'Outre-mer, les règles sont différentes. Demandez à la CAF.',
  'refusal-af-two-children': 'Il faut deux enfants de moins de 20 ans. Vous en avez {children}.',
  'refusal-af-child-paid':
    'Votre enfant gagne {payEuros} par mois. Au-dessus de {limitEuros}, il ne compte plus.',
  'step-cf-children': 'Vous avez {children, plural, one {# enfant} other {# enfants}} de 3 à 20 ans.',
  'step-cf-ceiling':
    'La limite de revenus pour {children, plural, one {# enfant} other {# enfants}} est de {ceilingEuros} par an.',
  'step-cf-higher-ceiling':
    'La limite de revenus pour {children, plural, one {# enfant} other {# enfants}} est de {ceilingEuros} par an. Elle est plus haute pour un parent seul ou deux salaires.',
  'step-cf-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-cf-increased': 'Vos revenus sont sous {ceilingEuros} : vous recevez le montant le plus haut.',
  'step-cf-rate': 'Vos revenus sont sous {ceilingEuros} : vous recevez {rate, number} % de ce montant.',
  'step-cf-full': 'L’aide entière est de {rate, number} % de ce montant.',
  'step-cf-tapering': 'Vous dépassez un peu la limite ({aboveEuros}) : on en retire une partie chaque mois.',
  'step-cf-rounded': 'Cela fait {amountEuros}.',
  'refusal-cf-three-children': 'Il faut {needed} enfants. Vous en avez {children}.',
  'refusal-cf-young-child':
    'Un de vos enfants a moins de {age} ans. Vous pouvez recevoir une autre aide, pour les petits enfants.',
  'refusal-cf-above-ceiling':
    'Vos revenus sont trop élevés pour cette aide. La limite est de {ceilingEuros} par an. Il y a {aboveEuros} de trop.',
  'step-asf-alone': 'Vous êtes seul ou seule avec vos enfants.',
  'step-asf-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-asf-rate': 'Cela fait {perChildEuros} par enfant.',
  'step-asf-children': 'On compte {children, plural, one {# enfant} other {# enfants}}.',
  'step-asf-maintenance': 'On enlève la pension alimentaire que vous recevez : {receivedEuros}.',
  'step-asf-rounded': 'Cela fait {amountEuros}.',
  'refusal-asf-couple': 'Cette aide est pour un parent qui vit seul.',
  'refusal-asf-no-child': 'Il faut un enfant de moins de 20 ans, que l’autre parent n’aide pas.',
  'refusal-asf-maintenance':
    'Vous recevez déjà une pension de {receivedEuros}. L’aide serait de {dueEuros} : elle ne s’ajoute pas.',
  'refusal-asf-least': 'L’aide serait de {amountEuros}. Sous {leastEuros}, elle n’est pas payée.',
  'step-paje-base-full': 'Vos revenus sont sous {ceilingEuros} : vous recevez l’aide entière.',
  'step-paje-base-partial': 'Vos revenus sont sous {ceilingEuros} : vous recevez la moitié de l’aide.',
  'step-paje-base-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-paje-base-from': 'Vous la recevrez à partir de {fromMonth}, après la naissance.',
  'step-paje-base-rate': 'Pour un enfant de moins de 3 ans, c’est {rate, number} % de ce montant.',
  'step-paje-base-twins': 'Vos {children} enfants sont arrivés ensemble : une aide pour chacun.',
  'step-paje-base-rounded': 'Cela fait {amountEuros}.',
  'refusal-paje-base-no-child': 'Il faut un enfant de moins de {age} ans.',
  'refusal-paje-base-above-ceiling':
    'Vos revenus sont trop élevés pour cette aide. La limite est de {ceilingEuros} par an. Il y a {aboveEuros} de trop.',
  'step-paje-birth-ceiling':
    'Pour {children, plural, one {# enfant} other {# enfants}} avec le bébé, la limite de revenus est de {ceilingEuros}. Vous êtes en dessous.',
  'step-paje-birth-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-paje-birth-rate': 'La prime est de {rate, number} % de ce montant.',
  'step-paje-birth-children': 'Elle est payée pour chacun des {children} bébés.',
  'step-paje-birth-when': 'Vous recevez {amountEuros} une seule fois, pendant le septième mois de grossesse.',
  'step-paje-birth-from': 'Vous recevrez {amountEuros} une seule fois, en {fromMonth}.',
  'refusal-paje-birth-no-birth': 'Cette aide est pour un bébé qui va naître.',
  'refusal-paje-birth-no-date': 'Il manque la date où le bébé doit naître.',
  'refusal-paje-birth-above-ceiling':
    'Vos revenus sont trop élevés pour cette aide. La limite est de {ceilingEuros} par an. Il y a {aboveEuros} de trop.',
  'step-paje-adoption-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-paje-adoption-rate':
    'La prime est de {rate, number} % de ce montant par enfant ({children}). Vos revenus sont sous {ceilingEuros}.',
  'step-paje-adoption-rounded': 'Vous recevez {amountEuros} une seule fois.',
  'refusal-paje-adoption-none': 'Cette aide est pour un enfant adopté qui vient d’arriver chez vous.',
  'refusal-paje-adoption-above-ceiling':
    'Vos revenus sont trop élevés pour cette aide. La limite est de {ceilingEuros} par an. Il y a {aboveEuros} de trop.',
  'step-ars-ceiling':
    'Pour {children, plural, one {# enfant} other {# enfants}}, la limite de revenus est de {ceilingEuros} par an.',
  'step-ars-young': '{children, plural, one {# enfant} other {# enfants}} de 6 à 10 ans : {amountEuros}.',
  'step-ars-middle': '{children, plural, one {# enfant} other {# enfants}} de 11 à 14 ans : {amountEuros}.',
  'step-ars-old': '{children, plural, one {# enfant} other {# enfants}} de 15 à 18 ans : {amountEuros}.',
  'step-ars-base': 'On part d’un montant fixé pour toute la France : {baseEuros}.',
  'step-ars-rate': 'À cet âge, c’est {rate, number} % de ce montant.',
  'step-ars-children': 'On compte {children, plural, one {# enfant} other {# enfants}}.',
  'step-ars-tapering': 'Vous dépassez un peu la limite : on retire {aboveEuros}.',
  'step-ars-rounded': 'Pour la rentrée, cela fait {amountEuros}.',
  'refusal-ars-no-pupil': 'Il faut un enfant de 6 à 18 ans qui va à l’école.',
  'refusal-ars-above-ceiling':
    'Vos revenus sont trop élevés pour cette aide. La limite est de {ceilingEuros} par an. Il y a {aboveEuros} de trop.',
  'refusal-ars-least': 'L’aide serait de {amountEuros}. Sous {leastEuros}, elle n’est pas payée.',
}
