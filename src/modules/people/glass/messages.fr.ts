/** What agents read. */
export const agent = {
  'glass-title': 'Accès exceptionnel',
  'glass-intro':
    'Ce que les travailleurs sociaux écrivent sur {name} leur est réservé. Si elle est en danger et qu’aucun d’eux n’est là, vous pouvez le lire pendant une heure.',
  'glass-seen':
    'Votre nom et votre raison seront affichés sur le dossier, lus par la personne sur sa page, et montrés au responsable et au délégué à la protection des données.',
  'glass-not-author-only': 'Les notes gardées par leur auteur restent fermées.',
  'glass-reason': 'Pourquoi avez-vous besoin de le lire maintenant ?',
  'glass-reason-hint': 'Une phrase. Par exemple : « Menace d’expulsion demain, Sophie est absente. »',
  'glass-break': 'Lire pendant une heure',
  'glass-cancel': 'Retour au dossier',
  'glass-open-now': 'Accès exceptionnel en cours',
  'glass-banner':
    '{agent} lit ce que les travailleurs sociaux ont écrit, jusqu’à {until}. Raison donnée : « {reason} »',
  'glass-link': 'Danger et aucun travailleur social présent : accès exceptionnel',
  'glass-close': 'Mettre fin à cet accès',
  'glass-close-of': 'Mettre fin à cet accès : {agent}',
  'glass-list-title': 'Accès exceptionnels',
  'glass-list-intro':
    'Chaque fois qu’un agent a lu, par exception, ce que les travailleurs sociaux gardent pour eux. Les 200 derniers.',
  'glass-list-empty': 'Aucun accès exceptionnel.',
  'glass-column-when': 'Depuis',
  'glass-column-who': 'Agent',
  'glass-column-whose': 'Dossier',
  'glass-column-why': 'Raison',
  'glass-column-end': 'Fin',
  'glass-erased': 'dossier effacé',
  'glass-ended-early': 'terminé le {moment}',
  'glass-ended': 'expiré le {moment}',
  'glass-until': 'en cours, jusqu’à {until}',
  'problem-reason-too-short': 'Dites pourquoi en une phrase.',
  'problem-reason-too-long': 'Dites-le en 1 000 caractères au plus.',
  'problem-reason-holds-a-secret':
    'Cette raison contient un mot de passe ou un numéro que nous n’avons pas le droit de garder. Enlevez-le.',
} as const
