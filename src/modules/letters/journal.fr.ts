/** What the journal says happened, in words. */
export const journal = {
  'letters.started': 'Courrier commencé',
  'letters.saved': 'Nouvelle version d’un courrier',
  'letters.sent': 'Courrier envoyé',
  'letters.answered': 'Réponse à un courrier notée',
  'letters.read': 'Courrier lu',
  'letters.copied': 'Copie d’un courrier imprimée',
  'letters.printed': 'Courrier imprimé',
} as const
