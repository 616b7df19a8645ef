/** The front pages: home, help, map of the site. */
export const resident = {
  homeTitle: 'Accueil',
  homeLine: '{town} — on vous aide, ici et en ligne',
  homeNoDoor: 'Appelez-nous, ou venez nous voir : l’adresse et le numéro sont en bas de cette page.',
  homeHelp: 'Comment ça marche ?',
  homeAgents: 'Vous travaillez ici ? Espace des agents',

  siteMapTitle: 'Plan du site',
  siteMapDoors: 'Ce que vous pouvez faire',
  siteMapAbout: 'À propos de ce site',
  siteMapAgents: 'Pour les agents',
  agentSpace: 'Connexion des agents',

  helpTitle: 'Aide',
  comeTitle: 'Venir nous voir',
  comeText: `En arrivant, prenez un ticket à la borne. Elle parle votre langue. Le ticket est imprimé.
Votre numéro s’affiche à l’écran quand c’est votre tour, avec le guichet où aller.
Vous ne pouvez pas lire l’écran, ou rester debout ? Dites-le à la borne ou à l’accueil : un agent vient vous chercher.`,
  phoneTitle: 'Nous appeler',
  phoneText: 'Notre numéro est le {phone}. Une personne vous répond.',
  languageTitle: 'Changer de langue, lire plus simplement, écouter',
  languageText: `En haut de chaque page, choisissez votre langue. « Simplifié » montre le même texte en phrases courtes.
« Écouter » lit la page à voix haute, si votre appareil a une voix dans cette langue.`,
  ticketTitle: 'Suivre mon tour sur mon téléphone',
  ticketText: `Photographiez le carré imprimé sur votre ticket. Une page s’ouvre : elle dit combien de personnes sont avant vous et combien de temps attendre.
Vous n’avez pas besoin de compte, ni de donner votre nom.`,
  receiptTitle: 'Retrouver ce que nous avons fait ensemble',
  receiptText: `À la fin, l’agent vous donne une feuille. Elle dit ce qui a été fait, ce qui va se passer et quand.
Le code de la feuille et votre date de naissance ouvrent la même page sur un téléphone.`,
  largerTitle: 'Agrandir, se déplacer au clavier',
  largerText: `Ctrl et + agrandissent la page ; Ctrl et - la réduisent. Sur un téléphone, écartez deux doigts.
La touche Tab va d’un lien à l’autre. La touche Entrée ouvre le lien.`,
  troubleTitle: 'Quelque chose ne marche pas',
  troubleText:
    'Écrivez à {email}, appelez le {phone}, ou parlez-en à un agent. Dites ce que vous vouliez faire.',
} as const
