import type { LocalText } from '#kernel/language.ts'
import type { Section } from '#modules/forms/index.ts'
import { eurosAMonth, monthYear, oneOf, pageOf } from './ask.ts'
import { both, either, hasRows, isAged, isYes, not } from './conditions.ts'
import { forYourRights, toCountMoney, toCountPeople } from './why-texts.ts'
import { inCouple } from './you-questions.ts'

const bornOn: LocalText = {
  fr: 'Né le {child_birth}',
  'fr-simple': 'Né le {child_birth}',
  en: 'Born on {child_birth}',
  ar: 'ولد في {child_birth}',
}

const otherBornOn: LocalText = {
  fr: 'Personne née le {other_birth}',
  'fr-simple': 'Personne née le {other_birth}',
  en: 'Person born on {other_birth}',
  ar: 'شخص ولد في {other_birth}',
}

/** The children, what a lone parent receives for them, and who else lives there. */
export const familySection: Section = {
  id: 'family',
  title: { fr: 'Votre famille', 'fr-simple': 'Votre famille', en: 'Your family', ar: 'عائلتك' },
  steps: [
    {
      step: 'group',
      id: 'children',
      title: {
        fr: 'Les enfants qui vivent avec vous',
        'fr-simple': 'Vos enfants à la maison',
        en: 'Children who live with you',
        ar: 'الأطفال الذين يعيشون معك',
      },
      least: 0,
      most: 15,
      rowTitle: bornOn,
      addRow: {
        fr: 'Ajouter un enfant',
        'fr-simple': 'Ajouter un enfant',
        en: 'Add a child',
        ar: 'أضف طفلا',
      },
      pages: [
        pageOf({
          id: 'child-birth',
          pictogram: 'calendar',
          label: {
            fr: 'Quelle est la date de naissance de cet enfant ?',
            'fr-simple': 'Quand cet enfant est-il né ?',
            en: 'What is this child’s date of birth?',
            ar: 'ما هو تاريخ ميلاد هذا الطفل؟',
          },
          why: {
            fr: 'Les aides changent avec l’âge des enfants.',
            'fr-simple': 'Les aides changent avec l’âge des enfants.',
            en: 'Benefits change with the age of children.',
            ar: 'تتغير المساعدات حسب عمر الأطفال.',
          },
          field: { type: 'birth-date' },
        }),
        pageOf({
          id: 'child-home',
          pictogram: 'home',
          label: {
            fr: 'Où vit cet enfant ?',
            'fr-simple': 'Où vit cet enfant ?',
            en: 'Where does this child live?',
            ar: 'أين يعيش هذا الطفل؟',
          },
          why: toCountPeople,
          field: oneOf('custodies'),
        }),
        pageOf({
          id: 'child-school',
          pictogram: 'book',
          visible: isAged('child-birth', 11),
          label: {
            fr: 'Où va cet enfant cette année ?',
            'fr-simple': 'Où va cet enfant cette année ?',
            en: 'Where does this child go this year?',
            ar: 'أين يدرس هذا الطفل هذه السنة؟',
          },
          why: {
            fr: 'Il y a des bourses pour le collège et le lycée.',
            'fr-simple': 'Il y a des bourses pour l’école.',
            en: 'There are grants for school.',
            ar: 'توجد منح للمدرسة.',
          },
          field: oneOf('schools'),
        }),
        pageOf({
          id: 'child-pay',
          pictogram: 'euro',
          visible: isAged('child-birth', 16),
          label: {
            fr: 'Combien cet enfant gagne-t-il par mois ?',
            'fr-simple': 'Combien cet enfant gagne-t-il par mois ?',
            en: 'How much does this child earn a month?',
            ar: 'كم يكسب هذا الطفل في الشهر؟',
          },
          hint: {
            fr: 'Écrivez 0 s’il ne travaille pas.',
            'fr-simple': 'Écrivez 0 s’il ne travaille pas.',
            en: 'Write 0 if there is no job.',
            ar: 'اكتب 0 إذا كان لا يعمل.',
          },
          why: toCountMoney,
          field: eurosAMonth,
        }),
      ],
    },
    pageOf({
      id: 'alone-since',
      pictogram: 'calendar',
      visible: both(not(inCouple), either(hasRows('children'), isYes('expecting'))),
      label: {
        fr: 'Depuis quand vivez-vous sans conjoint ?',
        'fr-simple': 'Depuis quand vivez-vous seul ?',
        en: 'Since when have you lived without a partner?',
        ar: 'منذ متى تعيش دون شريك؟',
      },
      hint: {
        fr: 'Le mois et l’année. Exemple : 2 2026.',
        'fr-simple': 'Le mois et l’année. Exemple : 2 2026.',
        en: 'The month and the year. Example: 2 2026.',
        ar: 'الشهر والسنة. مثال: 2 2026.',
      },
      why: {
        fr: 'Le RSA est plus élevé les premiers mois pour un parent seul.',
        'fr-simple': 'Le RSA est plus haut au début pour un parent seul.',
        en: 'RSA is higher in the first months for a lone parent.',
        ar: 'دخل RSA أعلى في الأشهر الأولى لمن يربي أطفاله وحده.',
      },
      field: monthYear,
    }),
    pageOf({
      id: 'maintenance-received',
      pictogram: 'euro',
      visible: both(not(inCouple), hasRows('children')),
      label: {
        fr: 'Combien l’autre parent verse-t-il par mois pour les enfants ?',
        'fr-simple': 'Combien l’autre parent donne-t-il par mois ?',
        en: 'How much does the other parent pay a month for the children?',
        ar: 'كم يدفع الوالد الآخر في الشهر للأطفال؟',
      },
      hint: {
        fr: 'Écrivez 0 s’il ne verse rien.',
        'fr-simple': 'Écrivez 0 s’il ne donne rien.',
        en: 'Write 0 if nothing is paid.',
        ar: 'اكتب 0 إذا كان لا يدفع شيئا.',
      },
      why: {
        fr: 'Une aide existe quand l’autre parent ne verse rien.',
        'fr-simple': 'Une aide existe si l’autre parent ne donne rien.',
        en: 'A benefit exists when the other parent pays nothing.',
        ar: 'توجد مساعدة إذا كان الوالد الآخر لا يدفع.',
      },
      field: eurosAMonth,
    }),
    {
      step: 'group',
      id: 'others',
      title: {
        fr: 'Les autres personnes qui vivent avec vous',
        'fr-simple': 'Les autres personnes à la maison',
        en: 'Other people who live with you',
        ar: 'الأشخاص الآخرون الذين يعيشون معك',
      },
      least: 0,
      most: 10,
      rowTitle: otherBornOn,
      addRow: {
        fr: 'Ajouter une personne',
        'fr-simple': 'Ajouter une personne',
        en: 'Add a person',
        ar: 'أضف شخصا',
      },
      pages: [
        pageOf({
          id: 'other-birth',
          pictogram: 'calendar',
          label: {
            fr: 'Quelle est la date de naissance de cette personne ?',
            'fr-simple': 'Quand cette personne est-elle née ?',
            en: 'What is this person’s date of birth?',
            ar: 'ما هو تاريخ ميلاد هذا الشخص؟',
          },
          why: toCountPeople,
          field: { type: 'birth-date' },
        }),
        pageOf({
          id: 'other-income',
          pictogram: 'euro',
          label: {
            fr: 'Combien cette personne reçoit-elle par mois ?',
            'fr-simple': 'Combien cette personne reçoit-elle par mois ?',
            en: 'How much does this person receive a month?',
            ar: 'كم يتلقى هذا الشخص في الشهر؟',
          },
          hint: {
            fr: 'Salaire, retraite, chômage. Écrivez 0 si elle ne reçoit rien.',
            'fr-simple': 'Salaire, retraite ou chômage. Écrivez 0 s’il n’y a rien.',
            en: 'Pay, pension, unemployment benefit. Write 0 if there is none.',
            ar: 'أجر أو معاش أو تعويض بطالة. اكتب 0 إذا لم يكن هناك شيء.',
          },
          why: forYourRights,
          field: eurosAMonth,
        }),
      ],
    },
  ],
}
