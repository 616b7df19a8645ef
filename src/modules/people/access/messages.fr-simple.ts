export const resident = {
  'look-read': '{agent} a regardé votre dossier.',
  'look-explained': '{agent} a regardé votre dossier. Pourquoi : {reason}.',
  'look-glass':
    '{agent} a eu le droit de lire pendant une heure les notes des assistantes sociales. C’est rare. La raison est écrite plus bas.',
  'look-somebody': 'Un agent',
  'reason-showed-card': 'vous avez montré votre carte',
  'reason-sent-to-me': 'un collègue lui a parlé de vous',
  'reason-called-me': 'vous avez téléphoné ou écrit',
  'reason-replaces-colleague': 'cette personne remplace un collègue',
  'reason-family': 'pour aider quelqu’un de votre famille',
  'reason-checks-file': 'pour vérifier votre dossier',
  'reason-other': 'une autre raison, écrite plus bas',
} as const
