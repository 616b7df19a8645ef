/** What explains an outcome. `{who}` is `you`, or `person` when an agent reads about somebody else. */
export const resident = {
  answered:
    '{who, select, person {Parce que la personne a répondu} other {Parce que vous avez répondu}} « {answer} » à « {question} ».',
  'answered-row':
    '{who, select, person {Parce que la personne a répondu} other {Parce que vous avez répondu}} « {answer} » à « {question} », pour {row}.',
  missing: '{who, select, person {Il manque sa réponse} other {Il manque votre réponse}} à « {question} ».',
  'missing-row':
    '{who, select, person {Il manque sa réponse} other {Il manque votre réponse}} à « {question} », pour {row}.',
  'not-known':
    '{who, select, person {La personne ne sait pas répondre} other {Vous ne savez pas répondre}} à « {question} ». Un agent peut aider.',
  'not-known-row':
    '{who, select, person {La personne ne sait pas répondre} other {Vous ne savez pas répondre}} à « {question} », pour {row}. Un agent peut aider.',
  failed: 'Le calcul n’a pas pu se faire. Un agent va regarder.',
  gives: 'Résultat : {value}.',
  'at-least': '{what} : {value}. C’est au moins {bound}.',
  below: '{what} : {value}. C’est moins que {bound}. Il manque {gap}.',
  'at-most': '{what} : {value}. C’est au plus {bound}.',
  above: '{what} : {value}. C’est plus que {bound}. Il y a {gap} de trop.',
  more: '{what} : {value}. C’est plus que {bound}.',
  'not-more': '{what} : {value}. Ce n’est pas plus que {bound}.',
  less: '{what} : {value}. C’est moins que {bound}.',
  'not-less': '{what} : {value}. Ce n’est pas moins que {bound}.',
  same: '{what} : {value}. C’est bien {bound}.',
  other: '{what} : {value}. Ce n’est pas {bound}.',
  after: '{what} : {value}. C’est le {bound} ou après.',
  'too-early': '{what} : {value}. C’est avant le {bound}, de {gap}.',
  before: '{what} : {value}. C’est le {bound} ou avant.',
  'too-late': '{what} : {value}. C’est après le {bound}, de {gap}.',
  age: 'Âge au {day}',
  time: 'Durée',
  result: 'Résultat du calcul',
  today: 'Date du jour',
  'row-number': '{group}, {number}',
  years: '{count, plural, one {# an} other {# ans}}',
  months: '{count, plural, other {# mois}}',
  days: '{count, plural, one {# jour} other {# jours}}',
  'years-range': 'entre {from} et {to} ans',
  yes: 'Oui',
  no: 'Non',
  'between-days': 'entre le {from} et le {to}',
  'none-chosen': 'Aucune réponse cochée',
} as const
