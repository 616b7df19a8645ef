export const resident = {
  answered:
    '{who, select, person {La personne a répondu} other {Vous avez répondu}} « {answer} » à « {question} ».',
  'answered-row':
    'Pour {row} : {who, select, person {la personne a répondu} other {vous avez répondu}} « {answer} » à « {question} ».',
  missing:
    '{who, select, person {La personne n’a pas répondu} other {Vous n’avez pas répondu}} à « {question} ».',
  'missing-row':
    'Pour {row} : {who, select, person {la personne n’a pas répondu} other {vous n’avez pas répondu}} à « {question} ».',
  'not-known':
    '{who, select, person {La personne ne sait pas} other {Vous ne savez pas}} : « {question} ». Un agent peut aider.',
  'not-known-row':
    'Pour {row}, {who, select, person {la personne ne sait pas} other {vous ne savez pas}} : « {question} ». Un agent peut aider.',
  failed: 'Le calcul ne marche pas. Un agent va regarder.',
  gives: 'Le résultat est : {value}.',
  'at-least': '{what} : {value}. C’est {bound} ou plus.',
  below: '{what} : {value}. C’est moins que {bound}. Il manque {gap}.',
  'at-most': '{what} : {value}. C’est {bound} ou moins.',
  above: '{what} : {value}. C’est plus que {bound}. Il y a {gap} de trop.',
  more: '{what} : {value}. C’est plus que {bound}.',
  'not-more': '{what} : {value}. Ce n’est pas plus que {bound}.',
  less: '{what} : {value}. C’est moins que {bound}.',
  'not-less': '{what} : {value}. Ce n’est pas moins que {bound}.',
  same: '{what} : {value}. C’est bien {bound}.',
  other: '{what} : {value}. Ce n’est pas {bound}.',
  after: '{what} : {value}. C’est le {bound} ou après.',
  'too-early': '{what} : {value}. C’est avant le {bound}. C’est {gap} trop tôt.',
  before: '{what} : {value}. C’est le {bound} ou avant.',
  'too-late': '{what} : {value}. C’est après le {bound}. C’est {gap} trop tard.',
  age: 'Âge le {day}',
  time: 'Temps',
  result: 'Calcul',
  today: 'Aujourd’hui',
  'row-number': '{group}, {number}',
  years: '{count, plural, one {# an} other {# ans}}',
  months: '{count, plural, other {# mois}}',
  days: '{count, plural, one {# jour} other {# jours}}',
  'years-range': 'entre {from} et {to} ans',
  yes: 'Oui',
  no: 'Non',
  'between-days': 'entre le {from} et le {to}',
  'none-chosen': 'Rien de coché',
} as const
