import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { householdIncome, identity, ifIncomeFell, taxNotice } from './common-documents.ts'

export const legalAidClaim: CataloguedProcedure = {
  code: 'legal-aid-claim',
  title: {
    fr: 'Demander l’aide juridictionnelle',
    'fr-simple': 'Demander l’aide pour payer l’avocat',
    en: 'Apply for legal aid (aide juridictionnelle)',
    ar: 'طلب المساعدة القضائية (aide juridictionnelle)',
  },
  body: { kind: 'justice', name: 'Tribunal' },
  purpose: {
    fr: 'Faire payer par l’État tout ou partie des frais d’avocat et de justice.',
    'fr-simple': 'L’État paie l’avocat, en entier ou en partie.',
    en: 'Have the State pay all or part of your lawyer and court costs.',
    ar: 'تدفع الدولة مصاريف المحامي والقضاء كلها أو جزءا منها.',
  },
  everydayWords: ['avocat', 'procès', 'juge', 'divorce', 'tribunal', 'avocat gratuit', 'justice'],
  lifeEvents: ['separation', 'debt', 'low-income'],
  documents: [
    {
      code: 'form-15626',
      label: {
        fr: 'Formulaire cerfa n° 15626, rempli et signé',
        'fr-simple': 'Le formulaire numéro 15626, rempli et signé',
        en: 'Form cerfa no. 15626, filled in and signed',
        ar: 'الاستمارة cerfa رقم 15626 معبأة وموقعة',
      },
      required: 'always',
    },
    { ...identity, required: 'always' },
    { ...taxNotice, required: 'always' },
    { ...householdIncome, required: 'if', when: ifIncomeFell },
    {
      code: 'benefit-proof',
      label: {
        fr: 'Justificatif de RSA ou d’Aspa',
        'fr-simple': 'Le papier du RSA ou de l’Aspa',
        en: 'Proof of RSA or Aspa',
        ar: 'إثبات RSA أو Aspa',
      },
      required: 'if',
      when: {
        fr: 'Si vous les recevez',
        'fr-simple': 'Si vous les recevez',
        en: 'If you receive them',
        ar: 'إذا كنتم تتلقونها',
      },
    },
    {
      code: 'contested-decision',
      label: {
        fr: 'Copie de la décision contestée, ou de la convocation',
        'fr-simple': 'La lettre du tribunal ou la décision',
        en: 'Copy of the decision you contest, or of the summons',
        ar: 'نسخة من القرار أو الاستدعاء',
      },
      required: 'if',
      when: {
        fr: 'Si vous en avez une',
        'fr-simple': 'Si vous en avez une',
        en: 'If you have one',
        ar: 'إذا كانت لديكم',
      },
    },
  ],
  whereToSend: {
    counter: {
      fr: 'Au tribunal judiciaire de votre domicile, si l’affaire n’a pas commencé.',
      'fr-simple': 'Au tribunal de votre ville.',
      en: 'At the court of your home town, if the case has not begun.',
      ar: 'في محكمة مكان سكنكم إذا لم تبدأ القضية.',
    },
    post: {
      fr: 'Au bureau d’aide juridictionnelle du tribunal.',
      'fr-simple': 'Par la poste, au tribunal.',
      en: 'To the court’s legal aid office.',
      ar: 'إلى مكتب المساعدة القضائية بالمحكمة.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Le bureau d’aide juridictionnelle dit le délai probable.',
      'fr-simple': 'Le tribunal vous dit combien de temps.',
      en: 'The legal aid office tells you the likely time.',
      ar: 'يخبركم المكتب بالمدة المتوقعة.',
    },
  },
  remedies: [
    {
      kind: 'amicable',
      to: 'Bureau de l’aide juridictionnelle',
      delay: { count: 15, unit: 'day', from: 'decision-received' },
      says: {
        fr: 'En cas de refus, écrivez en recommandé au bureau qui a décidé, dans les 15 jours, avec une copie de la décision.',
        'fr-simple': 'Si c’est non, vous avez 15 jours. Écrivez une lettre recommandée.',
        en: 'If refused, write by registered letter to the office within 15 days, with a copy of the decision.',
        ar: 'في حالة الرفض، اكتبوا برسالة مضمونة إلى المكتب في أجل 15 يوما مع نسخة من القرار.',
      },
    },
  ],
  goodToKnow: {
    fr: 'Une maison de justice et du droit ou un point d’accès au droit aide à remplir le formulaire.',
    'fr-simple': 'On peut vous aider à remplir le formulaire.',
    en: 'A law centre (maison de justice et du droit) helps fill in the form.',
    ar: 'يمكن لدار العدالة والقانون المساعدة في تعبئة الاستمارة.',
  },
  source: servicePublicPage('F18074', toDay('2020-11-03'), 'Aide juridictionnelle'),
  furtherSources: [
    servicePublicPage(
      'F31623',
      toDay('2020-11-02'),
      'Aide juridictionnelle : peut-on faire un recours en cas de refus ?',
    ),
  ],
  verifiedOn: null,
}
