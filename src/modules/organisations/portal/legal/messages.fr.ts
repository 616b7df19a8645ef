/** What the law wants said: accessibility, legal notice, personal data. */
export const resident = {
  prevails: '',

  accessibilityTitle: 'Déclaration d’accessibilité',
  commitmentTitle: 'Engagement',
  commitmentText: `{publisher} s’engage à rendre ses sites internet, intranet, extranet et ses progiciels accessibles, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.
Cette déclaration d’accessibilité s’applique au site {site}.
Le schéma pluriannuel et le plan d’actions de l’année sont à demander à {email}.`,
  stateTitle: 'État de conformité',
  stateText:
    '{town} ({site}) n’est pas conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1, car aucun audit n’a encore été fait.',
  resultsTitle: 'Résultats des tests',
  resultsText: `Aucun audit de conformité n’a été fait par une personne extérieure. Aucun taux de conformité n’est donc annoncé.
À chaque changement, toutes les pages sont vérifiées par un outil automatique, dans chaque langue, et parcourues au clavier seul.`,
  contentsTitle: 'Contenus non accessibles',
  contentsText: `Non-conformités : elles seront listées ici après l’audit.
Dérogations pour charge disproportionnée : aucune.
Contenus non soumis à l’obligation d’accessibilité : aucun.`,
  establishedTitle: 'Établissement de cette déclaration d’accessibilité',
  establishedText: `Cette déclaration a été établie le 21 novembre 2026.
Technologies utilisées pour la réalisation du site : HTML5, CSS, SVG, JavaScript. Le site fonctionne aussi sans JavaScript.
Agents utilisateurs utilisés pour les tests : Chromium, avec et sans JavaScript.
Outils utilisés lors de l’évaluation : axe-core, navigation au clavier, agrandissement à 200 %, largeur de 320 pixels.
Pages du site ayant fait l’objet de la vérification : toutes.`,
  feedbackTitle: 'Retour d’information et contact',
  feedbackText: `Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter {publisher} pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.
Écrivez à {email}, appelez le {phone}, ou venez nous voir. Nous répondons en une semaine.`,
  recourseTitle: 'Voies de recours',
  recourseText: `Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de réponse satisfaisante. Vous pouvez :
• écrire un message au Défenseur des droits : https://formulaire.defenseurdesdroits.fr/
• contacter le délégué du Défenseur des droits dans votre région : https://www.defenseurdesdroits.fr/saisir/delegues
• envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`,

  noticeTitle: 'Mentions légales',
  publisherTitle: 'Éditeur du site',
  publisherText: `Éditeur : {publisher}
Adresse : {address}
Téléphone : {phone}
Adresse électronique : {email}`,
  directorTitle: 'Directeur ou directrice de la publication',
  directorText: '{director}',
  hostTitle: 'Hébergeur',
  hostText: '{host}',
  softwareTitle: 'Logiciel',
  softwareText:
    'Ce site fonctionne avec Côte à Côte, un logiciel libre sous licence EUPL 1.2. Chacun peut le lire, l’utiliser et l’améliorer.',
  securityTitle: 'Signaler une faille de sécurité',
  securityText: 'Écrivez à {securityEmail}. Merci de ne pas rendre la faille publique avant notre réponse.',

  dataTitle: 'Données personnelles',
  whoTitle: 'Qui en est responsable',
  whoText: `Le responsable du traitement est l’organisation qui vous reçoit : {town}, ou l’association, la bibliothèque ou la maison France services qui utilise ce site avec lui.
Chaque organisation ne voit que ses propres dossiers.`,
  purposeTitle: 'Finalités : pourquoi nous les utilisons',
  purposeText: `{purposes}
Nous comptons aussi notre activité, sans votre nom. Nous ne vendons rien et nous ne faisons pas de publicité.
Notre mission d’intérêt public : article 6 § 1 e du RGPD et article L. 123-5 du code de l’action sociale et des familles.`,
  whatTitle: 'Ce que nous notons',
  whatText: `Le moins possible. Un prénom suffit pour ouvrir un dossier, et vous pouvez venir sans donner votre nom. Selon vos démarches :
{held}
Un agent voit ce dont il a besoin pour vous aider. Il est tenu au secret professionnel (article L. 133-5 du code de l’action sociale et des familles).`,
  durationTitle: 'Durée de conservation',
  durationText: `{durations}
Le ticket de la file d’attente ne porte aucun nom.`,
  recipientsTitle: 'Destinataires et sous-traitants',
  recipientsText: `{recipients}
Une autre organisation ne voit votre dossier que si vous êtes d’accord.
Sous-traitant : l’hébergeur, {host}. Il n’utilise pas vos données pour lui-même.`,
  rightsTitle: 'Vos droits',
  rightsText: `Vous pouvez demander à voir vos données, à les corriger, à les effacer, à en limiter l’usage, ou vous y opposer. Demandez à un agent, ou écrivez au délégué à la protection des données : {privacyEmail}
Nous répondons en un mois. Si la réponse ne vous convient pas, vous pouvez écrire à la CNIL : https://www.cnil.fr/fr/plaintes ou CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.`,
  cookiesTitle: 'Cookies',
  cookiesText: `Aucun traceur, aucune mesure d’audience, rien qui vienne d’un autre site.
Un cookie retient la langue que vous choisissez. Les agents ont un cookie de connexion et un cookie qui reconnaît leur poste. Ils sont nécessaires : la loi ne demande pas votre accord.`,
} as const
