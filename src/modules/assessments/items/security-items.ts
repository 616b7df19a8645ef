import type { Item } from './item.ts'

/** Not being cheated, and protecting what is one's own. */
export const securityItems: readonly Item[] = [
  {
    id: 'security-parcel',
    skill: 'security',
    difficulty: 'middle',
    label: {
      fr: 'Un message dit : « Votre colis est bloqué, payez 2 € ici. » Que faites-vous ?',
      'fr-simple': 'Un message vous demande de payer pour un colis. Que faites-vous ?',
      en: 'A message says: “Your parcel is held, pay €2 here.” What do you do?',
      ar: 'رسالة تقول: «طردك محجوز، ادفع 2 يورو هنا». ماذا تفعل؟',
    },
    situation: [
      {
        code: 'pay',
        right: false,
        label: {
          fr: 'Je paie, c’est peu d’argent',
          'fr-simple': 'Je paie',
          en: 'I pay, it is little money',
          ar: 'أدفع، فالمبلغ صغير',
        },
      },
      {
        code: 'delete',
        right: true,
        label: {
          fr: 'Je n’appuie sur rien et j’efface le message',
          'fr-simple': 'J’efface le message',
          en: 'I press nothing and delete the message',
          ar: 'لا أضغط على أي شيء وأمسح الرسالة',
        },
      },
      {
        code: 'answer',
        right: false,
        label: {
          fr: 'Je réponds pour demander une explication',
          'fr-simple': 'Je réponds au message',
          en: 'I answer to ask for an explanation',
          ar: 'أرد لأطلب توضيحًا',
        },
      },
    ],
    inspiredBy: 'cybermalveillance',
  },
  {
    id: 'security-card-code',
    skill: 'security',
    difficulty: 'easy',
    label: {
      fr: 'Quelqu’un de « la banque » demande le code de votre carte. Que faites-vous ?',
      'fr-simple': 'Au téléphone, on demande le code de votre carte. Que faites-vous ?',
      en: 'Someone from “the bank” asks for the code of your card. What do you do?',
      ar: 'شخص من «البنك» يطلب رمز بطاقتك. ماذا تفعل؟',
    },
    situation: [
      {
        code: 'give',
        right: false,
        label: {
          fr: 'Je le donne, c’est ma banque',
          'fr-simple': 'Je donne le code',
          en: 'I give it, it is my bank',
          ar: 'أعطيه، فهو بنكي',
        },
      },
      {
        code: 'half',
        right: false,
        label: {
          fr: 'Je donne seulement les deux premiers chiffres',
          'fr-simple': 'Je donne deux chiffres',
          en: 'I give only the first two digits',
          ar: 'أعطي الرقمين الأولين فقط',
        },
      },
      {
        code: 'hang-up',
        right: true,
        label: {
          fr: 'Je raccroche et j’appelle ma banque moi-même',
          'fr-simple': 'Je raccroche et j’appelle ma banque',
          en: 'I hang up and call my bank myself',
          ar: 'أنهي المكالمة وأتصل ببنكي بنفسي',
        },
      },
    ],
    inspiredBy: 'cybermalveillance',
  },
  {
    id: 'security-leave',
    skill: 'security',
    difficulty: 'easy',
    label: {
      fr: 'Sur un ordinateur partagé, savez-vous fermer votre compte en partant ?',
      'fr-simple': 'Savez-vous fermer votre compte avant de partir ?',
      en: 'On a shared computer, can you sign out before you leave?',
      ar: 'على حاسوب مشترك، هل تعرف كيف تخرج من حسابك قبل المغادرة؟',
    },
    inspiredBy: 'digcomp-4.2',
  },
  {
    id: 'security-update',
    skill: 'security',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous mettre à jour un téléphone ou un ordinateur ?',
      'fr-simple': 'Savez-vous faire la mise à jour d’un téléphone ?',
      en: 'Can you update a phone or a computer?',
      ar: 'هل تعرف كيف تحدّث هاتفًا أو حاسوبًا؟',
    },
    inspiredBy: 'digcomp-4.1',
  },
  {
    id: 'security-cheated',
    skill: 'security',
    difficulty: 'hard',
    label: {
      fr: 'Vous avez donné votre numéro de carte à un faux site. Que faites-vous d’abord ?',
      'fr-simple': 'Un faux site a votre numéro de carte. Que faites-vous ?',
      en: 'You gave your card number to a fake site. What do you do first?',
      ar: 'أعطيت رقم بطاقتك لموقع مزيف. ماذا تفعل أولًا؟',
    },
    situation: [
      {
        code: 'wait',
        right: false,
        label: {
          fr: 'J’attends mon relevé de compte',
          'fr-simple': 'J’attends',
          en: 'I wait for my bank statement',
          ar: 'أنتظر كشف الحساب',
        },
      },
      {
        code: 'block',
        right: true,
        label: {
          fr: 'Je fais bloquer ma carte par la banque',
          'fr-simple': 'Je demande à la banque de bloquer ma carte',
          en: 'I have the bank block my card',
          ar: 'أطلب من البنك إيقاف بطاقتي',
        },
      },
      {
        code: 'write-site',
        right: false,
        label: {
          fr: 'J’écris au site',
          'fr-simple': 'J’écris au site',
          en: 'I write to the site',
          ar: 'أكتب إلى الموقع',
        },
      },
    ],
    inspiredBy: 'cybermalveillance',
  },
]
