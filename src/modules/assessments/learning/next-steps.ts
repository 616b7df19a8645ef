import type { LearningStep } from './learning-step.ts'

/** What one learns next in each skill, to do without help. */
export const nextSteps: readonly LearningStep[] = [
  {
    id: 'pointing-next',
    skill: 'pointing',
    from: 'partiellement_autonome',
    title: {
      fr: 'Agrandir un texte et passer d’une page à l’autre',
      'fr-simple': 'Agrandir un texte et changer de page',
      en: 'Making text larger and going from one page to another',
      ar: 'تكبير النص والانتقال من صفحة إلى أخرى',
    },
    after: {
      fr: 'Après, vous pourrez comparer deux pages sans vous perdre.',
      'fr-simple': 'Après, vous pourrez regarder deux pages.',
      en: 'Afterwards you will be able to compare two pages without getting lost.',
      ar: 'بعد ذلك ستتمكن من المقارنة بين صفحتين بسهولة.',
    },
  },
  {
    id: 'keyboard-next',
    skill: 'keyboard',
    from: 'partiellement_autonome',
    title: {
      fr: 'Écrire les accents, le @ et copier un texte',
      'fr-simple': 'Écrire @ et copier un texte',
      en: 'Typing accents and @, and copying a text',
      ar: 'كتابة الرموز مثل @ ونسخ نص',
    },
    after: {
      fr: 'Après, vous pourrez écrire un message sans aide.',
      'fr-simple': 'Après, vous pourrez écrire un message.',
      en: 'Afterwards you will be able to write a message without help.',
      ar: 'بعد ذلك ستتمكن من كتابة رسالة دون مساعدة.',
    },
  },
  {
    id: 'account-next',
    skill: 'account',
    from: 'partiellement_autonome',
    title: {
      fr: 'Retrouver un mot de passe perdu',
      'fr-simple': 'Changer un mot de passe perdu',
      en: 'Getting back a lost password',
      ar: 'استعادة كلمة مرور مفقودة',
    },
    after: {
      fr: 'Après, vous ne serez plus bloqué devant votre compte.',
      'fr-simple': 'Après, vous pourrez toujours ouvrir votre compte.',
      en: 'Afterwards you will no longer be locked out of your account.',
      ar: 'بعد ذلك لن تبقى عاجزًا عن دخول حسابك.',
    },
  },
  {
    id: 'email-next',
    skill: 'email',
    from: 'partiellement_autonome',
    title: {
      fr: 'Répondre à un e-mail et y joindre un papier',
      'fr-simple': 'Répondre à un e-mail avec un papier',
      en: 'Answering an e-mail and attaching a paper',
      ar: 'الرد على رسالة وإرفاق ورقة بها',
    },
    after: {
      fr: 'Après, vous pourrez envoyer un justificatif de chez vous.',
      'fr-simple': 'Après, vous pourrez envoyer un papier.',
      en: 'Afterwards you will be able to send a document from home.',
      ar: 'بعد ذلك ستتمكن من إرسال وثيقة من منزلك.',
    },
  },
  {
    id: 'security-next',
    skill: 'security',
    from: 'partiellement_autonome',
    title: {
      fr: 'Réagir vite quand on s’est fait avoir',
      'fr-simple': 'Savoir quoi faire après une erreur',
      en: 'Acting fast once you have been cheated',
      ar: 'التصرف بسرعة بعد التعرض للاحتيال',
    },
    after: {
      fr: 'Après, vous saurez bloquer une carte et qui prévenir.',
      'fr-simple': 'Après, vous saurez bloquer votre carte.',
      en: 'Afterwards you will know how to block a card and whom to tell.',
      ar: 'بعد ذلك ستعرف كيف توقف بطاقتك ومن تُخبر.',
    },
  },
  {
    id: 'online-form-next',
    skill: 'online-form',
    from: 'partiellement_autonome',
    title: {
      fr: 'Finir une demande et en garder la preuve',
      'fr-simple': 'Finir une demande et garder la preuve',
      en: 'Finishing a request and keeping its proof',
      ar: 'إنهاء طلب والاحتفاظ بالإثبات',
    },
    after: {
      fr: 'Après, vous pourrez faire seul une demande en plusieurs pages.',
      'fr-simple': 'Après, vous pourrez faire une longue demande.',
      en: 'Afterwards you will be able to make a request of several pages by yourself.',
      ar: 'بعد ذلك ستتمكن وحدك من تقديم طلب من عدة صفحات.',
    },
  },
  {
    id: 'document-next',
    skill: 'document',
    from: 'partiellement_autonome',
    title: {
      fr: 'Ranger ses papiers et les retrouver',
      'fr-simple': 'Ranger ses papiers',
      en: 'Filing your papers and finding them again',
      ar: 'ترتيب أوراقك والعثور عليها',
    },
    after: {
      fr: 'Après, vous pourrez envoyer le bon papier du premier coup.',
      'fr-simple': 'Après, vous trouverez vite le bon papier.',
      en: 'Afterwards you will be able to send the right paper at once.',
      ar: 'بعد ذلك ستتمكن من إرسال الورقة الصحيحة من أول مرة.',
    },
  },
  {
    id: 'search-next',
    skill: 'search',
    from: 'partiellement_autonome',
    title: {
      fr: 'Savoir si un site est sérieux',
      'fr-simple': 'Voir si un site est bon',
      en: 'Telling whether a site can be trusted',
      ar: 'معرفة ما إذا كان الموقع موثوقًا',
    },
    after: {
      fr: 'Après, vous pourrez vérifier une information.',
      'fr-simple': 'Après, vous saurez si une information est vraie.',
      en: 'Afterwards you will be able to check a piece of information.',
      ar: 'بعد ذلك ستتمكن من التحقق من معلومة.',
    },
  },
  {
    id: 'rights-next',
    skill: 'rights',
    from: 'partiellement_autonome',
    title: {
      fr: 'Suivre une demande en ligne et contester une erreur',
      'fr-simple': 'Suivre une demande sur internet',
      en: 'Following a request online and disputing a mistake',
      ar: 'متابعة طلب على الإنترنت والاعتراض على خطأ',
    },
    after: {
      fr: 'Après, vous pourrez dire qu’une décision est fausse, et à temps.',
      'fr-simple': 'Après, vous pourrez dire qu’il y a une erreur.',
      en: 'Afterwards you will be able to say in time that a decision is wrong.',
      ar: 'بعد ذلك ستتمكن من الاعتراض على قرار خاطئ في الوقت المناسب.',
    },
  },
]
