import type { resident as french } from './messages.fr.ts'

/** Arabic. */
export const resident = {
  copyTitle: 'رسالتكم باختصار',
  forPerson: 'من أجل {name}',
  wroteTo: 'تكتبون إلى: {recipient}',
  whatItSays: 'ما تقوله الرسالة',
  toJoin: 'ما يجب إرفاقه بالرسالة',
  next: 'ماذا بعد؟',
  sign: 'وقعوا الرسالة واحتفظوا بنسخة.',
  sendBefore: 'أرسلوها قبل {day}.',
  sent: 'أُرسلت الرسالة يوم {day}.',
  answerBefore: 'يجب أن يصل الرد قبل {day}.',
  answerIn: 'يجب أن يصل الرد خلال {count, plural, one {شهر} two {شهرين} few {# أشهر} other {# شهرا}}.',
  answerInDays: 'يجب أن يصل الرد خلال {count, plural, one {يوم} two {يومين} few {# أيام} other {# يوما}}.',
  silenceRefusal: 'عدم الرد يعني الرفض. عودوا إلينا.',
  silenceAcceptance: 'عدم الرد يعني القبول. عودوا إلينا للحصول على إثبات.',
  silenceNothing: 'إذا لم يصل رد، عودوا إلينا.',
  bringAnswer: 'أحضروا لنا الرد فور وصوله.',
  whomToCall: 'للاتصال بنا',
  onlyFrench: 'الرسالة نفسها بالفرنسية. هذا الملخص يساعدكم على فهمها، والرسالة وحدها هي المعتمدة.',
  theLetter: 'الرسالة',
} as const satisfies Readonly<Record<keyof typeof french, string>>
