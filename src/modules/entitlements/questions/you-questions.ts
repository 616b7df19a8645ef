import type { Section } from '#modules/forms/index.ts'
import { oneOf, pageFromBank, pageOf, yesNo } from './ask.ts'
import { isOneOf, isYes } from './conditions.ts'
import { unions } from './family-lists.ts'
import { forYourRights, toCountPeople } from './why-texts.ts'

/** Whether she lives with somebody as a couple, as far as it is said. */
export const inCouple = isOneOf('couple', ...unions.couples)

/** Who asks, and with whom she lives as a couple. */
export const youSection: Section = {
  id: 'you',
  title: { fr: 'Vous', 'fr-simple': 'Vous', en: 'You', ar: 'أنت' },
  steps: [
    pageFromBank('birth-date', {
      pictogram: 'calendar',
      why: {
        fr: 'Beaucoup d’aides dépendent de l’âge.',
        'fr-simple': 'Des aides dépendent de l’âge.',
        en: 'Many benefits depend on age.',
        ar: 'كثير من المساعدات تتعلق بالعمر.',
      },
    }),
    pageOf({
      id: 'couple',
      pictogram: 'family',
      label: {
        fr: 'Vivez-vous seul ou en couple ?',
        'fr-simple': 'Vivez-vous seul ou à deux ?',
        en: 'Do you live alone or as a couple?',
        ar: 'هل تعيش وحدك أم مع شريك؟',
      },
      why: toCountPeople,
      field: oneOf('unions'),
    }),
    pageOf({
      id: 'partner-birth',
      pictogram: 'calendar',
      visible: inCouple,
      label: {
        fr: 'Quelle est la date de naissance de votre conjoint ?',
        'fr-simple': 'Quand votre conjoint est-il né ?',
        en: 'What is your partner’s date of birth?',
        ar: 'ما هو تاريخ ميلاد شريكك؟',
      },
      why: toCountPeople,
      field: { type: 'birth-date' },
    }),
    pageOf({
      id: 'expecting',
      pictogram: 'family',
      label: {
        fr: 'Un bébé va-t-il naître dans votre foyer ?',
        'fr-simple': 'Attendez-vous un bébé ?',
        en: 'Is a baby on the way in your household?',
        ar: 'هل تنتظر أسرتك مولودا؟',
      },
      why: {
        fr: 'Des aides commencent avant la naissance.',
        'fr-simple': 'Des aides commencent avant la naissance.',
        en: 'Some benefits start before the birth.',
        ar: 'بعض المساعدات تبدأ قبل الولادة.',
      },
      field: yesNo,
    }),
    pageOf({
      id: 'due-date',
      pictogram: 'calendar',
      visible: isYes('expecting'),
      label: {
        fr: 'Quelle est la date prévue de la naissance ?',
        'fr-simple': 'Quand le bébé doit-il naître ?',
        en: 'When is the baby due?',
        ar: 'متى موعد الولادة؟',
      },
      hint: {
        fr: 'Elle est sur la déclaration de grossesse. Exemple : 15 4 2027.',
        'fr-simple': 'Regardez le papier du médecin. Exemple : 15 4 2027.',
        en: 'It is on the pregnancy statement. Example: 15 4 2027.',
        ar: 'تجده في تصريح الحمل. مثال: 15 4 2027.',
      },
      why: forYourRights,
      field: { type: 'date', earliest: { daysFromToday: -60 }, latest: { daysFromToday: 300 } },
    }),
  ],
}
