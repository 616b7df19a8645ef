export const resident = {
  'refusal-aah-age': 'Il faut avoir {age} ans.',
  'refusal-aah-age-end': 'À {ageEnd} ans, l’AAH s’arrête. Demandez votre retraite et l’ASPA.',
  'refusal-aah-ceiling': 'Vos revenus dépassent la limite de {ceilingEuros} par mois.',
  'refusal-aah-none': 'Il faut un taux de handicap donné par la MDPH.',
  'refusal-aah-pensions': 'Vous touchez déjà {pensionsEuros} de pension. La limite est {fullEuros}.',
  'refusal-aah-rate':
    'Votre taux est de {found} %. Il faut {rate} %, ou {rateIfRestricted} % si trouver un emploi est difficile à cause du handicap.',
  'refusal-aah-restriction':
    'Avec {found} %, la MDPH doit dire que trouver un emploi est difficile pour vous.',
  'refusal-mva-home': 'Il faut un logement avec une aide au logement.',
  'refusal-mva-no-aid': 'Il faut avoir l’AAH entière ou l’ASI.',
  'refusal-mva-pay': 'Ce supplément est pour les personnes sans salaire.',
  'refusal-mva-rate': 'Il faut un taux de handicap de {rate} %.',
  'step-aah-ceiling':
    'Limite : {fullEuros}{children, plural, =0 {} one {, et plus avec votre enfant} other {, et plus avec vos # enfants}}.',
  'step-aah-full': 'Au plus {fullEuros} par mois.',
  'step-aah-no-work': 'Vous n’avez plus de travail ni de chômage : on ne compte pas ces salaires.',
  'step-aah-other': 'Votre autre argent : chômage, pension alimentaire, loyers.',
  'step-aah-pay': 'Vos salaires : {payEuros} par mois. On n’en compte qu’une partie.',
  'step-aah-pensions': 'On enlève votre pension.',
  'step-aah-person': 'L’AAH d’une personne (taux {rate} %).',
  'step-aah-quarter': 'Vous travaillez : on regarde vos trois derniers mois.',
  'step-aah-rate': 'Votre taux de handicap est de {rate} %.',
  'step-aah-resources': 'On enlève vos revenus.',
  'step-aah-restriction':
    'Votre taux de handicap est de {rate} %. La MDPH dit que trouver un emploi est difficile pour vous.',
  'step-aah-stopped-work': 'Vous ne travaillez plus : on compte moins.',
  'step-aah-tops-up': 'Avec {pensionsEuros} de pension, l’AAH va jusqu’à {fullEuros} en tout.',
  'step-aah-year': 'Vous ne travaillez pas : on regarde l’année {year}.',
  'step-mva-amount': 'Un supplément pour vivre chez vous.',
  'step-mva-both': 'Pour {count} personnes.',
  'step-mva-home': 'Vous avez un logement, une aide au logement, et pas de salaire.',
}
