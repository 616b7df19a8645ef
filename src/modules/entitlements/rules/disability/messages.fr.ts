export const resident = {
  'refusal-aah-age': 'L’AAH s’ouvre à {age} ans. Avant, c’est l’AEEH.',
  'refusal-aah-age-end':
    'Avec un taux inférieur à {rate} %, l’AAH s’arrête à {ageEnd} ans : la retraite et l’ASPA prennent la suite.',
  'refusal-aah-ceiling':
    'Les revenus de la personne dépassent le plafond de {ceilingEuros} par mois. L’écart est de {overEuros}.',
  'refusal-aah-none':
    'L’AAH demande un taux d’incapacité reconnu par la MDPH : 80 %, ou 50 % avec une restriction d’accès à l’emploi.',
  'refusal-aah-pensions':
    'Les pensions, l’ASI ou l’ASPA de la personne ({pensionsEuros}) atteignent déjà {fullEuros}.',
  'refusal-aah-rate':
    'Le taux d’incapacité est de {found} %. Il faut {rate} %, ou {rateIfRestricted} % avec une restriction d’accès à l’emploi.',
  'refusal-aah-restriction':
    'Avec un taux de {found} %, la MDPH doit reconnaître une restriction substantielle et durable d’accès à l’emploi. À partir de {rate} %, ce n’est pas demandé.',
  'refusal-mva-home':
    'La majoration demande un logement indépendant avec une aide au logement. Le mois dernier, il n’y en avait pas.',
  'refusal-mva-no-aid':
    'La majoration s’ajoute à l’AAH à taux plein, à l’ASI, ou à une AAH qui complète une pension.',
  'refusal-mva-pay': 'La majoration va aux personnes qui n’ont pas de revenu d’activité.',
  'refusal-mva-rate': 'La majoration demande un taux d’incapacité d’au moins {rate} %.',
  'step-aah-ceiling':
    'Plafond : {fullEuros}{children, plural, =0 {} one {, plus la moitié pour un enfant à charge} other {, plus la moitié pour chacun des # enfants à charge}}. Les revenus du conjoint ne comptent pas.',
  'step-aah-full': 'L’AAH ne dépasse pas {fullEuros} par mois.',
  'step-aah-no-work':
    'Sans emploi et sans allocation de chômage depuis deux mois : ces salaires ne comptent pas.',
  'step-aah-other': 'Autres revenus : chômage, pension alimentaire, loyers.',
  'step-aah-pay': 'Salaires de {payEuros} par mois : on compte 20 % jusqu’à {lowEuros} et 60 % au-dessus.',
  'step-aah-pensions': 'On retire la pension d’invalidité ou de retraite.',
  'step-aah-person': 'AAH d’une personne dont le taux d’incapacité est de {rate} %.',
  'step-aah-quarter':
    'La personne travaille : on regarde ses revenus nets des trois derniers mois, sans la déduction de 10 % du revenu imposable (écart connu : l’AAH réelle peut être un peu plus haute).',
  'step-aah-rate': 'Taux d’incapacité de {rate} % : au moins 80 %.',
  'step-aah-resources': 'On retire les revenus de la personne.',
  'step-aah-restriction':
    'Taux d’incapacité de {rate} %, avec une restriction d’accès à l’emploi reconnue par la MDPH.',
  'step-aah-stopped-work': 'Le travail a cessé : ces salaires comptent pour 70 %.',
  'step-aah-tops-up':
    'L’AAH complète la pension, l’ASI ou l’ASPA ({pensionsEuros}) jusqu’à {fullEuros}, pas plus.',
  'step-aah-year': 'La personne ne travaille pas : on regarde ses revenus imposables de {year}.',
  'step-mva-amount':
    'Majoration pour la vie autonome, avec l’AAH à taux plein, l’ASI, ou une AAH qui complète une pension.',
  'step-mva-both': '{count} personnes du foyer y ont droit.',
  'step-mva-home': 'Logement indépendant avec une aide au logement, sans revenu d’activité.',
}
