import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { householdIncome, ifNotEuropean, ifNotOnline, residencePermit } from './common-documents.ts'
import { byPostToCaf, onCafOrMsaSite } from './common-ways.ts'

export const rsaClaim: CataloguedProcedure = {
  code: 'rsa-claim',
  title: {
    fr: 'Demander le revenu de solidarité active (RSA)',
    'fr-simple': 'Demander le RSA',
    en: 'Apply for RSA (minimum income)',
    ar: 'طلب دخل التضامن النشط (RSA)',
  },
  body: { kind: 'caf', name: 'Caf (Caisse d’allocations familiales)' },
  purpose: {
    fr: 'Recevoir un revenu minimum quand le foyer a peu ou pas de ressources, à partir de 25 ans.',
    'fr-simple':
      'Le RSA est une aide chaque mois. Elle est pour les personnes avec peu d’argent, dès 25 ans.',
    en: 'Receive a minimum income when the household has little or no income, from the age of 25.',
    ar: 'الحصول على دخل أدنى عندما تكون موارد الأسرة قليلة أو منعدمة، ابتداء من سن الخامسة والعشرين.',
  },
  everydayWords: ['minimum', 'rmi', 'plus de revenus', 'sans ressources', 'aide sociale'],
  lifeEvents: ['low-income', 'work-loss', 'separation'],
  documents: [
    { ...householdIncome, required: 'always' },
    { ...residencePermit, required: 'if', when: ifNotEuropean },
    {
      code: 'address-election',
      label: {
        fr: 'Attestation de domiciliation',
        'fr-simple': 'Le papier qui donne votre adresse postale (domiciliation)',
        en: 'Certificate of postal address (domiciliation)',
        ar: 'شهادة العنوان البريدي (domiciliation)',
      },
      hint: {
        fr: 'Elle se demande au CCAS ou à une association agréée.',
        'fr-simple': 'Demandez-le au CCAS.',
        en: 'Ask the CCAS or an approved charity for it.',
        ar: 'تطلب من مركز CCAS أو من جمعية معتمدة.',
      },
      required: 'if',
      when: {
        fr: 'Si vous n’avez pas de logement stable',
        'fr-simple': 'Si vous n’avez pas de logement à vous',
        en: 'If you have no stable home',
        ar: 'إذا لم يكن لديكم سكن ثابت',
      },
    },
    {
      code: 'form-15481',
      label: {
        fr: 'Formulaires cerfa n° 15481 et n° 14130, remplis et signés',
        'fr-simple': 'Les formulaires numéros 15481 et 14130, remplis et signés',
        en: 'Forms cerfa no. 15481 and no. 14130, filled in and signed',
        ar: 'الاستمارتان cerfa رقم 15481 ورقم 14130 معبأتان وموقعتان',
      },
      hint: {
        fr: 'La liste complète des pièces est en dernière page du formulaire.',
        'fr-simple': 'La liste de tous les papiers est à la dernière page.',
        en: 'The full list of documents is on the last page of the form.',
        ar: 'القائمة الكاملة للوثائق في الصفحة الأخيرة من الاستمارة.',
      },
      required: 'if',
      when: ifNotOnline,
    },
    {
      code: 'form-15482',
      label: {
        fr: 'Formulaire cerfa n° 15482, pour une activité non salariée',
        'fr-simple': 'Le formulaire numéro 15482',
        en: 'Form cerfa no. 15482, for the self-employed',
        ar: 'الاستمارة cerfa رقم 15482 للعاملين لحسابهم الخاص',
      },
      required: 'if',
      when: {
        fr: 'Si vous travaillez à votre compte',
        'fr-simple': 'Si vous travaillez pour vous, sans patron',
        en: 'If you are self-employed',
        ar: 'إذا كنتم تعملون لحسابكم الخاص',
      },
    },
  ],
  whereToSend: {
    online: onCafOrMsaSite,
    counter: {
      fr: 'À la Caf, aux services du Département et, selon les lieux, au CCAS ou dans une association habilitée.',
      'fr-simple': 'À la Caf ou au Département. Dans certaines villes, au CCAS.',
      en: 'At the Caf, the Département’s offices and, in some places, the CCAS or an approved charity.',
      ar: 'لدى الكاف أو مصالح المقاطعة (Département)، وفي بعض المدن لدى CCAS أو جمعية معتمدة.',
    },
    post: byPostToCaf,
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La Caf envoie sa décision pour 3 mois. Le RSA est dû à partir du 1er jour du mois de la demande.',
      'fr-simple': 'La Caf vous écrit. Le RSA compte à partir du mois où vous faites la demande.',
      en: 'The Caf sends a decision valid for 3 months. RSA is due from the 1st of the month you apply.',
      ar: 'ترسل الكاف قرارها لمدة ثلاثة أشهر. يستحق RSA من أول يوم من شهر تقديم الطلب.',
    },
  },
  remedies: [
    {
      kind: 'prior',
      to: 'Président du Département',
      delay: null,
      says: {
        fr: 'Pour contester, écrivez d’abord au président du Département, dans le délai écrit sur la décision. Ensuite seulement, le tribunal administratif.',
        'fr-simple':
          'Pas d’accord ? Écrivez d’abord au président du Département. La date limite est écrite sur la lettre.',
        en: 'To contest, first write to the president of the Département, within the time written on the decision. Only then the administrative court.',
        ar: 'للاعتراض، اكتبوا أولا إلى رئيس المقاطعة (Département) في الأجل المكتوب على القرار، ثم إلى المحكمة الإدارية.',
      },
    },
  ],
  repeat: {
    everyMonths: 3,
    says: {
      fr: 'Les ressources du foyer se déclarent tous les 3 mois.',
      'fr-simple': 'Tous les 3 mois, il faut dire à la Caf l’argent reçu.',
      en: 'Household income is declared every 3 months.',
      ar: 'يصرح بموارد الأسرة كل ثلاثة أشهر.',
    },
  },
  goodToKnow: {
    fr: 'Avant 25 ans, d’autres règles existent pour les jeunes parents et les jeunes qui ont déjà travaillé.',
    'fr-simple':
      'Moins de 25 ans ? Le RSA est parfois possible : jeunes parents, jeunes qui ont déjà travaillé.',
    en: 'Under 25, other rules exist for young parents and young people who have already worked.',
    ar: 'قبل سن الخامسة والعشرين توجد قواعد أخرى للآباء الشباب وللشباب الذين سبق لهم العمل.',
  },
  source: servicePublicPage('F19778', toDay('2020-10-29'), 'RSA demandeur de 25 ans et plus'),
  furtherSources: [
    servicePublicPage('F2474', toDay('2019-01-09'), 'Recours gracieux, hiérarchique, obligatoire (Rapo)'),
    servicePublicPage('F33692', toDay('2020-04-01'), 'RSA jeunes parents'),
    servicePublicPage('F286', toDay('2020-04-01'), 'RSA jeune actif'),
  ],
  verifiedOn: null,
}
