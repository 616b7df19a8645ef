/** Kiosk, board, ticket on the phone, and the page one reads before coming. */
export const resident = {
  // On every screen of the kiosk.
  restart: 'Recommencer',
  callAgent: 'Appeler un agent',
  stillThereTitle: 'Vous êtes toujours là ?',
  stillThereText: 'Sans réponse, cet écran s’efface dans 30 secondes.',
  stillThereButton: 'Continuer',
  back: 'Retour',

  // First screen: the languages name themselves.
  kioskTitle: 'Borne d’accueil',
  placeQuestion: 'Où est cet écran ?',
  placeNone: 'Aucun lieu d’accueil n’est encore créé.',

  // What for.
  ownPage: 'Voir ma page',
  serviceQuestion: 'Pourquoi venez-vous ?',

  // Legal priority: one boolean, never the reason.
  priorityQuestion: 'Êtes-vous prioritaire ?',
  priorityNo: 'Non',
  priorityYes: 'Oui, je suis prioritaire',
  priorityYesText: 'Un agent peut demander à voir la carte. La raison n’est écrite nulle part.',
  priorityWho:
    'Carte mobilité inclusion (priorité ou invalidité), carte de priorité famille, grossesse, petit enfant dans les bras.',
  priorityLaw:
    'La loi donne priorité, dans les files d’attente, aux titulaires de la carte mobilité inclusion « priorité » ou « invalidité » (article L. 241-3 du code de l’action sociale et des familles).',

  // The ticket.
  ticketTitle: 'Voici votre ticket',
  yourNumber: 'Votre numéro',
  ticketWatch: 'Regardez l’écran. Votre numéro s’affiche et une voix l’annonce.',
  printTicket: 'Imprimer le ticket',
  printByHand: 'Pour un ticket en papier, demandez à l’accueil ou imprimez cette page avec Ctrl et P.',
  ticketDone: 'J’ai fini',
  phoneOffer: 'Suivez votre tour sur votre téléphone',
  phoneOfferText: 'Photographiez ce carré. Ce n’est pas obligatoire.',
  qrLabel: 'Code à photographier pour suivre son tour',
  paperTaken: 'Pris le {day} à {time}',

  // How long.
  ahead:
    '{count, plural, =0 {Personne avant vous} one {# personne avant vous} other {# personnes avant vous}}',
  waitLabel: 'Attente prévue',
  waitSoon: 'Bientôt',
  waitUnder5: 'Moins de 5 minutes',
  waitUpTo: 'Moins de {to} minutes',
  waitRange: 'Entre {from} et {to} minutes',
  waitOver60: 'Plus d’une heure. Un agent peut vous donner un rendez-vous.',
  waitNoCounter: 'Aucun guichet n’est ouvert en ce moment pour cette demande. Votre place est gardée.',
  waitUnknown: 'Nous ne savons pas encore.',
  grownCounterLeft: 'L’attente s’allonge : un guichet a fermé.',
  grownPersonPutAhead: 'L’attente s’allonge : une personne passe avant vous, prioritaire ou déjà reçue.',
  grownPlaceChanged: 'Votre place a changé.',

  // When no ticket is given.
  closedTitle: 'L’accueil est fermé',
  closedText: 'Les tickets sont donnés aux heures d’ouverture.',
  fullTitle: 'Il n’y a plus de ticket pour cette demande aujourd’hui',
  fullText: 'Appelez un agent : il cherche avec vous une autre solution, ou un rendez-vous.',
  tooManyTitle: 'La borne fait une pause d’une minute',
  tooManyText: 'Beaucoup de tickets viennent d’être donnés. Attendez une minute, ou appelez un agent.',
  goneTitle: 'Cette demande n’est plus proposée ici',
  goneText: 'Choisissez autre chose, ou appelez un agent.',
  chooseAgain: 'Choisir autre chose',
  nothingTitle: 'Aucune demande ne peut être choisie ici',
  nothingText: 'Appelez un agent, ou allez à l’accueil.',
  orPhone: 'Vous pouvez aussi appeler le {phone}.',

  // An agent was called; the screen is clean.
  helpTitle: 'Un agent est prévenu',
  helpText: 'Restez près de la borne, il vient vers vous.',
  helpNobody: 'Personne ne vient ? Allez à l’accueil, ou appelez le {phone}.',
  endTitle: 'C’est fini, l’écran est effacé',
  endText: 'Rien de ce que vous avez choisi ne reste sur la borne.',

  // The board.
  boardTitle: 'Appels en cours',
  boardWelcome: 'Bienvenue. Votre numéro s’affichera ici.',
  boardLastCalls: 'Derniers appels',
  boardFrozen: 'Affichage figé à {time} – reconnexion',
  boardSound: 'Activer le son',
  boardPriority:
    'Carte mobilité inclusion : priorité dans la file (art. L. 241-3 CASF). Dites-le à la borne ou à un agent.',

  // The ticket on a phone.
  phoneTitleNumber: 'Ticket {number}',
  phoneTitleCalled: 'C’est à vous – {number}',
  phoneWaiting: 'Vous êtes dans la file',
  phoneNext: 'C’est bientôt à vous. Restez près de l’accueil.',
  phoneMoved: 'Vous êtes envoyé vers : {service}. Vous n’attendez pas depuis le début.',
  phoneCalled: 'C’est à vous',
  phoneGoTo: 'Allez à ce guichet',
  phoneGoNow: 'Allez-y maintenant. Sans réponse, un autre numéro sera appelé.',
  phoneServing: 'Un agent s’occupe de vous',
  phoneHold: 'Votre dossier est mis de côté un moment',
  phoneHoldText:
    'Votre place est gardée. Revenez voir l’agent dès que vous êtes prêt : vous ne refaites pas la file.',
  phoneHoldUntil: 'L’agent vous attend vers {time}.',
  phoneAbsent: 'Nous vous avons appelé',
  phoneAbsentText:
    'Vous n’étiez pas là. Si vous êtes revenu, dites-le avant {time} : vous serez vite rappelé.',
  phoneAbsentLate:
    'Le temps pour revenir est passé. Prenez un nouveau ticket à la borne, ou parlez à un agent.',
  phoneBack: 'Je suis revenu',
  phoneLeave: 'Je pars',
  phoneLeaveText: 'Vous perdez votre place dans la file.',
  phoneLeaveConfirm: 'Oui, je pars',
  phoneLeft: 'Vous avez quitté la file',
  phoneLeftText: 'C’est noté. Pour revenir, prenez un nouveau ticket à la borne.',
  phoneExpired: 'L’accueil a fermé avant votre tour',
  phoneExpiredText: 'Nous sommes désolés. Appelez le {phone} pour un rendez-vous, ou revenez un autre jour.',
  phoneDone: 'C’est terminé',
  phoneDoneText: 'Merci de votre visite. Ce ticket ne sert plus.',
  phoneKeepOpen: 'Cette page se met à jour toute seule. Gardez-la ouverte.',
  phoneSound: 'Me prévenir avec un son',
  phoneSoundOn: 'Le son est activé. Gardez cette page ouverte.',
  phoneFrozen: 'Pas de réseau depuis {time}. Regardez l’écran de la salle.',
  searchTitle: 'Suivre mon tour',
  searchLabel: 'Quel est le code de votre ticket ?',
  searchHint: 'Il est écrit sous le carré, par exemple T-7F3K-92QX.',
  searchButton: 'Voir mon ticket',
  searchEmpty: 'Écrivez le code de votre ticket.',
  searchUnknown: 'Aucun ticket n’a ce code. Vérifiez les lettres et les chiffres, ou demandez à un agent.',
  searchTooOften: 'Trop de codes essayés. Attendez dix minutes, ou demandez à un agent.',

  // Before coming.
  comeTitle: 'Venir au guichet',
  comeLead: 'Sans rendez-vous : prenez un ticket à la borne en arrivant.',
  comeOpenNow: 'Ouvert en ce moment',
  comeClosedNow: 'Fermé en ce moment',
  comeWaiting:
    '{count, plural, =0 {Personne n’attend.} one {# personne attend.} other {# personnes attendent.}}',
  comeWaits: 'Attente si vous arriviez maintenant',
  comeNoCounter: 'Aucun guichet ouvert en ce moment',
  comeOver60: 'Plus d’une heure',
  comeHours: 'Heures d’ouverture',
  comeClosedDay: 'fermé',
  comeAlways: 'Tous les jours, à toute heure',
  comeSpan: 'de {opens} à {closes}',
  comeAnd: ' et ',
  comeDays: '{first} à {last}',
  comeTwoDays: '{first} et {last}',
  comeHour: '{hour} h',
  comeHourMinutes: '{hour} h {minutes}',
  comeCode: 'Vous avez déjà un ticket ? Suivez votre tour.',
  comeNone: 'Aucun lieu d’accueil n’est ouvert au public pour l’instant. Appelez le {phone}.',
  comeClosedDays: 'Fermé exceptionnellement : {days}.',
} as const
