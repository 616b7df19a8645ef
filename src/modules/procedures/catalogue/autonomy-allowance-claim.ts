import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { bankDetails, identity, ifOwner, propertyTaxNotice, taxNotice } from './common-documents.ts'

export const autonomyAllowanceClaim: CataloguedProcedure = {
  code: 'autonomy-allowance-claim',
  title: {
    fr: 'Demander l’allocation personnalisée d’autonomie (Apa) à domicile',
    'fr-simple': 'Demander l’Apa, l’aide pour vivre chez soi quand on est âgé',
    en: 'Apply for help to live at home in old age (Apa)',
    ar: 'طلب الإعانة المخصصة للاستقلالية في المنزل (Apa)',
  },
  body: { kind: 'departement', name: 'Département' },
  purpose: {
    fr: 'Payer tout ou partie des aides nécessaires pour rester chez soi, à partir de 60 ans.',
    'fr-simple':
      'L’Apa paie une partie des aides à la maison. Elle est pour les personnes de 60 ans et plus.',
    en: 'Pay for all or part of the help needed to stay at home, from the age of 60.',
    ar: 'دفع كل أو بعض تكاليف المساعدة اللازمة للبقاء في المنزل، ابتداء من سن الستين.',
  },
  everydayWords: ['apa', 'aide à domicile', 'personne âgée', 'dépendance', 'perte d’autonomie', 'gir'],
  lifeEvents: ['old-age'],
  documents: [
    {
      code: 'apa-file',
      label: {
        fr: 'Dossier de demande d’Apa, rempli et signé',
        'fr-simple': 'Le dossier de demande d’Apa, rempli et signé',
        en: 'Apa application file, filled in and signed',
        ar: 'ملف طلب Apa معبأ وموقع',
      },
      hint: {
        fr: 'Il se retire au Département, au CCAS ou dans un point d’information pour les personnes âgées.',
        'fr-simple': 'Demandez-le au CCAS ou au Département.',
        en: 'Available from the Département, the CCAS or an information point for older people.',
        ar: 'يطلب من المقاطعة (Département) أو من CCAS أو من مركز معلومات للمسنين.',
      },
      required: 'always',
    },
    {
      ...identity,
      hint: {
        fr: 'Photocopie. Le livret de famille ou un extrait d’acte de naissance convient aussi.',
        'fr-simple': 'Une photocopie. Le livret de famille va aussi.',
        en: 'A photocopy. The family record book or a birth certificate extract is also accepted.',
        ar: 'نسخة مصورة. يقبل أيضا دفتر العائلة أو مستخرج من عقد الميلاد.',
      },
      required: 'always',
    },
    { ...taxNotice, required: 'always' },
    { ...bankDetails, required: 'always' },
    { ...propertyTaxNotice, required: 'if', when: ifOwner },
    {
      code: 'life-insurance-statement',
      label: {
        fr: 'Relevé annuel d’assurance-vie',
        'fr-simple': 'Le relevé de votre assurance-vie',
        en: 'Yearly life insurance statement',
        ar: 'الكشف السنوي للتأمين على الحياة',
      },
      required: 'if',
      when: {
        fr: 'Si vous avez une assurance-vie',
        'fr-simple': 'Si vous avez une assurance-vie',
        en: 'If you have life insurance',
        ar: 'إذا كان لديكم تأمين على الحياة',
      },
    },
    {
      code: 'medical-or-address-proof',
      label: {
        fr: 'Certificat médical et justificatif d’adresse',
        'fr-simple': 'Le certificat du médecin et un papier avec votre adresse',
        en: 'Medical certificate and proof of address',
        ar: 'شهادة طبية وإثبات العنوان',
      },
      required: 'if',
      when: {
        fr: 'Si votre Département les demande',
        'fr-simple': 'Si votre Département les demande',
        en: 'If your Département asks for them',
        ar: 'إذا طلبتهما مقاطعتكم (Département)',
      },
    },
  ],
  whereToSend: {
    counter: {
      fr: 'À l’adresse écrite dans le dossier.',
      'fr-simple': 'À l’adresse écrite dans le dossier.',
      en: 'At the address given in the file.',
      ar: 'في العنوان المكتوب في الملف.',
    },
    post: {
      fr: 'À l’adresse du Département écrite dans le dossier.',
      'fr-simple': 'Par la poste, à l’adresse écrite dans le dossier.',
      en: 'To the Département’s address given in the file.',
      ar: 'إلى عنوان المقاطعة (Département) المكتوب في الملف.',
    },
  },
  usualDelay: {
    delay: { count: 2, unit: 'month', from: 'file-complete' },
    says: {
      fr: 'Le Département accuse réception dans les 10 jours, un professionnel vient à domicile, et la décision est prise dans les 2 mois après le dossier complet.',
      'fr-simple':
        'Le Département vous écrit dans les 10 jours. Une personne vient chez vous. La réponse arrive en 2 mois.',
      en: 'The Département acknowledges the file within 10 days, a professional visits you, and the decision comes within 2 months of the complete file.',
      ar: 'تؤكد المقاطعة استلام الملف خلال عشرة أيام، ثم يزوركم مختص في المنزل، ويصدر القرار خلال شهرين من اكتمال الملف.',
    },
  },
  remedies: [
    {
      kind: 'prior',
      to: 'Président du Département',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'Pour contester, écrivez au Département en lettre recommandée dans les 2 mois après la décision. Ensuite, le tribunal administratif.',
        'fr-simple': 'Pas d’accord ? Vous avez 2 mois. Écrivez au Département, en lettre recommandée.',
        en: 'To contest, write to the Département by registered letter within 2 months of the decision. Then the administrative court.',
        ar: 'للاعتراض، اكتبوا إلى المقاطعة برسالة مضمونة خلال شهرين من القرار، ثم إلى المحكمة الإدارية.',
      },
    },
  ],
  goodToKnow: {
    fr: 'Vous avez 10 jours pour accepter le plan d’aide proposé ou demander des changements. En urgence, une Apa provisoire peut être accordée.',
    'fr-simple': 'Vous avez 10 jours pour dire oui aux aides proposées. Si c’est urgent, dites-le.',
    en: 'You have 10 days to accept the proposed care plan or ask for changes. In an emergency, a provisional Apa can be granted.',
    ar: 'لديكم عشرة أيام لقبول خطة المساعدة المقترحة أو طلب تعديلها. في الحالات العاجلة يمكن منح Apa مؤقتة.',
  },
  source: servicePublicPage('F10009', toDay('2020-01-01'), 'Allocation personnalisée d’autonomie (Apa)'),
  furtherSources: [],
  verifiedOn: null,
}
