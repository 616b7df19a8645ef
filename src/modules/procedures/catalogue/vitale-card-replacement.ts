import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifNotOnline } from './common-documents.ts'

export const vitaleCardReplacement: CataloguedProcedure = {
  code: 'vitale-card-replacement',
  title: {
    fr: 'Remplacer une carte Vitale perdue, volée ou en panne',
    'fr-simple': 'Refaire sa carte Vitale',
    en: 'Replace a lost, stolen or broken health card (carte Vitale)',
    ar: 'استبدال بطاقة فيتال (carte Vitale) ضائعة أو مسروقة أو معطلة',
  },
  body: { kind: 'cpam', name: 'CPAM (Assurance maladie)' },
  purpose: {
    fr: 'Avoir une carte qui marche, pour être remboursé des soins sans papiers à envoyer.',
    'fr-simple':
      'La carte Vitale sert chez le médecin et à la pharmacie. Avec elle, vous êtes remboursé sans papiers.',
    en: 'Have a working card, so that care is refunded with no papers to send.',
    ar: 'الحصول على بطاقة صالحة لاسترداد تكاليف العلاج دون إرسال أوراق.',
  },
  everydayWords: ['carte verte', 'sécu', 'sécurité sociale', 'carte perdue', 'ameli'],
  lifeEvents: ['illness', 'papers'],
  documents: [
    {
      code: 'loss-statement',
      label: {
        fr: 'Déclaration sur l’honneur de perte, de vol ou de panne',
        'fr-simple': 'Une lettre signée : la carte est perdue, volée ou ne marche plus',
        en: 'Signed statement that the card is lost, stolen or broken',
        ar: 'تصريح بالشرف بفقدان البطاقة أو سرقتها أو عطلها',
      },
      hint: {
        fr: 'Un modèle existe sur ameli.fr.',
        'fr-simple': 'Un modèle est sur le site ameli.fr.',
        en: 'A template is available on ameli.fr.',
        ar: 'يوجد نموذج على موقع ameli.fr.',
      },
      required: 'if',
      when: ifNotOnline,
    },
    {
      code: 'broken-card',
      label: {
        fr: 'Carte Vitale défectueuse',
        'fr-simple': 'La carte qui ne marche plus',
        en: 'The broken carte Vitale',
        ar: 'بطاقة فيتال المعطلة',
      },
      required: 'if',
      when: {
        fr: 'Si elle ne fonctionne plus et que vous écrivez par courrier',
        'fr-simple': 'Si elle ne marche plus et si vous écrivez par la poste',
        en: 'If it no longer works and you write by post',
        ar: 'إذا لم تعد تعمل وكتبتم بالبريد',
      },
    },
    {
      code: 'photo-form',
      label: {
        fr: 'Imprimé envoyé par la caisse, complété',
        'fr-simple': 'Le papier que la caisse vous envoie, rempli',
        en: 'The form sent by the health insurance office, completed',
        ar: 'الاستمارة التي يرسلها الصندوق معبأة',
      },
      hint: {
        fr: 'La nouvelle carte porte votre photo.',
        'fr-simple': 'La nouvelle carte a votre photo.',
        en: 'The new card bears your photo.',
        ar: 'تحمل البطاقة الجديدة صورتكم.',
      },
      required: 'if',
      when: {
        fr: 'Quand la caisse vous l’envoie',
        'fr-simple': 'Quand vous le recevez',
        en: 'When the office sends it to you',
        ar: 'عندما يرسلها إليكم الصندوق',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.ameli.fr/',
      says: {
        fr: 'Sur votre compte ameli. Régime agricole : dans votre espace MSA.',
        'fr-simple': 'Sur internet, dans votre compte ameli. Pour l’agriculture : le compte MSA.',
        en: 'In your ameli account. Farm workers: in your MSA account.',
        ar: 'في حسابكم على ameli. للقطاع الزراعي: في حساب MSA.',
      },
    },
    counter: {
      fr: 'À votre caisse primaire (CPAM), avec la déclaration sur l’honneur.',
      'fr-simple': 'À la CPAM, avec la lettre signée.',
      en: 'At your CPAM office, with the signed statement.',
      ar: 'لدى CPAM مع التصريح بالشرف.',
    },
    post: {
      fr: 'À votre caisse primaire (CPAM), avec la déclaration sur l’honneur.',
      'fr-simple': 'Par la poste, à la CPAM, avec la lettre signée.',
      en: 'To your CPAM office, with the signed statement.',
      ar: 'إلى CPAM مع التصريح بالشرف.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La page officielle ne donne pas de délai. En attendant la carte, une attestation de droits la remplace.',
      'fr-simple':
        'Nous ne savons pas quand la carte arrive. En attendant, demandez une attestation de droits.',
      en: 'The official page gives no time limit. Until the card comes, a certificate of rights (attestation de droits) stands in for it.',
      ar: 'لا تذكر الصفحة الرسمية أجلا. في انتظار البطاقة تحل محلها شهادة الحقوق (attestation de droits).',
    },
  },
  remedies: [],
  repeat: {
    everyMonths: 12,
    says: {
      fr: 'La carte se met à jour au moins une fois par an et à chaque changement, à une borne de pharmacie ou de la caisse.',
      'fr-simple': 'Chaque année, mettez la carte à jour. C’est possible à la pharmacie.',
      en: 'Update the card at least once a year and after each change, at a pharmacy or office terminal.',
      ar: 'تحدث البطاقة مرة في السنة على الأقل وعند كل تغيير، في جهاز لدى الصيدلية أو الصندوق.',
    },
  },
  goodToKnow: {
    fr: 'La carte est gratuite.',
    'fr-simple': 'La carte est gratuite.',
    en: 'The card is free.',
    ar: 'البطاقة مجانية.',
  },
  source: servicePublicPage('F265', toDay('2020-10-14'), 'Carte Vitale'),
  furtherSources: [],
  verifiedOn: null,
}
