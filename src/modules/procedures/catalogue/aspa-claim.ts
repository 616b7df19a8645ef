import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { householdIncome, ifNotEuropean, residencePermit } from './common-documents.ts'

export const aspaClaim: CataloguedProcedure = {
  code: 'aspa-claim',
  title: {
    fr: 'Demander l’allocation de solidarité aux personnes âgées (Aspa)',
    'fr-simple': 'Demander l’Aspa, l’aide pour les petites retraites',
    en: 'Apply for the old-age minimum income (Aspa)',
    ar: 'طلب إعانة التضامن للمسنين (Aspa)',
  },
  body: { kind: 'retraite', name: 'Caisse de retraite (Carsat ou MSA)', phone: '39 60' },
  purpose: {
    fr: 'Compléter une petite retraite, ou l’absence de retraite, en général à partir de 65 ans.',
    'fr-simple':
      'Votre retraite est petite ? L’Aspa ajoute de l’argent chaque mois, dès 65 ans le plus souvent.',
    en: 'Top up a small pension, or no pension at all, usually from the age of 65.',
    ar: 'إكمال معاش تقاعد صغير أو منعدم، وعادة ابتداء من سن الخامسة والستين.',
  },
  everydayWords: ['minimum vieillesse', 'petite retraite', 'complément de retraite'],
  lifeEvents: ['old-age', 'low-income', 'retirement'],
  documents: [
    {
      code: 'aspa-form',
      label: {
        fr: 'Formulaire de demande d’Aspa, rempli et signé',
        'fr-simple': 'Le formulaire de demande d’Aspa, rempli et signé',
        en: 'Aspa application form, filled in and signed',
        ar: 'استمارة طلب Aspa معبأة وموقعة',
      },
      hint: {
        fr: 'Le formulaire n’est pas le même à la Carsat, à la MSA et sans retraite.',
        'fr-simple': 'Chaque caisse a son formulaire. Demandez le bon.',
        en: 'The form differs for the Carsat, the MSA and people without a pension.',
        ar: 'تختلف الاستمارة بين Carsat و MSA ومن ليس لديهم معاش.',
      },
      required: 'always',
    },
    {
      ...householdIncome,
      label: {
        fr: 'Ressources des 3 derniers mois, les vôtres et celles de votre conjoint',
        'fr-simple': 'L’argent reçu ces 3 derniers mois, par vous et par votre conjoint',
        en: 'Your income and your partner’s over the last 3 months',
        ar: 'مواردكم وموارد الزوج أو الزوجة في الأشهر الثلاثة الأخيرة',
      },
      hint: {
        fr: 'Gardez aussi celles des 12 derniers mois : la caisse les regarde si les 3 mois dépassent le plafond.',
        'fr-simple': 'Gardez aussi les papiers des 12 derniers mois.',
        en: 'Also keep those of the last 12 months: the office looks at them if the 3 months are over the limit.',
        ar: 'احتفظوا أيضا بموارد الأشهر الاثني عشر الأخيرة: ينظر فيها الصندوق إذا تجاوزت الأشهر الثلاثة السقف.',
      },
      required: 'always',
    },
    {
      code: 'aspa-proofs',
      label: {
        fr: 'Pièces listées dans la notice du formulaire',
        'fr-simple': 'Les papiers de la liste jointe au formulaire',
        en: 'The documents listed in the form’s notice',
        ar: 'الوثائق المذكورة في الدليل المرفق بالاستمارة',
      },
      required: 'always',
    },
    {
      ...residencePermit,
      hint: {
        fr: 'Prenez aussi les anciens titres : il faut souvent 10 ans de séjour avec droit de travailler.',
        'fr-simple': 'Prenez aussi vos anciens titres de séjour. Il faut souvent 10 ans.',
        en: 'Bring your earlier permits too: 10 years with the right to work are often required.',
        ar: 'أحضروا أيضا التصاريح السابقة: غالبا ما يشترط عشر سنوات مع الحق في العمل.',
      },
      required: 'if',
      when: ifNotEuropean,
    },
  ],
  whereToSend: {
    counter: {
      fr: 'Sans aucun droit à une retraite : à votre mairie, qui donne aussi le formulaire.',
      'fr-simple': 'Vous n’avez pas de retraite ? Donnez le formulaire à la mairie.',
      en: 'With no right to any pension: at your town hall, which also has the form.',
      ar: 'إذا لم يكن لديكم أي حق في معاش: إلى البلدية (mairie) التي تقدم الاستمارة أيضا.',
    },
    post: {
      fr: 'À la caisse qui verse, ou versera, votre retraite.',
      'fr-simple': 'Vous avez une retraite ? Envoyez le formulaire à votre caisse.',
      en: 'To the office that pays, or will pay, your pension.',
      ar: 'إلى الصندوق الذي يدفع معاشكم أو سيدفعه.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'L’Aspa commence au plus tôt le 1er jour du mois qui suit la réception de la demande. La page officielle ne donne pas de délai de réponse.',
      'fr-simple':
        'L’Aspa commence au plus tôt le mois après votre demande. Nous ne savons pas quand la réponse arrive.',
      en: 'Aspa starts at the earliest on the 1st of the month after the request is received. The official page gives no time limit for the answer.',
      ar: 'تبدأ Aspa في أقرب وقت من أول الشهر الذي يلي استلام الطلب. لا تذكر الصفحة الرسمية أجلا للرد.',
    },
  },
  remedies: [],
  goodToKnow: {
    fr: 'Après le décès, les sommes versées peuvent être reprises sur l’héritage s’il dépasse un certain montant. Parlez-en avant de demander.',
    'fr-simple':
      'Après la mort, l’État peut reprendre cet argent sur un héritage important. Parlez-en avant.',
    en: 'After death, the sums paid can be taken back from an estate above a certain value. Talk about it before applying.',
    ar: 'بعد الوفاة يمكن استرجاع المبالغ المدفوعة من التركة إذا تجاوزت قيمة معينة. تحدثوا في الأمر قبل الطلب.',
  },
  source: servicePublicPage(
    'F16871',
    toDay('2020-03-05'),
    'Allocation de solidarité aux personnes âgées (Aspa)',
  ),
  furtherSources: [],
  verifiedOn: null,
}
