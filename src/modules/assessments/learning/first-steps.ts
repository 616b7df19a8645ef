import type { LearningStep } from './learning-step.ts'

/** What one learns first in each skill, with somebody beside. */
export const firstSteps: readonly LearningStep[] = [
  {
    id: 'pointing-first',
    skill: 'pointing',
    from: 'entierement_accompagne',
    title: {
      fr: 'Appuyer au bon endroit et faire défiler une page',
      'fr-simple': 'Appuyer sur l’écran et bouger une page',
      en: 'Pressing in the right place and scrolling a page',
      ar: 'الضغط في المكان الصحيح وتحريك الصفحة',
    },
    after: {
      fr: 'Après, vous pourrez lire une page jusqu’au bout.',
      'fr-simple': 'Après, vous pourrez lire toute une page.',
      en: 'Afterwards you will be able to read a page to its end.',
      ar: 'بعد ذلك ستتمكن من قراءة صفحة حتى نهايتها.',
    },
  },
  {
    id: 'keyboard-first',
    skill: 'keyboard',
    from: 'entierement_accompagne',
    title: {
      fr: 'Trouver les lettres et corriger une erreur',
      'fr-simple': 'Écrire un mot au clavier',
      en: 'Finding the letters and mending a mistake',
      ar: 'العثور على الحروف وتصحيح الخطأ',
    },
    after: {
      fr: 'Après, vous pourrez écrire votre nom et votre adresse.',
      'fr-simple': 'Après, vous pourrez écrire votre nom.',
      en: 'Afterwards you will be able to write your name and address.',
      ar: 'بعد ذلك ستتمكن من كتابة اسمك وعنوانك.',
    },
  },
  {
    id: 'account-first',
    skill: 'account',
    from: 'entierement_accompagne',
    title: {
      fr: 'Choisir un mot de passe solide et le garder à l’abri',
      'fr-simple': 'Choisir un bon mot de passe',
      en: 'Choosing a strong password and keeping it safe',
      ar: 'اختيار كلمة مرور قوية وحفظها في مكان آمن',
    },
    after: {
      fr: 'Après, vous pourrez entrer seul dans votre compte.',
      'fr-simple': 'Après, vous pourrez ouvrir votre compte.',
      en: 'Afterwards you will be able to sign in to your account.',
      ar: 'بعد ذلك ستتمكن من الدخول إلى حسابك.',
    },
  },
  {
    id: 'email-first',
    skill: 'email',
    from: 'entierement_accompagne',
    title: {
      fr: 'Ouvrir sa boîte et lire un e-mail',
      'fr-simple': 'Lire un e-mail',
      en: 'Opening your mailbox and reading an e-mail',
      ar: 'فتح صندوق البريد وقراءة رسالة',
    },
    after: {
      fr: 'Après, vous pourrez lire les réponses des administrations.',
      'fr-simple': 'Après, vous pourrez lire les messages reçus.',
      en: 'Afterwards you will be able to read what public services answer.',
      ar: 'بعد ذلك ستتمكن من قراءة ردود الإدارات.',
    },
  },
  {
    id: 'security-first',
    skill: 'security',
    from: 'entierement_accompagne',
    title: {
      fr: 'Reconnaître un faux message',
      'fr-simple': 'Voir qu’un message est faux',
      en: 'Recognising a fake message',
      ar: 'التعرّف على رسالة مزيفة',
    },
    after: {
      fr: 'Après, vous saurez quoi faire quand on vous demande de payer.',
      'fr-simple': 'Après, vous saurez quoi faire si un message est faux.',
      en: 'Afterwards you will know what to do when you are told to pay.',
      ar: 'بعد ذلك ستعرف ماذا تفعل عندما يُطلب منك الدفع.',
    },
  },
  {
    id: 'online-form-first',
    skill: 'online-form',
    from: 'entierement_accompagne',
    title: {
      fr: 'Remplir une première page et l’envoyer',
      'fr-simple': 'Remplir une page sur internet',
      en: 'Filling in a first page and sending it',
      ar: 'ملء صفحة أولى وإرسالها',
    },
    after: {
      fr: 'Après, vous pourrez faire une demande simple avec un agent à côté.',
      'fr-simple': 'Après, vous pourrez faire une demande simple.',
      en: 'Afterwards you will be able to make a simple request with somebody beside you.',
      ar: 'بعد ذلك ستتمكن من تقديم طلب بسيط وبجانبك موظف.',
    },
  },
  {
    id: 'document-first',
    skill: 'document',
    from: 'entierement_accompagne',
    title: {
      fr: 'Prendre un papier en photo',
      'fr-simple': 'Prendre un papier en photo',
      en: 'Taking a photo of a paper',
      ar: 'تصوير ورقة',
    },
    after: {
      fr: 'Après, vous pourrez montrer un papier sans vous déplacer.',
      'fr-simple': 'Après, vous pourrez montrer un papier de loin.',
      en: 'Afterwards you will be able to show a paper without going there.',
      ar: 'بعد ذلك ستتمكن من تقديم ورقة دون أن تتنقل.',
    },
  },
  {
    id: 'search-first',
    skill: 'search',
    from: 'entierement_accompagne',
    title: {
      fr: 'Chercher avec deux ou trois mots',
      'fr-simple': 'Chercher avec deux mots',
      en: 'Searching with two or three words',
      ar: 'البحث بكلمتين أو ثلاث',
    },
    after: {
      fr: 'Après, vous pourrez trouver une adresse ou un horaire.',
      'fr-simple': 'Après, vous pourrez trouver une adresse.',
      en: 'Afterwards you will be able to find an address or opening hours.',
      ar: 'بعد ذلك ستتمكن من العثور على عنوان أو مواعيد.',
    },
  },
  {
    id: 'rights-first',
    skill: 'rights',
    from: 'entierement_accompagne',
    title: {
      fr: 'Savoir quel site officiel sert à quoi',
      'fr-simple': 'Connaître les bons sites',
      en: 'Knowing which official site does what',
      ar: 'معرفة دور كل موقع رسمي',
    },
    after: {
      fr: 'Après, vous saurez où demander une aide, et à qui.',
      'fr-simple': 'Après, vous saurez où demander une aide.',
      en: 'Afterwards you will know where to ask for help, and whom.',
      ar: 'بعد ذلك ستعرف أين تطلب المساعدة وممّن.',
    },
  },
]
