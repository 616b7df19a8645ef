import type { Item } from './item.ts'

/** E-mail. */
export const emailItems: readonly Item[] = [
  {
    id: 'email-write',
    skill: 'email',
    difficulty: 'middle',
    label: {
      fr: 'Savez-vous écrire un e-mail et l’envoyer ?',
      'fr-simple': 'Savez-vous écrire un e-mail et l’envoyer ?',
      en: 'Can you write an e-mail and send it?',
      ar: 'هل تعرف كيف تكتب رسالة إلكترونية وترسلها؟',
    },
    inspiredBy: 'digcomp-2.1',
  },
  {
    id: 'email-address',
    skill: 'email',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous dire votre adresse e-mail sans aide ?',
      'fr-simple': 'Connaissez-vous votre adresse e-mail ?',
      en: 'Can you say your e-mail address without help?',
      ar: 'هل تعرف عنوان بريدك الإلكتروني دون مساعدة؟',
    },
    inspiredBy: 'coop-topics',
  },
  {
    id: 'email-read',
    skill: 'email',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous ouvrir un e-mail reçu et le lire ?',
      'fr-simple': 'Savez-vous ouvrir un e-mail et le lire ?',
      en: 'Can you open an e-mail you received and read it?',
      ar: 'هل تعرف كيف تفتح رسالة إلكترونية وصلتك وتقرأها؟',
    },
    inspiredBy: 'digcomp-2.1',
  },
  {
    id: 'email-attach',
    skill: 'email',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous joindre une photo ou un papier à un e-mail ?',
      'fr-simple': 'Savez-vous mettre une photo dans un e-mail ?',
      en: 'Can you attach a photo or a paper to an e-mail?',
      ar: 'هل تعرف كيف ترفق صورة أو ورقة برسالة إلكترونية؟',
    },
    inspiredBy: 'digcomp-2.2',
  },
  {
    id: 'email-lost',
    skill: 'email',
    difficulty: 'hard',
    label: {
      fr: 'Vous attendez un e-mail. Il n’est pas là. Que faites-vous d’abord ?',
      'fr-simple': 'Vous attendez un e-mail. Vous ne le voyez pas. Que faites-vous ?',
      en: 'You expect an e-mail. It is not there. What do you do first?',
      ar: 'تنتظر رسالة إلكترونية ولا تجدها. ماذا تفعل أولًا؟',
    },
    situation: [
      {
        code: 'new-address',
        right: false,
        label: {
          fr: 'Je crée une autre adresse',
          'fr-simple': 'Je crée une autre adresse',
          en: 'I create another address',
          ar: 'أنشئ عنوانًا آخر',
        },
      },
      {
        code: 'spam-folder',
        right: true,
        label: {
          fr: 'Je regarde dans les indésirables, aussi appelés spam',
          'fr-simple': 'Je regarde dans le dossier spam',
          en: 'I look in the junk folder, also called spam',
          ar: 'أبحث في مجلد الرسائل غير المرغوب فيها',
        },
      },
      {
        code: 'wait',
        right: false,
        label: {
          fr: 'J’attends quelques semaines',
          'fr-simple': 'J’attends longtemps',
          en: 'I wait a few weeks',
          ar: 'أنتظر بضعة أسابيع',
        },
      },
    ],
    inspiredBy: 'digcomp-2.1',
  },
]
