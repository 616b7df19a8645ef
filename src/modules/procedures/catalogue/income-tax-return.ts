import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'

export const incomeTaxReturn: CataloguedProcedure = {
  code: 'income-tax-return',
  title: {
    fr: 'Faire la déclaration de revenus',
    'fr-simple': 'Faire sa déclaration d’impôts',
    en: 'File the yearly income tax return',
    ar: 'تقديم التصريح السنوي بالدخل',
  },
  body: { kind: 'impots', name: 'Service des impôts', phone: '0 809 401 401' },
  purpose: {
    fr: 'Déclarer chaque année les revenus du foyer, même faibles ou nuls, et obtenir l’avis que demandent les autres aides.',
    'fr-simple':
      'Chaque année, dites aux impôts l’argent reçu. Même zéro. La feuille d’impôts sert pour les autres aides.',
    en: 'Declare the household’s income each year, even if low or nil, and get the notice other benefits ask for.',
    ar: 'التصريح كل سنة بدخل الأسرة، حتى إن كان قليلا أو منعدما، والحصول على الإشعار الذي تطلبه الإعانات الأخرى.',
  },
  everydayWords: ['impôts', 'déclarer', 'feuille d’impôt', 'fisc'],
  lifeEvents: ['low-income'],
  documents: [
    {
      code: 'prefilled-return',
      label: {
        fr: 'Déclaration préremplie ou avis reçu au printemps',
        'fr-simple': 'La feuille des impôts reçue au printemps, déjà remplie',
        en: 'Prefilled return or notice received in spring',
        ar: 'التصريح المعبأ مسبقا أو الإشعار المستلم في الربيع',
      },
      required: 'if',
      when: {
        fr: 'Si vous l’avez reçu',
        'fr-simple': 'Si vous l’avez reçue',
        en: 'If you have received it',
        ar: 'إذا كنتم قد تلقيتموه',
      },
    },
    {
      code: 'income-proofs',
      label: {
        fr: 'Justificatifs des revenus de l’année passée',
        'fr-simple': 'Les papiers de l’argent reçu l’année passée',
        en: 'Proof of last year’s income',
        ar: 'إثباتات دخل السنة الماضية',
      },
      hint: {
        fr: 'Ils servent à vérifier les montants préremplis. Ne les envoyez pas, gardez-les 3 ans.',
        'fr-simple': 'Vérifiez les chiffres avec ces papiers. Ne les envoyez pas. Gardez-les 3 ans.',
        en: 'Use them to check the prefilled figures. Do not send them; keep them for 3 years.',
        ar: 'تستعمل للتحقق من المبالغ المعبأة مسبقا. لا ترسلوها واحتفظوا بها ثلاث سنوات.',
      },
      required: 'always',
    },
    {
      code: 'form-2042',
      label: {
        fr: 'Formulaire n° 2042, rempli et signé',
        'fr-simple': 'Le formulaire papier numéro 2042, rempli et signé',
        en: 'Form no. 2042, filled in and signed',
        ar: 'الاستمارة رقم 2042 معبأة وموقعة',
      },
      required: 'if',
      when: {
        fr: 'Si vous n’avez pas internet ou ne pouvez pas déclarer en ligne',
        'fr-simple': 'Si vous n’avez pas internet, ou si c’est trop difficile',
        en: 'If you have no internet or cannot file online',
        ar: 'إذا لم يكن لديكم إنترنت أو تعذر عليكم التصريح عبره',
      },
    },
    {
      code: 'annexed-forms',
      label: {
        fr: 'Déclarations annexes : n° 2044 (loyers reçus), n° 2047 (revenus de l’étranger), n° 2074 (plus-values)',
        'fr-simple': 'D’autres formulaires : loyers reçus, argent de l’étranger, vente d’actions',
        en: 'Extra forms: no. 2044 (rents received), no. 2047 (income from abroad), no. 2074 (capital gains)',
        ar: 'استمارات إضافية: رقم 2044 (الإيجارات المستلمة) ورقم 2047 (دخل من الخارج) ورقم 2074 (أرباح رأسمالية)',
      },
      required: 'if',
      when: {
        fr: 'Si vous avez ce type de revenus',
        'fr-simple': 'Si vous avez reçu de l’argent comme cela',
        en: 'If you have this kind of income',
        ar: 'إذا كان لديكم هذا النوع من الدخل',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.impots.gouv.fr/',
      says: {
        fr: 'Dans votre espace particulier. C’est la règle quand le logement a un accès à internet.',
        'fr-simple': 'Sur internet, dans votre compte des impôts.',
        en: 'In your personal account. This is the rule when the home has internet access.',
        ar: 'في حسابكم الشخصي. وهي القاعدة عندما يتوفر الإنترنت في المسكن.',
      },
    },
    post: {
      fr: 'Au service des impôts écrit sur votre dernière déclaration ou votre dernier avis.',
      'fr-simple': 'Par la poste, à l’adresse écrite sur votre dernière feuille d’impôts.',
      en: 'To the tax office shown on your last return or notice.',
      ar: 'إلى مصلحة الضرائب المذكورة في آخر تصريح أو إشعار.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La déclaration ouvre en avril. La date limite change chaque année et selon le lieu où vous habitez. Après l’envoi, une correction reste possible.',
      'fr-simple':
        'Cela commence en avril. La date de fin change chaque année : demandez-nous. Une erreur peut être corrigée après.',
      en: 'Filing opens in April. The deadline changes each year and depends on where you live. You can still correct it after sending.',
      ar: 'يبدأ التصريح في أبريل. يتغير آخر أجل كل سنة وحسب مكان السكن. ويبقى التصحيح ممكنا بعد الإرسال.',
    },
  },
  remedies: [
    {
      kind: 'amicable',
      to: 'Centre des impôts',
      delay: null,
      says: {
        fr: 'En cas de désaccord, écrivez d’abord à votre centre des impôts, puis au conciliateur fiscal du département, qui répond en 30 jours.',
        'fr-simple':
          'Pas d’accord ? Écrivez d’abord au centre des impôts. Après, au « conciliateur fiscal ».',
        en: 'If you disagree, first write to your tax office, then to the département’s tax conciliator (conciliateur fiscal), who answers within 30 days.',
        ar: 'عند الاختلاف، اكتبوا أولا إلى مركز الضرائب، ثم إلى الموفق الضريبي في المقاطعة (conciliateur fiscal) الذي يرد خلال ثلاثين يوما.',
      },
    },
  ],
  repeat: {
    everyMonths: 12,
    says: {
      fr: 'La déclaration se fait chaque année. Elle peut être automatique si rien n’a changé.',
      'fr-simple': 'C’est chaque année. Si rien ne change, c’est parfois automatique.',
      en: 'The return is due every year. It can be automatic if nothing has changed.',
      ar: 'يقدم التصريح كل سنة. وقد يكون تلقائيا إذا لم يتغير شيء.',
    },
  },
  source: servicePublicPage(
    'F358',
    toDay('2020-06-15'),
    'Impôt sur le revenu : déclaration de revenus annuelle',
  ),
  furtherSources: [
    servicePublicPage(
      'F359',
      toDay('2020-06-15'),
      'Quelle est la date limite pour faire sa déclaration de revenus ?',
    ),
    servicePublicPage('F32477', toDay('2020-08-19'), 'Recours amiable en matière d’impôt'),
  ],
  verifiedOn: null,
}
