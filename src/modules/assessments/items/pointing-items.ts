import type { Item } from './item.ts'

/** Mouse and touch. */
export const pointingItems: readonly Item[] = [
  {
    id: 'pointing-scroll',
    skill: 'pointing',
    difficulty: 'middle',
    label: {
      fr: 'Savez-vous faire défiler une page pour voir la suite ?',
      'fr-simple': 'Savez-vous faire monter et descendre une page ?',
      en: 'Can you scroll down a page to see the rest?',
      ar: 'هل تعرف كيف تحرّك الصفحة إلى الأسفل لترى بقيتها؟',
    },
    inspiredBy: 'digcomp-1.1',
  },
  {
    id: 'pointing-press',
    skill: 'pointing',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous appuyer sur un bouton de l’écran, du doigt ou à la souris ?',
      'fr-simple': 'Savez-vous appuyer sur un bouton de l’écran ?',
      en: 'Can you press a button on the screen, with a finger or a mouse?',
      ar: 'هل تعرف كيف تضغط على زر في الشاشة بالإصبع أو بالفأرة؟',
    },
    inspiredBy: 'digcomp-5.1',
  },
  {
    id: 'pointing-switch-on',
    skill: 'pointing',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous allumer et éteindre un téléphone ou un ordinateur ?',
      'fr-simple': 'Savez-vous allumer un téléphone ou un ordinateur ?',
      en: 'Can you switch a phone or a computer on and off?',
      ar: 'هل تعرف كيف تشغّل الهاتف أو الحاسوب وتطفئه؟',
    },
    inspiredBy: 'digcomp-5.1',
  },
  {
    id: 'pointing-enlarge',
    skill: 'pointing',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous agrandir un texte trop petit ?',
      'fr-simple': 'Savez-vous rendre un texte plus grand ?',
      en: 'Can you make small text larger?',
      ar: 'هل تعرف كيف تكبّر نصًا صغيرًا جدًا؟',
    },
    inspiredBy: 'digcomp-5.1',
  },
  {
    id: 'pointing-tabs',
    skill: 'pointing',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous passer d’une page ouverte à une autre sans rien fermer ?',
      'fr-simple': 'Savez-vous ouvrir deux pages et passer de l’une à l’autre ?',
      en: 'Can you go from one open page to another without closing anything?',
      ar: 'هل تعرف كيف تنتقل من صفحة مفتوحة إلى أخرى دون إغلاق أي شيء؟',
    },
    inspiredBy: 'digcomp-1.1',
  },
]
