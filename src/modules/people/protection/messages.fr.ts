/** What agents read when a measure of protection stands in the way of an act. */
export const agent = {
  legend: 'Mesure de protection',
  // « Sous tutelle, pour demander une aide : c’est son représentant qui signe (UDAF du Nord, art. 504 C. civ.). »
  'needs-represented':
    '{measure}. Pour {act}, c’est son représentant qui signe{who} ({article}). Sans son accord, l’acte n’est pas enregistré.',
  'needs-assisted':
    '{measure}. Pour {act}, son curateur signe avec elle{who} ({article}). Sans son accord, l’acte n’est pas enregistré.',
  'needs-unless-entrusted':
    '{measure}. Pour {act}, regardez si la décision ou le mandat confie cet acte à quelqu’un{who} ({article}).',
  who: ' : {name}',
  'act-sign-a-mandate': 'que l’on fasse la démarche à sa place',
  'act-sign-a-contract': 'signer un contrat',
  'act-ask-for-a-benefit': 'faire une démarche ou demander une aide',
  'act-receive-and-spend-income': 'recevoir et dépenser ses revenus',
  'act-personal-act': 'décider pour sa personne',
  'field-manner': 'Son représentant est-il d’accord ?',
  'manner-present': 'Oui, il est présent',
  'manner-in-writing': 'Oui, par écrit',
  'manner-by-phone': 'Oui, par téléphone',
  'manner-not-entrusted': 'La décision ne lui confie pas cet acte',
  'field-given-by': 'Qui a donné son accord ?',
  'hint-given-by': 'Son nom. Laissez vide si c’est {name}.',
  'hint-given-by-unknown': 'Tuteur, curateur, proche habilité, service mandataire.',
  'problem-representative-signs':
    'La mesure de protection l’interdit : son représentant doit signer. Notez sa présence ou son accord écrit.',
  'problem-curator-signs':
    'La mesure de protection l’interdit : son curateur doit signer avec elle. Notez sa présence ou son accord écrit.',
  'problem-entrusted-or-not':
    'Dites si la décision confie cet acte à quelqu’un, et si cette personne est d’accord.',
  'problem-assent-by-whom': 'Écrivez qui a donné son accord.',
} as const
