/** What the journal says happened, in words. */
export const journal = {
  'letters.started': 'Courrier commencé',
  'letters.saved': 'Nouvelle version d’un courrier',
  'letters.sent': 'Courrier envoyé',
  'letters.answered': 'Réponse à un courrier notée',
  'letters.shared': 'Courrier ouvert à toute l’équipe',
  'letters.closed-again': 'Courrier refermé aux travailleurs sociaux',
  'letters.read': 'Courrier lu',
  'letters.copied': 'Copie d’un courrier imprimée',
  'letters.printed': 'Courrier imprimé',
} as const
