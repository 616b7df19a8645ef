/** The words of agents; « content » is what is opened, so that the sentence agrees with it. */
export const agent = {
  keptBetween:
    '{content, select, letter {Ce courrier} referral {Cette orientation} other {Cette démarche}} reste entre travailleurs sociaux',
  share: 'Ouvrir à toute l’équipe',
  shareNot: 'Ne pas ouvrir',
  back: '{content, select, letter {Retour au courrier} referral {Retour à l’orientation} other {Retour à la démarche}}',
  shareTitle:
    'Ouvrir {content, select, letter {ce courrier} referral {cette orientation} other {cette démarche}} à toute l’équipe ?',
  shareNow:
    'Aujourd’hui, seuls les travailleurs sociaux de votre organisation peuvent {content, select, letter {le} other {la}} lire.',
  shareThen:
    'Une fois {content, select, letter {ouvert, il pourra être lu et corrigé} other {ouverte, elle pourra être lue et corrigée}} par toute l’équipe qui suit les personnes : médiateurs, écrivains publics, bénévoles, services civiques, responsables.{content, select, procedure { L’accueil en lira le nom et l’état.} other {}}',
  shareAsk:
    'Demandez d’abord à la personne si elle est d’accord : ce qu’elle vous a confié est protégé par votre secret professionnel (article L. 411-3 du code de l’action sociale et des familles).',
  sharedSince: '{content, select, letter {Ouvert} other {Ouverte}} à toute l’équipe le {moment}',
  closeHint: 'Vous pouvez {content, select, letter {le} other {la}} refermer. Ce qui a été lu reste lu.',
  closeAgain: 'Refermer aux travailleurs sociaux',
} as const
