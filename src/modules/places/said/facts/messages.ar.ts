import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  free: 'مجاني',
  freeForSome: 'مجاني لبعض الأشخاص: اسأل',
  paid: 'بمقابل',

  stepFree: 'مدخل بلا درج',
  ramp: 'منحدر عند المدخل',
  lift: 'مصعد',
  accessibleToilet: 'مراحيض مهيأة للكراسي المتحركة',
  inductionLoop: 'جهاز مساعد لسماعات الأذن',
  signLanguage: 'لغة الإشارة',
  largePrint: 'وثائق بحروف كبيرة',
  parkingNearby: 'موقف سيارات قريب',
  quietPlace: 'مكان هادئ',

  comeIn: 'تعال دون موعد',
  call: 'اتصل قبل أن تأتي',
  email: 'أرسل بريدًا إلكترونيًا',
  bookOnline: 'احجز موعدًا على الإنترنت',
  noPublic: 'هذا المكان لا يستقبل الزوار',
  prescription: 'يكتب مهني من أجلك',

  hearing: 'الصم وضعاف السمع',
  motor: 'من يجدون صعوبة في التنقل',
  mental: 'ذوو الإعاقة الذهنية',
  reading: 'من يجدون صعوبة في القراءة',
  english: 'من يتكلمون الإنجليزية',
  otherLanguages: 'من يتكلمون لغة أخرى',
  sight: 'ضعاف البصر',

  young: 'الشباب',
  students: 'الطلاب',
  families: 'الأسر والأطفال',
  seniors: 'كبار السن',
  women: 'النساء',
}
