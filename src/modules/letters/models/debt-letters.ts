import { given, letterModel, text } from '../model/letter-model.ts'
import { crpaReadOn } from './law.ts'

const allowanceNumber = { kind: 'line', label: 'Numéro d’allocataire', isOptional: true } as const
const numberLine = given('number', text`Numéro d’allocataire : ${'number'}`)

/** Paying back a CAF overpayment little by little. */
export const cafSchedule = letterModel({
  code: 'caf-schedule',
  bodies: ['caf'],
  purpose: 'request',
  layout: 'letter',
  title: 'Rembourser la CAF en plusieurs fois',
  when: 'La CAF réclame un trop-perçu et le remboursement demandé est trop lourd.',
  recipient: 'Caisse d’allocations familiales\nService recouvrement',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: allowanceNumber,
    noticeDay: { kind: 'day', label: 'Date de la lettre de la CAF' },
    debt: { kind: 'amount', label: 'Somme réclamée' },
    monthly: { kind: 'amount', label: 'Somme possible par mois' },
    resources: { kind: 'lines', label: 'Ressources et charges, en quelques mots', isOptional: true },
  },
  object: text`Demande de remboursement en plusieurs fois`,
  references: [numberLine, text`Votre lettre du ${'noticeDay'}`],
  paragraphs: [
    text`Par votre lettre du ${'noticeDay'}, vous me demandez de rembourser ${'debt'}.`,
    text`Je ne peux pas payer cette somme en une seule fois.`,
    given('resources', text`Voici ma situation : ${'resources'}`),
    text`Je vous demande de pouvoir rembourser ${'monthly'} par mois, jusqu’à la fin de la dette.`,
    text`Je vous demande aussi de ne pas retenir plus que cette somme sur mes prestations.`,
  ],
  enclosures: [
    text`Copie de la lettre de la CAF du ${'noticeDay'}`,
    text`Justificatifs de ressources et de charges (loyer, factures)`,
  ],
  summary: {
    'fr-simple': [
      text`La CAF vous demande de rendre ${'debt'}.`,
      text`Vous écrivez à la CAF : c’est trop en une fois. Vous proposez ${'monthly'} par mois.`,
    ],
    en: [
      text`The CAF asks you to pay back ${'debt'}.`,
      text`You write that you cannot pay all at once. You offer to pay ${'monthly'} each month.`,
    ],
    ar: [
      text`يطلب منكم صندوق CAF إرجاع ${'debt'}.`,
      text`تكتبون أنكم لا تستطيعون الدفع مرة واحدة، وتقترحون دفع ${'monthly'} كل شهر.`,
    ],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Appeler la CAF, puis saisir le médiateur de la CAF.',
    source: {
      text: 'art. L. 231-4, 3° du code des relations entre le public et l’administration',
      readOn: crpaReadOn,
    },
  },
})

/** Asking the CAF to forgive a debt, all or part. */
export const cafWaiver = letterModel({
  code: 'caf-waiver',
  bodies: ['caf'],
  purpose: 'request',
  layout: 'letter',
  title: 'Demander une remise de dette à la CAF',
  when: 'La personne ne conteste pas le trop-perçu, mais ne peut pas le payer.',
  recipient: 'Caisse d’allocations familiales\nCommission de recours amiable',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: allowanceNumber,
    noticeDay: { kind: 'day', label: 'Date de la lettre de la CAF' },
    debt: { kind: 'amount', label: 'Somme réclamée' },
    goodFaith: { kind: 'lines', label: 'Pourquoi la personne s’est trompée', isOptional: true },
    situation: { kind: 'lines', label: 'Situation : ressources, charges, famille' },
    isPart: { kind: 'tick', label: 'Demander à défaut une remise partielle', isOptional: true },
  },
  object: text`Demande de remise de dette`,
  references: [numberLine, text`Votre lettre du ${'noticeDay'}`],
  paragraphs: [
    text`Par votre lettre du ${'noticeDay'}, vous me réclamez ${'debt'}.`,
    given('goodFaith', text`Je suis de bonne foi. ${'goodFaith'}`),
    text`Ma situation ne me permet pas de payer : ${'situation'}`,
    [
      text`Je vous demande de me remettre cette dette en totalité, comme le permet l’article L. 553-2 du code de la sécurité sociale.`,
      given(
        'isPart',
        text`Si ce n’est pas possible, je vous demande de la réduire et de fixer de petites mensualités.`,
      ),
    ],
    text`Je vous demande de ne rien retenir sur mes prestations avant votre réponse.`,
  ],
  enclosures: [
    text`Copie de la lettre de la CAF du ${'noticeDay'}`,
    text`Justificatifs de ressources et de charges`,
  ],
  summary: {
    'fr-simple': [
      text`La CAF vous demande de rendre ${'debt'}.`,
      text`Vous écrivez que vous ne pouvez pas payer. Vous demandez à la CAF d’effacer la dette.`,
      given('isPart', text`Si la CAF dit non, vous demandez d’en effacer une partie.`),
    ],
    en: [
      text`The CAF asks you to pay back ${'debt'}.`,
      text`You explain that you cannot pay and ask the CAF to cancel the debt.`,
      given('isPart', text`If not, you ask them to cancel a part of it.`),
    ],
    ar: [
      text`يطلب منكم صندوق CAF إرجاع ${'debt'}.`,
      text`تشرحون أنكم لا تستطيعون الدفع وتطلبون إلغاء الدين.`,
      given('isPart', text`وإن لم يكن ذلك ممكنا، تطلبون إلغاء جزء منه.`),
    ],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir le médiateur de la CAF, ou le tribunal judiciaire (pôle social) dans les 2 mois.',
    source: { text: 'art. L. 553-2 et R. 142-6 du code de la sécurité sociale', readOn: null },
  },
})

/** Asking the tax office to forgive a tax, all or part. */
export const taxWaiver = letterModel({
  code: 'tax-waiver',
  bodies: ['impots'],
  purpose: 'request',
  layout: 'letter',
  title: 'Demander une remise d’impôt',
  when: 'La personne ne conteste pas l’impôt, mais ne peut pas le payer.',
  recipient: 'Service des impôts des particuliers',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: { kind: 'line', label: 'Numéro fiscal', isOptional: true },
    notice: { kind: 'line', label: 'Impôt et année', example: 'Impôt sur le revenu 2025' },
    reference: { kind: 'line', label: 'Référence de l’avis', isOptional: true },
    sum: { kind: 'amount', label: 'Somme à payer' },
    situation: { kind: 'lines', label: 'Situation : ressources, charges, famille' },
    monthly: { kind: 'amount', label: 'Sinon, somme possible par mois', isOptional: true },
  },
  object: text`Demande de remise – ${'notice'}`,
  references: [
    given('number', text`Numéro fiscal : ${'number'}`),
    given('reference', text`Référence de l’avis : ${'reference'}`),
  ],
  paragraphs: [
    text`J’ai reçu un avis à payer (${'notice'}) de ${'sum'}. Je ne peux pas payer cette somme.`,
    text`Voici ma situation : ${'situation'}`,
    [
      text`Je vous demande une remise totale ou partielle, comme le permet l’article L. 247 du livre des procédures fiscales.`,
      given('monthly', text`Si ce n’est pas possible, je vous demande de payer ${'monthly'} par mois.`),
    ],
    text`Je vous demande d’attendre votre décision avant de réclamer cette somme.`,
  ],
  enclosures: [text`Copie de l’avis`, text`Justificatifs de ressources et de charges`],
  summary: {
    'fr-simple': [
      text`Les impôts vous demandent ${'sum'}. Vous ne pouvez pas payer.`,
      text`Vous demandez de ne pas payer, ou de payer moins.`,
      given('monthly', text`Sinon, vous proposez ${'monthly'} par mois.`),
    ],
    en: [
      text`The tax office asks you for ${'sum'}. You cannot pay.`,
      text`You ask not to pay, or to pay less.`,
      given('monthly', text`If not, you offer ${'monthly'} each month.`),
    ],
    ar: [
      text`تطلب منكم مصلحة الضرائب ${'sum'} وأنتم لا تستطيعون الدفع.`,
      text`تطلبون الإعفاء من المبلغ أو تخفيضه.`,
      given('monthly', text`وإلا تقترحون دفع ${'monthly'} كل شهر.`),
    ],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Demander un paiement en plusieurs fois au service des impôts.',
    source: {
      text: 'art. L. 247 et R*. 247-1 du livre des procédures fiscales ; art. L. 231-4, 3° du code des relations entre le public et l’administration',
      readOn: null,
    },
  },
})
