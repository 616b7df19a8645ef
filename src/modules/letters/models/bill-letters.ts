import { absent, given, letterModel, text } from '../model/letter-model.ts'

/** Telling a landlord how late rent will be paid. */
export const rentSchedule = letterModel({
  code: 'rent-schedule',
  purpose: 'request',
  layout: 'letter',
  title: 'Demander un délai pour payer le loyer',
  when: 'Un ou plusieurs loyers sont en retard. À envoyer dès le premier mois.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    home: { kind: 'line', label: 'Adresse du logement' },
    debt: { kind: 'amount', label: 'Somme en retard' },
    monthly: { kind: 'amount', label: 'Somme possible par mois, en plus du loyer' },
    reasons: { kind: 'lines', label: 'Pourquoi le loyer n’est pas payé' },
    firstDay: { kind: 'day', label: 'Premier paiement le', isOptional: true },
  },
  object: text`Demande de délai pour payer mon loyer`,
  references: [text`Logement : ${'home'}`],
  paragraphs: [
    text`Je loue votre logement : ${'home'}. Je vous dois ${'debt'}.`,
    text`Voici ce qui m’arrive : ${'reasons'}`,
    [
      text`Je vous demande de pouvoir payer ${'monthly'} par mois, en plus du loyer, jusqu’à la fin de la dette.`,
      given('firstDay', text`Je ferai le premier paiement le ${'firstDay'}.`),
    ],
    text`Si vous êtes d’accord, merci de me l’écrire.`,
  ],
  enclosures: [text`Justificatifs de ressources`],
  summary: {
    'fr-simple': [
      text`Vous devez ${'debt'} de loyer.`,
      text`Vous proposez de payer ${'monthly'} par mois, en plus du loyer.`,
    ],
    en: [
      text`You owe ${'debt'} of rent.`,
      text`You offer to pay ${'monthly'} each month on top of the rent.`,
    ],
    ar: [text`عليكم إيجار متأخر قدره ${'debt'}.`, text`تقترحون دفع ${'monthly'} كل شهر زيادة على الإيجار.`],
  },
  answer: {
    delay: { count: 15, unit: 'day' },
    silence: 'nothing',
    next: 'Appeler le propriétaire, puis demander l’aide du FSL.',
    source: {
      text: 'usage ; le juge peut accorder un délai : art. 24 de la loi n° 89-462 du 6 juillet 1989',
      readOn: null,
    },
  },
})

/** Telling an energy or water supplier how late bills will be paid. */
export const energySchedule = letterModel({
  code: 'energy-schedule',
  purpose: 'request',
  layout: 'letter',
  title: 'Demander un délai pour payer l’énergie ou l’eau',
  when: 'Une facture d’électricité, de gaz ou d’eau est trop lourde, ou une coupure est annoncée.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    contract: { kind: 'line', label: 'Numéro de client ou de contrat' },
    billDay: { kind: 'day', label: 'Date de la facture' },
    debt: { kind: 'amount', label: 'Somme à payer' },
    monthly: { kind: 'amount', label: 'Somme possible par mois' },
    cutDay: { kind: 'day', label: 'Coupure annoncée le', isOptional: true },
    voucher: { kind: 'tick', label: 'La personne reçoit le chèque énergie', isOptional: true },
  },
  object: text`Demande de paiement en plusieurs fois`,
  references: [text`Client n° ${'contract'}`, text`Facture du ${'billDay'}`],
  paragraphs: [
    text`Je ne peux pas payer en une fois votre facture du ${'billDay'}, de ${'debt'}.`,
    text`Je vous demande de pouvoir payer ${'monthly'} par mois.`,
    given(
      'cutDay',
      text`Vous annoncez une coupure le ${'cutDay'}. Je vous demande de ne pas couper pendant l’étude de ma demande.`,
    ),
    given(
      'voucher',
      text`Je reçois le chèque énergie. Merci d’appliquer les protections prévues dans ce cas.`,
    ),
    text`Je demande aussi l’aide du fonds de solidarité pour le logement (FSL).`,
  ],
  enclosures: [
    text`Copie de la facture du ${'billDay'}`,
    given('voucher', text`Attestation de chèque énergie`),
  ],
  summary: {
    'fr-simple': [
      text`Vous ne pouvez pas payer la facture de ${'debt'} en une fois. Vous proposez ${'monthly'} par mois.`,
      given('cutDay', text`Vous demandez de ne pas couper.`),
    ],
    en: [
      text`You cannot pay the bill of ${'debt'} at once. You offer ${'monthly'} each month.`,
      given('cutDay', text`You ask them not to cut the supply.`),
    ],
    ar: [
      text`لا تستطيعون دفع فاتورة ${'debt'} مرة واحدة، وتقترحون دفع ${'monthly'} كل شهر.`,
      given('cutDay', text`وتطلبون عدم قطع الخدمة.`),
    ],
  },
  answer: {
    delay: { count: 1, unit: 'month' },
    silence: 'nothing',
    next: 'Appeler le fournisseur. Après 2 mois sans solution, saisir le médiateur national de l’énergie (gratuit).',
    source: {
      text: 'décret n° 2008-780 du 13 août 2008 (impayés d’électricité, de gaz, de chaleur et d’eau)',
      readOn: null,
    },
  },
})

/** Complaining to a phone or internet company. */
export const operatorComplaint = letterModel({
  code: 'operator-complaint',
  purpose: 'complaint',
  layout: 'letter',
  title: 'Réclamer auprès d’un opérateur (téléphone, internet)',
  when: 'Panne, facture fausse, option jamais demandée. Première étape avant le médiateur.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    contract: { kind: 'line', label: 'Numéro de client ou de ligne' },
    problem: { kind: 'lines', label: 'Ce qui ne va pas, et depuis quand' },
    callDay: { kind: 'day', label: 'Date du dernier appel au service client', isOptional: true },
    sum: { kind: 'amount', label: 'Somme à rembourser', isOptional: true },
    wanted: {
      kind: 'line',
      label: 'Ce que la personne demande',
      example: 'Réparer la ligne et annuler la facture de mars',
    },
  },
  object: text`Réclamation`,
  references: [text`Client n° ${'contract'}`],
  paragraphs: [
    text`J’ai un problème avec mon contrat : ${'problem'}`,
    given('callDay', text`J’en ai parlé à votre service client le ${'callDay'}. Rien n’a changé.`),
    [
      text`Je vous demande : ${'wanted'}.`,
      given('sum', text`Je vous demande aussi de me rembourser ${'sum'}.`),
    ],
    text`Merci de me répondre par écrit dans un délai d’un mois.`,
  ],
  enclosures: [text`Copie de la facture ou du contrat`],
  summary: {
    'fr-simple': [
      text`Vous avez un problème avec votre opérateur. Vous expliquez lequel.`,
      text`Vous demandez : ${'wanted'}.`,
      given('sum', text`Vous demandez de rendre ${'sum'}.`),
    ],
    en: [
      text`You have a problem with your phone or internet company.`,
      text`You ask: ${'wanted'}.`,
      given('sum', text`You ask for ${'sum'} back.`),
    ],
    ar: [
      text`لديكم مشكلة مع شركة الهاتف أو الإنترنت.`,
      text`تطلبون: ${'wanted'}.`,
      given('sum', text`وتطلبون استرجاع ${'sum'}.`),
    ],
  },
  answer: {
    delay: { count: 1, unit: 'month' },
    silence: 'nothing',
    next: 'Écrire au service consommateurs, puis au médiateur des communications électroniques (gratuit).',
    source: { text: 'art. L. 224-30 et L. 612-1 du code de la consommation', readOn: null },
  },
})

/** Ending a contract. */
export const contractEnd = letterModel({
  code: 'contract-end',
  purpose: 'request',
  layout: 'letter',
  title: 'Arrêter un contrat',
  when: 'Téléphone, internet, assurance, salle de sport, abonnement. En recommandé si le contrat le demande.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    contract: { kind: 'line', label: 'Numéro de contrat ou de client' },
    service: { kind: 'line', label: 'Contrat', example: 'Abonnement internet' },
    endDay: { kind: 'day', label: 'Arrêter le', isOptional: true },
    reason: { kind: 'lines', label: 'Raison', isOptional: true },
    device: { kind: 'line', label: 'Matériel à rendre', isOptional: true },
  },
  object: text`Fin de mon contrat – ${'service'}`,
  references: [text`Contrat n° ${'contract'}`],
  paragraphs: [
    [
      text`Je vous demande d’arrêter mon contrat (${'service'}).`,
      given('endDay', text`Je souhaite que ce soit le ${'endDay'}.`),
      absent('endDay', text`Je souhaite que ce soit à la première date possible.`),
    ],
    given('reason', text`Voici pourquoi : ${'reason'}`),
    given('device', text`Je dois vous rendre : ${'device'}. Merci de me dire comment faire, sans frais.`),
    text`Merci de m’écrire la date de fin et la somme qui reste à payer, s’il y en a une.`,
    text`Je vous demande aussi de ne plus rien prendre sur mon compte après cette date.`,
  ],
  enclosures: [],
  summary: {
    'fr-simple': [
      text`Vous arrêtez ce contrat : ${'service'}.`,
      given('endDay', text`Il doit finir le ${'endDay'}.`),
      text`Ils ne doivent plus prendre d’argent après.`,
    ],
    en: [
      text`You end this contract: ${'service'}.`,
      given('endDay', text`It should end on ${'endDay'}.`),
      text`They must not take money after that.`,
    ],
    ar: [
      text`تنهون هذا العقد: ${'service'}.`,
      given('endDay', text`يجب أن ينتهي يوم ${'endDay'}.`),
      text`ولا يجوز لهم أخذ أي مبلغ بعد ذلك.`,
    ],
  },
  answer: {
    delay: { count: 10, unit: 'day' },
    silence: 'nothing',
    next: 'Appeler le service client avec le numéro du recommandé.',
    source: {
      text: 'art. L. 224-39 du code de la consommation (téléphone et internet : 10 jours) ; sinon, le contrat',
      readOn: null,
    },
  },
})
