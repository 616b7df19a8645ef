import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  homeTitle: 'Accueil',
  homeLine: '{town} — nous vous aidons, ici et sur internet',
  homeNoDoor: `Appelez-nous ou venez nous voir.
L’adresse et le numéro sont en bas de la page.`,
  homeHelp: 'Comment faire ?',
  homeAgents: 'Pour les personnes qui travaillent ici',

  siteMapTitle: 'Toutes les pages',
  siteMapDoors: 'Ce que vous pouvez faire',
  siteMapAbout: 'Ce site',
  siteMapAgents: 'Pour les agents',
  agentSpace: 'Page des agents',

  helpTitle: 'Aide',
  comeTitle: 'Venir nous voir',
  comeText: `Vous arrivez.
Prenez un ticket à la machine.
La machine parle votre langue.
Regardez l’écran.
Votre numéro s’affiche : c’est votre tour.
L’écran dit aussi où aller.
Vous voyez mal ou vous êtes fatigué ?
Dites-le à l’accueil.
Un agent vient vous chercher.`,
  phoneTitle: 'Nous appeler',
  phoneText: `Notre numéro est le {phone}.
Une personne vous répond.`,
  languageTitle: 'Changer de langue, écouter',
  languageText: `En haut de la page, choisissez votre langue.
Le bouton « Simplifié » montre des phrases courtes.
Le bouton « Écouter » lit la page à voix haute.`,
  ticketTitle: 'Suivre mon tour sur mon téléphone',
  ticketText: `Un carré est imprimé sur votre ticket.
Prenez le carré en photo.
Une page s’ouvre.
Elle dit combien de temps attendre.
Votre nom reste secret.`,
  receiptTitle: 'Revoir ce que nous avons fait',
  receiptText: `À la fin, l’agent vous donne une feuille.
La feuille dit ce que nous avons fait.
Elle dit aussi ce qui va se passer.
Un code est écrit sur la feuille.
Le code et votre date de naissance ouvrent la même page sur un téléphone.`,
  largerTitle: 'Voir plus gros',
  largerText: `Sur un ordinateur, appuyez sur Ctrl et sur +.
Sur un téléphone, écartez deux doigts.`,
  troubleTitle: 'Il y a un problème',
  troubleText: `Appelez le {phone}.
Ou écrivez à {email}.
Ou parlez à un agent.`,
}
