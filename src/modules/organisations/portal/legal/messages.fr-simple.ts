import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  prevails: 'Ce texte est un résumé. Le texte complet est en français.',

  accessibilityTitle: 'Ce site est-il facile à utiliser ?',
  commitmentTitle: 'Notre promesse',
  commitmentText: `La loi dit : un site doit marcher pour tout le monde.
C’est l’article 47 de la loi du 11 février 2005.
{publisher} veut respecter cette loi.
Ce texte parle du site {site}.`,
  stateTitle: 'Où en est le site',
  stateText: `Accessibilité : non conforme.
Un expert doit encore vérifier le site de {town}.
La règle s’appelle RGAA, version 4.1.
L’adresse du site est {site}.`,
  resultsTitle: 'Nos essais',
  resultsText: `Un programme vérifie toutes les pages.
Nous essayons aussi le site avec le clavier.`,
  contentsTitle: 'Ce qui est difficile',
  contentsText: `L’expert fera une liste.
Nous écrirons la liste ici.`,
  establishedTitle: 'La date de ce texte',
  establishedText: 'Ce texte est du 21 novembre 2026.',
  feedbackTitle: 'Une page est difficile pour vous ?',
  feedbackText: `Appelez le {phone}.
Ou écrivez à {email}.
Ou venez nous voir.
Nous vous répondons en une semaine.
Nous trouvons une autre façon de vous aider.`,
  recourseTitle: 'Notre réponse est mauvaise ?',
  recourseText: `Le Défenseur des droits peut vous aider.
C’est gratuit.
• Sur internet : https://formulaire.defenseurdesdroits.fr/
• Près de chez vous : https://www.defenseurdesdroits.fr/saisir/delegues
• Par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07`,

  noticeTitle: 'Qui fait ce site',
  publisherTitle: 'Qui écrit ce site',
  publisherText: `{publisher}
Adresse : {address}
Téléphone : {phone}
Adresse électronique : {email}`,
  directorTitle: 'La personne responsable',
  directorText: 'C’est {director}.',
  hostTitle: 'Où sont les ordinateurs du site',
  hostText: '{host}',
  softwareTitle: 'Le programme',
  softwareText: `Le programme s’appelle Côte à Côte.
Il est libre : tout le monde peut l’utiliser.
Sa licence s’appelle EUPL 1.2.`,
  securityTitle: 'Vous voyez un danger ?',
  securityText: 'Écrivez à {securityEmail}.',

  dataTitle: 'Vos informations',
  whoTitle: 'Qui garde vos informations',
  whoText: `Le lieu qui vous reçoit garde vos informations.
C’est {town}, ou une association, ou une bibliothèque.
Chaque lieu voit seulement ses dossiers.`,
  purposeTitle: 'Pourquoi',
  purposeText: `{purposes}
Nous comptons aussi les visites, sans les noms.
C’est notre travail et la loi le permet.`,
  whatTitle: 'Ce que nous notons',
  whatText: `Nous notons peu de choses.
Votre prénom suffit.
Vous pouvez aussi venir sans donner votre nom.
{held}
Les agents gardent le secret.`,
  durationTitle: 'Combien de temps',
  durationText: `{durations}
Le ticket : il est sans nom.`,
  recipientsTitle: 'Qui peut les voir',
  recipientsText: `{recipients}
Un autre lieu les voit seulement si vous dites oui.
Les ordinateurs sont chez {host}.`,
  rightsTitle: 'Vos droits',
  rightsText: `Vous pouvez voir vos informations.
Vous pouvez les corriger.
Vous pouvez demander à les effacer.
Demandez à un agent.
Ou écrivez à {privacyEmail}
Nous répondons en un mois.
La CNIL peut aussi vous aider : https://www.cnil.fr/fr/plaintes`,
  cookiesTitle: 'Ce que le site garde sur votre appareil',
  cookiesText: `Le site retient votre langue.
C’est tout.
Personne ne vous suit.`,
}
