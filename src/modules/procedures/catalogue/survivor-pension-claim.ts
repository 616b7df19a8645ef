import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifAsked, ifNotOnline } from './common-documents.ts'

export const survivorPensionClaim: CataloguedProcedure = {
  code: 'survivor-pension-claim',
  title: {
    fr: 'Demander une pension de réversion',
    'fr-simple': 'Demander une pension de réversion',
    en: 'Apply for a survivor’s pension (pension de réversion)',
    ar: 'طلب معاش الأرملة أو الأرمل (réversion)',
  },
  body: { kind: 'retraite', name: 'Assurance retraite (Carsat)' },
  purpose: {
    fr: 'Recevoir une partie de la retraite de l’époux, de l’épouse ou de l’ex-époux décédé.',
    'fr-simple': 'Votre mari ou votre femme est mort. Vous pouvez recevoir une part de sa retraite.',
    en: 'Receive part of the pension of a deceased spouse or ex-spouse.',
    ar: 'الحصول على جزء من معاش الزوج المتوفى أو الزوجة المتوفاة.',
  },
  everydayWords: ['veuve', 'veuf', 'mari décédé', 'femme décédée', 'carsat', 'pension'],
  lifeEvents: ['death', 'retirement'],
  documents: [
    {
      code: 'survivor-form',
      label: {
        fr: 'Formulaire de demande de retraite de réversion',
        'fr-simple': 'Le formulaire de demande de réversion',
        en: 'Survivor’s pension form',
        ar: 'استمارة طلب معاش réversion',
      },
      hint: {
        fr: 'Sa notice dit quelles ressources comptent.',
        'fr-simple': 'La liste des papiers est dans le formulaire.',
        en: 'Its notes say which income counts.',
        ar: 'تبين الاستمارة الموارد المحسوبة.',
      },
      required: 'if',
      when: ifNotOnline,
    },
    {
      code: 'death-certificate',
      label: {
        fr: 'Acte de décès, ou livret de famille à jour',
        'fr-simple': 'L’acte de décès ou le livret de famille',
        en: 'Death certificate, or up-to-date livret de famille',
        ar: 'شهادة الوفاة أو الدفتر العائلي',
      },
      required: 'if',
      when: ifAsked,
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.info-retraite.fr/',
      says: {
        fr: 'Sur votre compte personnel retraite.',
        'fr-simple': 'Sur internet, dans votre compte retraite.',
        en: 'In your pension account.',
        ar: 'في حسابكم الشخصي للتقاعد.',
      },
    },
    post: {
      fr: 'À la caisse de retraite du défunt.',
      'fr-simple': 'Par la poste, à la caisse de retraite de la personne morte.',
      en: 'To the pension office of the deceased.',
      ar: 'إلى صندوق تقاعد المتوفى.',
    },
  },
  usualDelay: {
    delay: { count: 4, unit: 'month', from: 'request-sent' },
    says: {
      fr: 'La caisse envoie un récépissé. Sans réponse 4 mois après le dépôt, la demande est refusée.',
      'fr-simple': 'La caisse envoie un reçu. Pas de réponse après 4 mois : c’est non.',
      en: 'The office sends a receipt. No answer 4 months after the request means no.',
      ar: 'يرسل الصندوق وصلا. عدم الرد بعد أربعة أشهر يعني الرفض.',
    },
  },
  remedies: [],
  goodToKnow: {
    fr: 'Demandée dans l’année du décès, la pension peut partir du 1er jour du mois qui suit le décès.',
    'fr-simple': 'Faites la demande dans l’année. Vous ne perdez alors aucun mois.',
    en: 'If requested within a year of the death, it can start on the 1st of the month after the death.',
    ar: 'إذا قدم الطلب خلال السنة، يمكن أن يبدأ المعاش من أول الشهر الذي يلي الوفاة.',
  },
  source: servicePublicPage(
    'F13104',
    toDay('2020-03-09'),
    'Pension de réversion - Défunt ayant travaillé dans le privé',
  ),
  furtherSources: [],
  verifiedOn: null,
}
