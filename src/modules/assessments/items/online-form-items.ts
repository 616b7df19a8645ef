import type { Item } from './item.ts'

/** Filling in forms on the internet. */
export const onlineFormItems: readonly Item[] = [
  {
    id: 'form-fill',
    skill: 'online-form',
    difficulty: 'middle',
    label: {
      fr: 'Savez-vous remplir un formulaire en ligne ?',
      'fr-simple': 'Savez-vous remplir un formulaire sur internet ?',
      en: 'Can you fill in a form online?',
      ar: 'هل تعرف كيف تملأ استمارة على الإنترنت؟',
    },
    inspiredBy: 'digcomp-2.3',
  },
  {
    id: 'form-tick',
    skill: 'online-form',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous cocher une case et choisir dans une liste ?',
      'fr-simple': 'Savez-vous cocher une case ?',
      en: 'Can you tick a box and choose from a list?',
      ar: 'هل تعرف كيف تضع علامة في خانة وتختار من قائمة؟',
    },
    inspiredBy: 'digcomp-2.3',
  },
  {
    id: 'form-date',
    skill: 'online-form',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous écrire une date dans les cases d’un formulaire ?',
      'fr-simple': 'Savez-vous écrire une date dans un formulaire ?',
      en: 'Can you write a date in the boxes of a form?',
      ar: 'هل تعرف كيف تكتب تاريخًا في خانات استمارة؟',
    },
    inspiredBy: 'digcomp-2.3',
  },
  {
    id: 'form-error',
    skill: 'online-form',
    difficulty: 'hard',
    label: {
      fr: 'Un message rouge dit qu’il y a une erreur. Que faites-vous ?',
      'fr-simple': 'La page dit qu’il y a une erreur. Que faites-vous ?',
      en: 'A red message says there is an error. What do you do?',
      ar: 'رسالة حمراء تقول إن هناك خطأ. ماذا تفعل؟',
    },
    situation: [
      {
        code: 'close',
        right: false,
        label: {
          fr: 'Je ferme tout et je recommence',
          'fr-simple': 'Je ferme tout',
          en: 'I close everything and start again',
          ar: 'أغلق كل شيء وأبدأ من جديد',
        },
      },
      {
        code: 'read',
        right: true,
        label: {
          fr: 'Je lis le message et je corrige la case',
          'fr-simple': 'Je lis le message et je corrige',
          en: 'I read the message and correct the box',
          ar: 'أقرأ الرسالة وأصحح الخانة',
        },
      },
      {
        code: 'press-again',
        right: false,
        label: {
          fr: 'J’appuie plusieurs fois sur le bouton',
          'fr-simple': 'J’appuie encore sur le bouton',
          en: 'I press the button several times',
          ar: 'أضغط على الزر عدة مرات',
        },
      },
    ],
    inspiredBy: 'digcomp-5.1',
  },
  {
    id: 'form-proof',
    skill: 'online-form',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous garder la preuve d’une demande faite en ligne ?',
      'fr-simple': 'Savez-vous garder la preuve de votre demande ?',
      en: 'Can you keep the proof of a request made online?',
      ar: 'هل تعرف كيف تحتفظ بإثبات طلب قدمته على الإنترنت؟',
    },
    inspiredBy: 'digcomp-1.3',
  },
]
