import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { bankDetails, cafNumber, identity, ifReceivesCaf } from './common-documents.ts'

export const housingAidClaim: CataloguedProcedure = {
  code: 'housing-aid-claim',
  title: {
    fr: 'Demander l’aide au logement (APL)',
    'fr-simple': 'Demander l’APL, l’aide pour payer le loyer',
    en: 'Apply for housing benefit (APL)',
    ar: 'طلب المساعدة الشخصية للسكن (APL)',
  },
  body: { kind: 'caf', name: 'Caf (Caisse d’allocations familiales)' },
  purpose: {
    fr: 'Réduire le loyer d’un logement, selon les ressources et la situation du foyer.',
    'fr-simple': 'L’APL est une aide chaque mois. Elle paie une partie du loyer.',
    en: 'Lower the rent of your home, depending on the household’s income and situation.',
    ar: 'تخفيض إيجار المسكن حسب موارد الأسرة ووضعها.',
  },
  everydayWords: ['apl', 'als', 'alf', 'loyer', 'allocation logement', 'caf logement'],
  lifeEvents: ['housing', 'low-income'],
  documents: [
    {
      ...identity,
      hint: {
        fr: 'Copie recto verso. Un extrait d’acte de naissance convient aussi pour une personne française.',
        'fr-simple': 'Copiez les deux côtés.',
        en: 'Copy both sides. French nationals may give a birth certificate extract instead.',
        ar: 'نسخة من الوجهين. يمكن للفرنسيين تقديم مستخرج من عقد الميلاد.',
      },
      required: 'always',
    },
    { ...bankDetails, required: 'always' },
    {
      code: 'rent-certificate',
      label: {
        fr: 'Attestation de loyer remplie, datée et signée par le propriétaire',
        'fr-simple': 'L’attestation de loyer. Le propriétaire la remplit et la signe',
        en: 'Rent certificate (attestation de loyer) completed, dated and signed by the landlord',
        ar: 'شهادة الإيجار (attestation de loyer) معبأة ومؤرخة وموقعة من المالك',
      },
      required: 'always',
    },
    { ...cafNumber, required: 'if', when: ifReceivesCaf },
    {
      code: 'msa-forms',
      label: {
        fr: 'Formulaire de demande et déclaration de ressources de la MSA',
        'fr-simple': 'Les deux formulaires de la MSA : la demande et l’argent reçu',
        en: 'MSA application form and income declaration',
        ar: 'استمارة الطلب والتصريح بالموارد لدى MSA',
      },
      required: 'if',
      when: {
        fr: 'Si vous relevez du régime agricole',
        'fr-simple': 'Si vous travaillez dans l’agriculture',
        en: 'If you come under the farm workers’ scheme',
        ar: 'إذا كنتم تابعين للنظام الزراعي',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.caf.fr/',
      says: {
        fr: 'Sur le site de la Caf, avec les documents scannés.',
        'fr-simple': 'Sur internet, sur le site de la Caf. Les papiers sont envoyés en photo.',
        en: 'On the Caf website, with scanned documents.',
        ar: 'على موقع الكاف (Caf) مع نسخ مصورة من الوثائق.',
      },
    },
    post: {
      fr: 'Régime agricole seulement : à la MSA, de préférence en lettre recommandée avec avis de réception.',
      'fr-simple': 'Pour l’agriculture : par la poste, à la MSA, en lettre recommandée.',
      en: 'Farm workers’ scheme only: to the MSA, preferably by registered letter.',
      ar: 'للنظام الزراعي فقط: إلى MSA، ويفضل برسالة مضمونة الوصول.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La Caf examine la demande et vous écrit. La page officielle ne donne pas de délai.',
      'fr-simple': 'La Caf regarde votre dossier et vous écrit. Nous ne savons pas quand.',
      en: 'The Caf looks at the request and writes to you. The official page gives no time limit.',
      ar: 'تدرس الكاف الطلب وتكتب إليكم. لا تذكر الصفحة الرسمية أجلا.',
    },
  },
  remedies: [
    {
      kind: 'prior',
      to: 'Caf',
      delay: null,
      says: {
        fr: 'Pour contester, écrivez d’abord à la Caf, de préférence en lettre recommandée, avec une copie de la décision, dans le délai écrit dessus. Ensuite, le tribunal administratif.',
        'fr-simple':
          'Pas d’accord ? Écrivez d’abord à la Caf. Mettez une copie de la réponse. La date limite est écrite dessus.',
        en: 'To contest, first write to the Caf, preferably by registered letter, with a copy of the decision, within the time written on it. Then the administrative court.',
        ar: 'للاعتراض، اكتبوا أولا إلى الكاف، ويفضل برسالة مضمونة مع نسخة من القرار، في الأجل المكتوب عليه، ثم إلى المحكمة الإدارية.',
      },
    },
  ],
  goodToKnow: {
    fr: 'Un déménagement, un changement de compte bancaire ou de situation familiale se déclare à la Caf.',
    'fr-simple': 'Vous déménagez ? Votre famille ou votre banque change ? Dites-le à la Caf.',
    en: 'Tell the Caf if you move, change bank account or if your family situation changes.',
    ar: 'أبلغوا الكاف عند تغيير السكن أو الحساب البنكي أو الوضع العائلي.',
  },
  source: servicePublicPage('F12006', toDay('2020-01-01'), 'Aide personnalisée au logement (APL)'),
  furtherSources: [
    servicePublicPage('F2474', toDay('2019-01-09'), 'Recours gracieux, hiérarchique, obligatoire (Rapo)'),
  ],
  verifiedOn: null,
}
