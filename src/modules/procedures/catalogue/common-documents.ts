import type { LocalText } from '#kernel/language.ts'
import type { DocumentName } from './catalogued-procedure.ts'

export const identity: DocumentName = {
  code: 'identity',
  label: {
    fr: 'Pièce d’identité ou titre de séjour',
    'fr-simple': 'Votre carte d’identité, votre passeport ou votre titre de séjour',
    en: 'Identity card, passport or residence permit',
    ar: 'بطاقة هوية أو جواز سفر أو تصريح إقامة',
  },
}

export const bankDetails: DocumentName = {
  code: 'bank-details',
  label: {
    fr: 'Relevé d’identité bancaire (RIB) à votre nom',
    'fr-simple': 'Un RIB : le papier de la banque avec votre nom et votre numéro de compte',
    en: 'Bank details slip (RIB) in your name',
    ar: 'كشف الهوية البنكية (RIB) باسمكم',
  },
}

export const taxNotice: DocumentName = {
  code: 'tax-notice',
  label: {
    fr: 'Dernier avis d’impôt sur le revenu, ou avis de situation déclarative',
    'fr-simple': 'Votre dernière feuille d’impôts (avis d’impôt)',
    en: 'Latest income tax notice (avis d’impôt)',
    ar: 'آخر إشعار بضريبة الدخل (avis d’impôt)',
  },
  hint: {
    fr: 'Même si vous ne payez pas d’impôt.',
    'fr-simple': 'Même si vous ne payez pas d’impôt.',
    en: 'Even if you pay no tax.',
    ar: 'حتى إن كنتم لا تدفعون ضريبة.',
  },
}

export const propertyTaxNotice: DocumentName = {
  code: 'property-tax-notice',
  label: {
    fr: 'Dernier avis de taxe foncière',
    'fr-simple': 'Votre dernière feuille de taxe foncière',
    en: 'Latest property tax notice (taxe foncière)',
    ar: 'آخر إشعار بالضريبة العقارية (taxe foncière)',
  },
}

export const residencePermit: DocumentName = {
  code: 'residence-permit',
  label: {
    fr: 'Titre de séjour en cours de validité',
    'fr-simple': 'Votre titre de séjour, encore valable',
    en: 'Valid residence permit',
    ar: 'تصريح إقامة ساري المفعول',
  },
}

export const householdIncome: DocumentName = {
  code: 'household-income',
  label: {
    fr: 'Ressources des 3 derniers mois, pour toutes les personnes du foyer',
    'fr-simple': 'L’argent reçu par chaque personne de la maison, ces 3 derniers mois',
    en: 'Income of everyone in the household over the last 3 months',
    ar: 'موارد جميع أفراد الأسرة في الأشهر الثلاثة الأخيرة',
  },
}

export const cafNumber: DocumentName = {
  code: 'caf-number',
  label: {
    fr: 'Numéro d’allocataire Caf',
    'fr-simple': 'Votre numéro Caf',
    en: 'Caf number (numéro d’allocataire)',
    ar: 'رقم المستفيد لدى الكاف (numéro d’allocataire Caf)',
  },
  hint: {
    fr: 'Il figure sur les courriers de la Caf.',
    'fr-simple': 'Il est écrit sur les lettres de la Caf.',
    en: 'It is written on letters from the Caf.',
    ar: 'تجدونه مكتوبا في رسائل الكاف (Caf).',
  },
}

export const ifNotEuropean: LocalText = {
  fr: 'Si vous n’avez pas la nationalité d’un pays européen',
  'fr-simple': 'Si vous venez d’un pays hors d’Europe',
  en: 'If you are not a national of a European country',
  ar: 'إذا لم تكونوا من مواطني بلد أوروبي',
}

export const ifOwner: LocalText = {
  fr: 'Si vous êtes propriétaire',
  'fr-simple': 'Si votre logement ou un terrain est à vous',
  en: 'If you own property',
  ar: 'إذا كنتم تملكون عقارا',
}

export const ifNotOnline: LocalText = {
  fr: 'Si la demande n’est pas faite en ligne',
  'fr-simple': 'Si vous ne faites pas la demande sur internet',
  en: 'If you do not apply online',
  ar: 'إذا لم تقدموا الطلب عبر الإنترنت',
}

export const ifReceivesCaf: LocalText = {
  fr: 'Si vous recevez déjà une aide de la Caf',
  'fr-simple': 'Si la Caf vous verse déjà une aide',
  en: 'If the Caf already pays you a benefit',
  ar: 'إذا كنتم تتلقون إعانة من الكاف (Caf)',
}

export const proofOfAddress: DocumentName = {
  code: 'proof-of-address',
  label: {
    fr: 'Justificatif de domicile',
    'fr-simple': 'Un papier avec votre nom et votre adresse',
    en: 'Proof of address',
    ar: 'إثبات عنوان السكن',
  },
  hint: {
    fr: 'Facture, quittance de loyer ou attestation d’hébergement.',
    'fr-simple': 'Par exemple une facture ou une quittance de loyer.',
    en: 'A bill, a rent receipt or a letter from the person who houses you.',
    ar: 'فاتورة أو وصل إيجار أو شهادة إيواء.',
  },
}

export const familyBook: DocumentName = {
  code: 'family-book',
  label: {
    fr: 'Livret de famille ou acte de naissance des enfants',
    'fr-simple': 'Le livret de famille, ou l’acte de naissance de chaque enfant',
    en: 'Family record book (livret de famille) or the children’s birth certificates',
    ar: 'الدفتر العائلي (livret de famille) أو شهادات ميلاد الأطفال',
  },
}

export const mdphForm: DocumentName = {
  code: 'form-15692',
  label: {
    fr: 'Formulaire cerfa n° 15692 de demande à la MDPH, rempli et signé',
    'fr-simple': 'Le formulaire numéro 15692, rempli et signé',
    en: 'MDPH form cerfa no. 15692, filled in and signed',
    ar: 'استمارة MDPH رقم cerfa 15692 معبأة وموقعة',
  },
}

export const mdphMedicalCertificate: DocumentName = {
  code: 'form-15695',
  label: {
    fr: 'Certificat médical cerfa n° 15695',
    'fr-simple': 'Le certificat du médecin, numéro 15695',
    en: 'Medical certificate, cerfa no. 15695',
    ar: 'الشهادة الطبية cerfa رقم 15695',
  },
  hint: {
    fr: 'Il est rempli par le médecin.',
    'fr-simple': 'Le médecin le remplit.',
    en: 'The doctor fills it in.',
    ar: 'يملؤها الطبيب.',
  },
}

export const photo: DocumentName = {
  code: 'photo',
  label: {
    fr: 'Photo d’identité récente',
    'fr-simple': 'Une photo d’identité récente',
    en: 'Recent identity photo',
    ar: 'صورة هوية حديثة',
  },
}

export const incomeProof: DocumentName = {
  code: 'income-proof',
  label: {
    fr: 'Justificatifs de ressources',
    'fr-simple': 'Les papiers qui montrent l’argent reçu',
    en: 'Proof of income',
    ar: 'إثباتات الموارد',
  },
}

export const ifNewToCaf: LocalText = {
  fr: 'Si vous n’êtes pas encore allocataire',
  'fr-simple': 'Si la Caf ne vous verse encore rien',
  en: 'If you are not yet registered with the Caf',
  ar: 'إذا لم تكونوا مسجلين لدى الكاف بعد',
}

export const ifChildren: LocalText = {
  fr: 'Si vous avez des enfants à charge',
  'fr-simple': 'Si vous avez des enfants',
  en: 'If you have dependent children',
  ar: 'إذا كان لديكم أطفال في كفالتكم',
}

export const ifIncomeFell: LocalText = {
  fr: 'Si vos ressources ont changé',
  'fr-simple': 'Si vous recevez moins d’argent qu’avant',
  en: 'If your income has changed',
  ar: 'إذا تغيرت مواردكم',
}

export const ifAsked: LocalText = {
  fr: 'Si l’organisme la demande',
  'fr-simple': 'Si on vous le demande',
  en: 'If you are asked for it',
  ar: 'إذا طلب منكم ذلك',
}
