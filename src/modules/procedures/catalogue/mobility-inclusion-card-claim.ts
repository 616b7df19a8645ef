import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { identity, ifAsked, mdphForm, mdphMedicalCertificate, photo } from './common-documents.ts'
import { askMdphAgain } from './common-remedies.ts'
import { mdphCounterOrPost } from './common-ways.ts'

export const mobilityInclusionCardClaim: CataloguedProcedure = {
  code: 'mobility-inclusion-card-claim',
  title: {
    fr: 'Demander la carte mobilité inclusion (CMI)',
    'fr-simple': 'Demander la carte mobilité inclusion (CMI)',
    en: 'Apply for the disability card (carte mobilité inclusion, CMI)',
    ar: 'طلب بطاقة التنقل والإدماج (CMI)',
  },
  body: { kind: 'mdph', name: 'MDPH (Maison départementale des personnes handicapées)' },
  purpose: {
    fr: 'Avoir une priorité, une place assise ou une place de stationnement à cause d’un handicap.',
    'fr-simple': 'Une carte pour passer avant, s’asseoir ou garer la voiture.',
    en: 'Get priority, a seat or a parking space because of a disability.',
    ar: 'الحصول على الأولوية أو مقعد أو مكان لوقوف السيارة بسبب الإعاقة.',
  },
  everydayWords: [
    'carte handicapé',
    'carte invalidité',
    'macaron',
    'stationnement',
    'place handicapé',
    'carte de priorité',
  ],
  lifeEvents: ['disability', 'old-age'],
  documents: [
    { ...mdphForm, required: 'always' },
    {
      ...mdphMedicalCertificate,
      required: 'if',
      when: {
        fr: 'Si vous n’avez pas de pension d’invalidité de 3e catégorie',
        'fr-simple': 'Si vous n’avez pas de pension d’invalidité de 3e catégorie',
        en: 'Unless you have a 3rd-category invalidity pension',
        ar: 'إذا لم يكن لديكم معاش عجز من الفئة الثالثة',
      },
    },
    { ...identity, required: 'always' },
    { ...photo, required: 'if', when: ifAsked },
  ],
  whereToSend: mdphCounterOrPost,
  usualDelay: {
    delay: { count: 4, unit: 'month', from: 'request-sent' },
    says: {
      fr: 'Sans réponse après 4 mois, la demande est rejetée. Une fois acceptée, la carte arrive en 10 jours environ.',
      'fr-simple':
        'Pas de réponse après 4 mois : c’est non. Après un oui, la carte arrive en 10 jours environ.',
      en: 'No answer after 4 months means no. Once granted, the card comes in about 10 days.',
      ar: 'عدم الرد بعد أربعة أشهر يعني الرفض. بعد القبول تصل البطاقة في حوالي 10 أيام.',
    },
  },
  remedies: [askMdphAgain],
  goodToKnow: {
    fr: 'Le certificat médical doit avoir moins de 6 mois. Avec une demande d’Apa, la carte peut être demandée en même temps.',
    'fr-simple': 'Le certificat du médecin date de moins de 6 mois.',
    en: 'The medical certificate must be under 6 months old. With an Apa request, ask for the card at the same time.',
    ar: 'يجب أن تكون الشهادة الطبية أحدث من 6 أشهر. ومع طلب Apa يمكن طلب البطاقة في نفس الوقت.',
  },
  source: servicePublicPage('F34049', toDay('2019-03-07'), 'Carte mobilité inclusion (CMI)'),
  furtherSources: [
    servicePublicPage('F2474', toDay('2019-01-09'), 'Recours gracieux, hiérarchique, obligatoire (Rapo)'),
  ],
  verifiedOn: null,
}
