import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifNotOnline } from './common-documents.ts'

export const retirementClaim: CataloguedProcedure = {
  code: 'retirement-claim',
  title: {
    fr: 'Demander sa retraite (ancien salarié du privé)',
    'fr-simple': 'Demander sa retraite',
    en: 'Claim your pension (private-sector employees)',
    ar: 'طلب معاش التقاعد (أجراء القطاع الخاص)',
  },
  body: { kind: 'retraite', name: 'Assurance retraite (Carsat)', phone: '39 60' },
  purpose: {
    fr: 'Recevoir sa retraite : elle n’est jamais versée sans demande.',
    'fr-simple': 'La retraite n’arrive pas toute seule. Il faut la demander.',
    en: 'Receive your pension: it is never paid without a claim.',
    ar: 'الحصول على معاش التقاعد: لا يدفع أبدا دون طلب.',
  },
  everydayWords: ['pension', 'carsat', 'cnav', 'fin de carrière', 'trimestres'],
  lifeEvents: ['retirement'],
  documents: [
    {
      code: 'departure-date',
      label: {
        fr: 'Date de départ choisie, toujours le 1er jour d’un mois',
        'fr-simple': 'La date de votre départ. C’est toujours le 1er du mois',
        en: 'Chosen date of retirement, always the 1st of a month',
        ar: 'تاريخ التقاعد المختار، وهو دائما أول يوم من الشهر',
      },
      required: 'always',
    },
    {
      code: 'retirement-proofs',
      label: {
        fr: 'Justificatifs demandés par le formulaire ou le site',
        'fr-simple': 'Les papiers demandés par le site ou le formulaire',
        en: 'The documents asked for by the form or the website',
        ar: 'الوثائق المطلوبة في الاستمارة أو الموقع',
      },
      hint: {
        fr: 'La liste dépend de votre parcours : page IV du formulaire papier, ou à l’écran en ligne.',
        'fr-simple': 'La liste change selon votre vie. Le site ou le formulaire la donne.',
        en: 'The list depends on your career: page IV of the paper form, or on screen.',
        ar: 'تختلف القائمة حسب مساركم: الصفحة الرابعة من الاستمارة الورقية أو على الشاشة.',
      },
      required: 'always',
    },
    {
      code: 'career-statement',
      label: {
        fr: 'Relevé de situation individuelle (relevé de carrière)',
        'fr-simple': 'La liste de vos années de travail (relevé de carrière)',
        en: 'Career statement (relevé de carrière)',
        ar: 'كشف المسار المهني (relevé de carrière)',
      },
      hint: {
        fr: 'Il est préférable de vérifier que rien n’y manque avant la demande.',
        'fr-simple': 'Regardez s’il manque des années.',
        en: 'Check that nothing is missing before you claim.',
        ar: 'يستحسن التحقق من أنه لا ينقص شيء قبل الطلب.',
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
      code: 'form-10916',
      label: {
        fr: 'Formulaire cerfa n° 10916, rempli et signé',
        'fr-simple': 'Le formulaire numéro 10916, rempli et signé',
        en: 'Form cerfa no. 10916, filled in and signed',
        ar: 'الاستمارة cerfa رقم 10916 معبأة وموقعة',
      },
      required: 'if',
      when: ifNotOnline,
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.lassuranceretraite.fr/',
      says: {
        fr: 'Dans votre espace personnel : une seule demande suffit pour toutes vos retraites, de base et complémentaires.',
        'fr-simple':
          'Sur internet, dans votre compte retraite. Une seule demande suffit pour toutes vos caisses.',
        en: 'In your personal account: one claim covers all your pensions, basic and supplementary.',
        ar: 'في حسابكم الشخصي: طلب واحد يكفي لجميع معاشاتكم، الأساسية والتكميلية.',
      },
    },
    post: {
      fr: 'À la caisse de votre dernière activité. La retraite complémentaire se demande alors à part, à l’Agirc-Arrco.',
      'fr-simple': 'Par la poste, à votre dernière caisse. Écrivez aussi à l’Agirc-Arrco.',
      en: 'To the pension office of your last job. The supplementary pension must then be claimed separately from Agirc-Arrco.',
      ar: 'إلى صندوق آخر نشاط مهني. ويطلب المعاش التكميلي عندئذ على حدة من Agirc-Arrco.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Quelques semaines avant le départ, la caisse écrit le montant et la date de début. Demandée au moins 4 mois avant, la retraite de base est garantie dès le mois qui suit le départ.',
      'fr-simple':
        'La caisse vous écrit quelques semaines avant votre départ. Demandez au moins 4 mois avant.',
      en: 'A few weeks before you retire, the office writes with the amount and start date. Claimed at least 4 months ahead, the basic pension is guaranteed the month after you retire.',
      ar: 'قبل التقاعد بأسابيع قليلة يكتب إليكم الصندوق بالمبلغ وتاريخ البداية. إذا قدم الطلب قبل أربعة أشهر على الأقل، يضمن المعاش الأساسي في الشهر الذي يلي التقاعد.',
    },
  },
  remedies: [],
  window: {
    before: 'departure',
    opensMonthsBefore: 6,
    closesMonthsBefore: 4,
    says: {
      fr: 'La demande se fait entre 6 et 4 mois avant la date de départ.',
      'fr-simple': 'Faites la demande entre 6 et 4 mois avant votre départ.',
      en: 'Claim between 6 and 4 months before the date you retire.',
      ar: 'يقدم الطلب بين ستة وأربعة أشهر قبل تاريخ التقاعد.',
    },
  },
  goodToKnow: {
    fr: 'Prévenez aussi votre employeur ou France Travail de la date de départ.',
    'fr-simple': 'Dites aussi la date à votre patron ou à France Travail.',
    en: 'Also tell your employer or France Travail the date you retire.',
    ar: 'أبلغوا أيضا صاحب العمل أو France Travail بتاريخ التقاعد.',
  },
  source: servicePublicPage(
    'F13941',
    toDay('2020-04-17'),
    'Départ en retraite du salarié : quelles sont les démarches à effectuer ?',
  ),
  furtherSources: [
    servicePublicPage(
      'F33324',
      toDay('2020-08-04'),
      'Un salarié peut-il choisir la date de son départ à la retraite ?',
    ),
    servicePublicPage('F16344', toDay('2019-10-22'), 'Versement de la pension de retraite d’un salarié'),
    servicePublicPage(
      'F24617',
      toDay('2020-03-12'),
      'Retraite dans le privé : droit à l’information sur la retraite du salarié',
    ),
  ],
  verifiedOn: null,
}
