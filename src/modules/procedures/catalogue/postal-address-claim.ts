import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { identity, ifAsked } from './common-documents.ts'

export const postalAddressClaim: CataloguedProcedure = {
  code: 'postal-address-claim',
  title: {
    fr: 'Demander une domiciliation',
    'fr-simple': 'Demander une adresse pour recevoir le courrier',
    en: 'Ask for a postal address (domiciliation)',
    ar: 'طلب عنوان بريدي (domiciliation)',
  },
  body: { kind: 'mairie', name: 'Mairie, CCAS' },
  purpose: {
    fr: 'Donner une adresse à une personne sans logement stable, pour recevoir son courrier et ouvrir ses droits.',
    'fr-simple': 'Une adresse pour recevoir votre courrier et demander vos droits.',
    en: 'Give a person without stable housing an address for post and rights.',
    ar: 'منح عنوان لمن لا سكن ثابت له لاستلام البريد وفتح الحقوق.',
  },
  everydayWords: ['sdf', 'sans adresse', 'sans domicile', 'courrier', 'à la rue', 'hébergé'],
  lifeEvents: ['housing', 'arrival', 'low-income'],
  documents: [
    {
      code: 'address-form',
      label: {
        fr: 'Formulaire de demande d’élection de domicile',
        'fr-simple': 'Le formulaire de demande d’adresse',
        en: 'Address request form',
        ar: 'استمارة طلب العنوان',
      },
      required: 'always',
    },
    { ...identity, required: 'if', when: ifAsked },
    {
      code: 'local-tie',
      label: {
        fr: 'Justificatif d’un lien avec la commune',
        'fr-simple': 'Un papier qui montre un lien avec la ville',
        en: 'Proof of a tie with the town',
        ar: 'إثبات صلة بالبلدية',
      },
      required: 'if',
      when: {
        fr: 'Si la demande est faite au CCAS',
        'fr-simple': 'Si vous demandez au CCAS',
        en: 'If you ask the CCAS',
        ar: 'إذا كان الطلب لدى CCAS',
      },
    },
  ],
  whereToSend: {
    counter: {
      fr: 'Au CCAS ou dans une association agréée ; à la mairie dans les petites communes.',
      'fr-simple': 'Au CCAS ou dans une association.',
      en: 'At the CCAS or an approved charity; at the town hall in small towns.',
      ar: 'في CCAS أو جمعية معتمدة، أو في بلدية القرى.',
    },
    post: {
      fr: 'Au CCAS, de préférence en lettre recommandée.',
      'fr-simple': 'Par la poste, au CCAS.',
      en: 'To the CCAS, preferably by registered letter.',
      ar: 'إلى CCAS، ويفضل برسالة مضمونة.',
    },
  },
  usualDelay: {
    delay: { count: 2, unit: 'month', from: 'request-sent' },
    says: {
      fr: 'La réponse vient dans les 2 mois, après un entretien.',
      'fr-simple': 'On vous parle, puis la réponse vient en 2 mois.',
      en: 'The answer comes within 2 months, after an interview.',
      ar: 'يأتي الرد في أجل شهرين بعد مقابلة.',
    },
  },
  remedies: [],
  repeat: {
    everyMonths: 12,
    says: {
      fr: 'La domiciliation dure un an et se renouvelle.',
      'fr-simple': 'L’adresse dure un an. Il faut la redemander.',
      en: 'The address lasts one year and is renewed.',
      ar: 'يدوم العنوان سنة ويجدد.',
    },
  },
  goodToKnow: {
    fr: 'Il faut se manifester au moins une fois tous les 3 mois.',
    'fr-simple': 'Passez au moins une fois tous les 3 mois.',
    en: 'Show up at least once every 3 months.',
    ar: 'يجب الحضور مرة على الأقل كل 3 أشهر.',
  },
  source: servicePublicPage(
    'F17317',
    toDay('2020-01-01'),
    'Sans domicile stable ou fixe (SDF) : comment obtenir une domiciliation ?',
  ),
  furtherSources: [],
  verifiedOn: null,
}
