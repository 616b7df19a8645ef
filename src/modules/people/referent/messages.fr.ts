/** What agents read. */
export const agent = {
  'referents-title': 'Suivi par',
  'referents-none': 'Personne n’est nommé pour suivre ce dossier.',
  'referents-remove': 'Retirer',
  'referents-remove-one': 'Retirer {name}',
  'referents-name': 'Nommer un référent',
  'referents-agent': 'Agent',
  'referents-choose': 'Choisir un agent',
  'referents-save': 'Nommer',
  'referents-left': 'ancien agent',
} as const
