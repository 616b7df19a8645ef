import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import {
  identity,
  ifAsked,
  ifIncomeFell,
  ifNotEuropean,
  ifNotOnline,
  residencePermit,
  taxNotice,
} from './common-documents.ts'

export const socialHousingApplication: CataloguedProcedure = {
  code: 'social-housing-application',
  title: {
    fr: 'Demander un logement social (HLM)',
    'fr-simple': 'Demander un logement social (HLM)',
    en: 'Apply for social housing (HLM)',
    ar: 'طلب سكن اجتماعي (HLM)',
  },
  body: { kind: 'logement', name: 'Logement social (guichet enregistreur)' },
  purpose: {
    fr: 'Faire enregistrer une demande de logement à loyer modéré, valable pour un département.',
    'fr-simple': 'Demander un logement moins cher.',
    en: 'Register a request for low-rent housing in one département.',
    ar: 'تسجيل طلب سكن بإيجار منخفض في مقاطعة واحدة.',
  },
  everydayWords: ['hlm', 'appartement', 'office hlm', 'bailleur', 'logement moins cher', 'déménager'],
  lifeEvents: ['housing', 'low-income', 'separation'],
  documents: [
    { ...identity, required: 'always' },
    {
      code: 'form-14069',
      label: {
        fr: 'Formulaire cerfa n° 14069, rempli',
        'fr-simple': 'Le formulaire numéro 14069',
        en: 'Form cerfa no. 14069',
        ar: 'الاستمارة cerfa رقم 14069',
      },
      required: 'if',
      when: ifNotOnline,
    },
    { ...taxNotice, required: 'if', when: ifAsked },
    { ...residencePermit, required: 'if', when: ifNotEuropean },
    {
      code: 'separation-proof',
      label: {
        fr: 'Document du juge, de l’avocat ou du notaire',
        'fr-simple': 'Le papier du juge ou de l’avocat',
        en: 'Paper from the judge or lawyer',
        ar: 'وثيقة من القاضي أو المحامي',
      },
      required: 'if',
      when: {
        fr: 'Si vous êtes en instance de divorce',
        'fr-simple': 'Si vous divorcez',
        en: 'If you are divorcing',
        ar: 'إذا كنتم في إجراءات الطلاق',
      },
    },
    {
      code: 'income-fall',
      label: {
        fr: 'Justificatifs de la baisse des revenus',
        'fr-simple': 'Les papiers qui montrent la baisse',
        en: 'Proof of the fall in income',
        ar: 'إثبات انخفاض الدخل',
      },
      required: 'if',
      when: ifIncomeFell,
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.demande-logement-social.gouv.fr/',
      says: {
        fr: 'Sur le site national de la demande de logement social.',
        'fr-simple': 'Sur internet, sur le site national.',
        en: 'On the national social housing website.',
        ar: 'على الموقع الوطني لطلب السكن الاجتماعي.',
      },
    },
    counter: {
      fr: 'À un guichet enregistreur : bailleur, service de l’État, parfois la mairie.',
      'fr-simple': 'À un guichet : un bailleur, ou parfois la mairie.',
      en: 'At a registration desk: landlord, State office, sometimes the town hall.',
      ar: 'في شباك التسجيل لدى المؤجر أو الدولة أو البلدية أحيانا.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Une attestation donne le numéro unique et la date de la demande. L’attente dépend du lieu et du nombre de personnes.',
      'fr-simple': 'Vous recevez un papier avec un numéro. L’attente dépend de la ville.',
      en: 'You receive a certificate with your number and date. The wait depends on the place and the household.',
      ar: 'تتلقون شهادة فيها رقم وتاريخ الطلب. مدة الانتظار حسب المكان وعدد الأشخاص.',
    },
  },
  remedies: [],
  repeat: {
    everyMonths: 12,
    says: {
      fr: 'La demande se renouvelle chaque année, sinon elle est annulée.',
      'fr-simple': 'Il faut redemander chaque année. Sinon la demande est annulée.',
      en: 'Renew the request every year, or it is cancelled.',
      ar: 'يجدد الطلب كل سنة وإلا ألغي.',
    },
  },
  goodToKnow: {
    fr: '8 communes au plus par demande. Après un délai anormalement long, le Dalo est possible.',
    'fr-simple': 'Choisissez 8 villes au plus.',
    en: 'At most 8 towns per request. After an abnormally long wait, Dalo is possible.',
    ar: '8 بلديات على الأكثر في كل طلب.',
  },
  source: servicePublicPage('F10007', toDay('2020-10-07'), 'Faire une demande de logement social (HLM)'),
  furtherSources: [
    servicePublicPage('F32880', toDay('2020-06-25'), 'Renouvellement d’une demande de logement social'),
  ],
  verifiedOn: null,
}
