import { absent, given, letterModel, text } from '../model/letter-model.ts'
import { crpaReadOn } from './law.ts'

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

/** Asking the housing solidarity fund for help. */
export const housingFund = letterModel({
  code: 'housing-fund',
  bodies: ['departement'],
  purpose: 'request',
  layout: 'letter',
  title: 'Demander l’aide du FSL',
  when: 'Pour une dette de loyer, d’énergie ou d’eau, ou pour entrer dans un logement. À joindre au formulaire du département.',
  recipient: 'Conseil départemental\nFonds de solidarité pour le logement (FSL)',
  greeting: 'Madame, Monsieur,',
  fields: {
    need: { kind: 'line', label: 'Ce qu’il faut payer', hint: 'Trois mois de loyer' },
    sum: { kind: 'amount', label: 'Somme demandée' },
    situation: { kind: 'lines', label: 'Situation : famille, ressources, charges' },
    cause: { kind: 'lines', label: 'Ce qui s’est passé', isOptional: true },
    effort: { kind: 'line', label: 'Ce que la personne peut payer', isOptional: true },
  },
  object: text`Demande d’aide du FSL – ${'need'}`,
  references: [],
  paragraphs: [
    text`Je vous demande une aide de ${'sum'} pour payer : ${'need'}.`,
    text`Voici ma situation : ${'situation'}`,
    given('cause', text`Voici ce qui s’est passé : ${'cause'}`),
    given('effort', text`De mon côté, je peux payer : ${'effort'}.`),
    text`Cette aide me permettra de rester dans mon logement.`,
  ],
  enclosures: [
    text`Formulaire de demande FSL`,
    text`Factures ou avis de loyer`,
    text`Justificatifs de ressources et de charges`,
  ],
  summary: {
    'fr-simple': [
      text`Vous demandez ${'sum'} au département pour payer : ${'need'}.`,
      text`Vous expliquez votre situation.`,
    ],
    en: [text`You ask the département for ${'sum'} to pay: ${'need'}.`, text`You explain your situation.`],
    ar: [text`تطلبون من المقاطعة (département) مساعدة قدرها ${'sum'} لدفع: ${'need'}.`, text`وتشرحون وضعكم.`],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Demander les raisons du refus, ou contester auprès du département.',
    source: {
      text: 'art. L. 231-4, 3° du code des relations entre le public et l’administration',
      readOn: crpaReadOn,
    },
  },
})

/** Supporting an application for social housing. */
export const socialHousing = letterModel({
  code: 'social-housing',
  bodies: ['logement'],
  purpose: 'request',
  layout: 'letter',
  title: 'Appuyer une demande de logement social',
  when: 'La demande a déjà un numéro unique. La lettre explique pourquoi elle est pressée.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: { kind: 'line', label: 'Numéro unique de demande', from: 'receipt' },
    since: { kind: 'day', label: 'Date de la première demande', from: 'sentOn' },
    today: { kind: 'lines', label: 'Logement d’aujourd’hui, et ce qui ne va pas' },
    household: { kind: 'line', label: 'Personnes qui vivront dans le logement' },
    where: { kind: 'line', label: 'Communes souhaitées', isOptional: true },
    urgency: { kind: 'lines', label: 'Pourquoi c’est pressé', isOptional: true },
  },
  object: text`Ma demande de logement social`,
  references: [text`Numéro unique : ${'number'}`, text`Demande du ${'since'}`],
  paragraphs: [
    text`J’attends un logement social depuis le ${'since'}. Mon numéro unique est : ${'number'}.`,
    text`Voici où j’habite aujourd’hui : ${'today'}`,
    text`Le logement est pour : ${'household'}.`,
    given('where', text`Je peux habiter dans ces communes : ${'where'}.`),
    given('urgency', text`Ma situation est pressée : ${'urgency'}`),
    text`Je vous demande d’étudier mon dossier à la prochaine commission.`,
  ],
  enclosures: [text`Attestation d’enregistrement de la demande`, text`Justificatifs utiles`],
  summary: {
    'fr-simple': [
      text`Vous attendez un logement social depuis le ${'since'}.`,
      text`Vous expliquez pourquoi. Vous demandez d’étudier votre dossier.`,
    ],
    en: [
      text`You have been waiting for social housing since ${'since'}.`,
      text`You explain why and ask them to study your case.`,
    ],
    ar: [text`تنتظرون سكنا اجتماعيا منذ ${'since'}.`, text`تشرحون وضعكم وتطلبون دراسة ملفكم.`],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'nothing',
    next: 'Renouveler la demande chaque année. Après le délai de la préfecture, penser au DALO.',
    source: {
      text: 'art. L. 441-1-4 et R. 441-2-8 du code de la construction et de l’habitation',
      readOn: null,
    },
  },
})

/** Asking the mediation commission to recognise an urgent right to housing. */
export const enforceableHousing = letterModel({
  code: 'enforceable-housing',
  bodies: ['logement'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Accompagner un recours DALO',
  when: 'La demande de logement social attend depuis trop longtemps, ou la personne risque de se retrouver sans logement. À joindre au formulaire officiel.',
  recipient: 'Préfecture\nCommission de médiation (DALO)',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: { kind: 'line', label: 'Numéro unique de demande de logement', from: 'receipt' },
    since: { kind: 'day', label: 'Date de la première demande', from: 'sentOn' },
    situation: {
      kind: 'lines',
      label: 'Situation de logement',
      hint: 'Hébergée chez une sœur, 5 personnes dans 30 m²',
    },
    steps: { kind: 'lines', label: 'Ce qui a déjà été essayé', isOptional: true },
    eviction: { kind: 'day', label: 'Départ forcé annoncé le', isOptional: true },
  },
  object: text`Recours amiable pour un logement (DALO)`,
  references: [text`Numéro unique : ${'number'}`],
  paragraphs: [
    text`Je vous demande de reconnaître que ma demande de logement est prioritaire et urgente.`,
    text`Je demande un logement social depuis le ${'since'}.`,
    text`Voici ma situation : ${'situation'}`,
    given('steps', text`J’ai déjà essayé : ${'steps'}`),
    given('eviction', text`Je dois quitter mon logement le ${'eviction'}.`),
    text`Je joins le formulaire rempli et mes justificatifs.`,
  ],
  enclosures: [
    text`Formulaire de recours DALO`,
    text`Attestation de demande de logement social`,
    given('eviction', text`Copie de la décision d’expulsion`),
    text`Justificatifs de ressources et de situation`,
  ],
  summary: {
    'fr-simple': [
      text`Vous demandez un logement depuis le ${'since'}.`,
      text`Vous demandez à la commission de dire que c’est urgent.`,
    ],
    en: [
      text`You have been asking for housing since ${'since'}.`,
      text`You ask the commission to say that your case is urgent.`,
    ],
    ar: [text`تطلبون سكنا منذ ${'since'}.`, text`تطلبون من اللجنة الاعتراف بأن حالتكم مستعجلة.`],
  },
  answer: {
    delay: { count: 3, unit: 'month' },
    silence: 'refusal',
    next: 'Vérifier le délai de la préfecture (3 ou 6 mois), puis voir un avocat.',
    source: {
      text: 'art. R. 441-15 du code de la construction et de l’habitation ; service-public F18005',
      readOn: null,
    },
  },
})

/** Vouching that somebody lives at one's home. */
export const hostingCertificate = letterModel({
  code: 'hosting-certificate',
  purpose: 'certificate',
  layout: 'statement',
  title: 'Attestation d’hébergement',
  when: 'La personne loge quelqu’un chez elle, et un organisme demande une preuve.',
  recipient: '',
  greeting: '',
  fields: {
    home: { kind: 'line', label: 'Adresse du logement' },
    guest: { kind: 'line', label: 'Nom de la personne hébergée' },
    guestBirth: { kind: 'day', label: 'Date de naissance de la personne hébergée', isOptional: true },
    since: { kind: 'day', label: 'Hébergée depuis le' },
    isFree: { kind: 'tick', label: 'Sans loyer', isOptional: true },
  },
  object: text`Attestation d’hébergement`,
  references: [],
  paragraphs: [
    text`Je, ${'undersigned'} ${'name'}, ${'born'} le ${'birthDay'}, déclare sur l’honneur que j’héberge chez moi :`,
    [text`${'guest'}`, given('guestBirth', text`(date de naissance : ${'guestBirth'})`)],
    text`depuis le ${'since'}, à l’adresse suivante : ${'home'}.`,
    given('isFree', text`Cet hébergement est gratuit.`),
    absent('isFree', text`Une participation aux frais est prévue entre nous.`),
    text`Je sais qu’une fausse attestation est punie par la loi (article 441-7 du code pénal).`,
  ],
  enclosures: [text`Copie de ma pièce d’identité`, text`Justificatif de domicile de moins de 3 mois`],
  summary: {
    'fr-simple': [
      text`Vous dites que ${'guest'} habite chez vous depuis le ${'since'}.`,
      text`Mentir dans ce papier est puni.`,
    ],
    en: [
      text`You state that ${'guest'} has lived at your home since ${'since'}.`,
      text`Lying in this paper is punished by law.`,
    ],
    ar: [
      text`تصرحون بأن ${'guest'} يقيم عندكم منذ ${'since'}.`,
      text`الكذب في هذه الوثيقة يعاقب عليه القانون.`,
    ],
  },
})
