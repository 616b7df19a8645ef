import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'

export const deathGrantClaim: CataloguedProcedure = {
  code: 'death-grant-claim',
  title: {
    fr: 'Demander le capital décès',
    'fr-simple': 'Demander le capital décès',
    en: 'Apply for the death grant (capital décès)',
    ar: 'طلب رأسمال الوفاة (capital décès)',
  },
  body: { kind: 'cpam', name: 'CPAM (Assurance maladie)' },
  purpose: {
    fr: 'Recevoir une somme après le décès d’un proche qui travaillait, recevait le chômage ou une pension.',
    'fr-simple': 'Une somme d’argent après la mort d’un proche.',
    en: 'Receive a lump sum after the death of a relative who worked or received unemployment benefit.',
    ar: 'الحصول على مبلغ بعد وفاة قريب كان يعمل أو يتلقى البطالة.',
  },
  everydayWords: ['mort', 'veuve', 'veuf', 'héritage', 'obsèques', 'décédé'],
  lifeEvents: ['death'],
  documents: [
    {
      code: 'death-grant-form',
      label: {
        fr: 'Formulaire de demande de capital décès',
        'fr-simple': 'Le formulaire de capital décès',
        en: 'Death grant form',
        ar: 'استمارة طلب رأسمال الوفاة',
      },
      hint: {
        fr: 'Sa notice donne la liste des documents.',
        'fr-simple': 'La liste des papiers est dans le formulaire.',
        en: 'Its notes list the documents.',
        ar: 'قائمة الوثائق مكتوبة في الاستمارة.',
      },
      required: 'always',
    },
  ],
  whereToSend: {
    post: {
      fr: 'À la caisse d’assurance maladie du défunt.',
      'fr-simple': 'Par la poste, à la caisse d’assurance maladie de la personne morte.',
      en: 'To the health insurance office of the deceased.',
      ar: 'إلى صندوق التأمين الصحي للمتوفى.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Les bénéficiaires prioritaires ont un mois après le décès pour demander, puis tous ont 2 ans.',
      'fr-simple': 'Demandez vite : un mois pour les proches à charge, 2 ans pour les autres.',
      en: 'Priority beneficiaries have one month after the death, then everyone has 2 years.',
      ar: 'للمستفيدين ذوي الأولوية شهر بعد الوفاة، ثم للجميع سنتان.',
    },
  },
  remedies: [],
  source: servicePublicPage(
    'F3005',
    toDay('2020-04-01'),
    'Capital décès versé pour le décès d’un salarié du secteur privé',
  ),
  furtherSources: [],
  verifiedOn: null,
}
