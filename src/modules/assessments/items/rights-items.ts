import type { Item } from './item.ts'

/** Public services and one's rights online. */
export const rightsItems: readonly Item[] = [
  {
    id: 'rights-message',
    skill: 'rights',
    difficulty: 'middle',
    label: {
      fr: 'Savez-vous lire un message de la Caf ou d’Ameli dans votre compte ?',
      'fr-simple': 'Savez-vous lire un message de la Caf sur internet ?',
      en: 'Can you read a message from Caf or Ameli in your account?',
      ar: 'هل تعرف كيف تقرأ رسالة من الكاف أو التأمين الصحي في حسابك؟',
    },
    inspiredBy: 'digcomp-2.3',
  },
  {
    id: 'rights-who',
    skill: 'rights',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous à qui demander une aide pour le loyer ?',
      'fr-simple': 'Savez-vous qui peut aider pour le loyer ?',
      en: 'Do you know whom to ask for help with the rent?',
      ar: 'هل تعرف ممن تطلب المساعدة لدفع الإيجار؟',
    },
    inspiredBy: 'coop-topics',
  },
  {
    id: 'rights-date',
    skill: 'rights',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous quand faire vos déclarations : impôts, Caf, France Travail ?',
      'fr-simple': 'Savez-vous quand faire vos déclarations ?',
      en: 'Do you know when to make your declarations: taxes, Caf, France Travail?',
      ar: 'هل تعرف متى تقدّم تصريحاتك: الضرائب، الكاف، فرانس ترافاي؟',
    },
    inspiredBy: 'coop-topics',
  },
  {
    id: 'rights-declare',
    skill: 'rights',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous faire seul une déclaration en ligne jusqu’au bout ?',
      'fr-simple': 'Savez-vous faire une déclaration sur internet ?',
      en: 'Can you make an online declaration to the end by yourself?',
      ar: 'هل تعرف كيف تقدّم تصريحًا على الإنترنت حتى النهاية بمفردك؟',
    },
    inspiredBy: 'digcomp-2.3',
  },
  {
    id: 'rights-sign-in-elsewhere',
    skill: 'rights',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous entrer sur un site public avec FranceConnect ?',
      'fr-simple': 'Savez-vous utiliser FranceConnect ?',
      en: 'Can you sign in to a public site with FranceConnect?',
      ar: 'هل تعرف كيف تدخل إلى موقع عمومي عبر FranceConnect؟',
    },
    inspiredBy: 'digcomp-2.6',
  },
]
