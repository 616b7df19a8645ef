import type { Item } from './item.ts'

/** Writing with a keyboard, of a computer or on the screen. */
export const keyboardItems: readonly Item[] = [
  {
    id: 'keyboard-correct',
    skill: 'keyboard',
    difficulty: 'middle',
    label: {
      fr: 'Savez-vous effacer une faute et la corriger ?',
      'fr-simple': 'Savez-vous effacer une lettre et la changer ?',
      en: 'Can you delete a mistake and correct it?',
      ar: 'هل تعرف كيف تمسح خطأ وتصححه؟',
    },
    inspiredBy: 'digcomp-3.1',
  },
  {
    id: 'keyboard-name',
    skill: 'keyboard',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous écrire votre nom au clavier ?',
      'fr-simple': 'Savez-vous écrire votre nom au clavier ?',
      en: 'Can you type your name on a keyboard?',
      ar: 'هل تعرف كيف تكتب اسمك بلوحة المفاتيح؟',
    },
    inspiredBy: 'digcomp-3.1',
  },
  {
    id: 'keyboard-digits',
    skill: 'keyboard',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous taper un numéro de téléphone ?',
      'fr-simple': 'Savez-vous taper un numéro de téléphone ?',
      en: 'Can you type a telephone number?',
      ar: 'هل تعرف كيف تكتب رقم هاتف؟',
    },
    inspiredBy: 'digcomp-3.1',
  },
  {
    id: 'keyboard-at-sign',
    skill: 'keyboard',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous écrire le signe @ et les lettres avec accent ?',
      'fr-simple': 'Savez-vous écrire le signe @ au clavier ?',
      en: 'Can you type the @ sign and letters with accents?',
      ar: 'هل تعرف كيف تكتب علامة @ والحروف الفرنسية ذات العلامات؟',
    },
    inspiredBy: 'digcomp-3.1',
  },
  {
    id: 'keyboard-copy',
    skill: 'keyboard',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous copier un texte et le coller ailleurs ?',
      'fr-simple': 'Savez-vous copier un mot et le mettre ailleurs ?',
      en: 'Can you copy a text and paste it somewhere else?',
      ar: 'هل تعرف كيف تنسخ نصًا وتلصقه في مكان آخر؟',
    },
    inspiredBy: 'digcomp-3.1',
  },
]
