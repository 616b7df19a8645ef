import type { Item } from './item.ts'

/** Documents and photographs. */
export const documentItems: readonly Item[] = [
  {
    id: 'document-photo',
    skill: 'document',
    difficulty: 'middle',
    label: {
      fr: 'Savez-vous photographier un papier pour qu’on puisse le lire ?',
      'fr-simple': 'Savez-vous prendre un papier en photo ?',
      en: 'Can you photograph a paper so that it can be read?',
      ar: 'هل تعرف كيف تصوّر ورقة بحيث يمكن قراءتها؟',
    },
    inspiredBy: 'digcomp-3.1',
  },
  {
    id: 'document-take',
    skill: 'document',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous prendre une photo avec un téléphone ?',
      'fr-simple': 'Savez-vous prendre une photo avec un téléphone ?',
      en: 'Can you take a photo with a phone?',
      ar: 'هل تعرف كيف تلتقط صورة بالهاتف؟',
    },
    inspiredBy: 'digcomp-3.1',
  },
  {
    id: 'document-find-photo',
    skill: 'document',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous retrouver une photo sur votre téléphone ?',
      'fr-simple': 'Savez-vous retrouver une photo sur un téléphone ?',
      en: 'Can you find a photo on your phone?',
      ar: 'هل تعرف كيف تجد صورة في هاتفك؟',
    },
    inspiredBy: 'digcomp-1.3',
  },
  {
    id: 'document-download',
    skill: 'document',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous télécharger une attestation et la retrouver ensuite ?',
      'fr-simple': 'Savez-vous garder un document trouvé sur internet ?',
      en: 'Can you download a certificate and find it again later?',
      ar: 'هل تعرف كيف تحمّل شهادة ثم تجدها لاحقًا؟',
    },
    inspiredBy: 'digcomp-1.3',
  },
  {
    id: 'document-send',
    skill: 'document',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous envoyer un papier sur un site, depuis votre appareil ?',
      'fr-simple': 'Savez-vous envoyer un papier sur un site ?',
      en: 'Can you send a paper to a website from your device?',
      ar: 'هل تعرف كيف ترسل ورقة إلى موقع من جهازك؟',
    },
    inspiredBy: 'digcomp-2.2',
  },
]
