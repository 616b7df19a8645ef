import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  missing: 'أجب عن هذا السؤال للمتابعة.',
  secret: 'لا نحتفظ هنا بكلمة سر ولا برقم بطاقة. لقد حذفناه. صحّح إجابتك.',
  tooFewRows: '{least, plural, one {أضف سطرًا واحدًا على الأقل.} other {أضف # أسطر على الأقل.}}',
  tooManyRows:
    '{most, plural, one {يمكنك إضافة سطر واحد على الأكثر.} other {يمكنك إضافة # أسطر على الأكثر.}}',
  unfinishedRow: 'هناك سطر لم يكتمل: {title}.',
  'resume-no-code': 'اكتب الرمز. مثال: REP-7F3K-92QX.',
  'resume-unreadable-code': 'هذا الرمز غير مقروء. انظر إليه مرة أخرى. مثال: REP-7F3K-92QX.',
  'resume-no-birth-date': 'اكتب تاريخ ميلادك أيضًا.',
  'resume-no-match':
    'هذا الرمز وهذا التاريخ لا يتوافقان، أو أن الرمز لم يعد صالحًا. تحقق منهما، أو اطلب رمزًا جديدًا من الشباك.',
  'resume-too-often': 'هناك محاولات كثيرة. انتظر ساعة، أو تعال إلى الشباك.',
  'resume-closed': 'أُغلقت الصفحة من تلقاء نفسها. لم يضع شيء: اكتب رمزك للمتابعة.',
  'start-not-published': 'هذه الاستمارة لم تعد متاحة. اسأل في الشباك عمّا يحل محلها.',
  'start-needs-a-person': 'تُملأ هذه الاستمارة مع موظف. تعال إلى الشباك.',
  ownTitle: 'الاستمارات التي بدأتها',
  ownEnds: '{title}: أكملها قبل {day}، بالرمز المكتوب على ورقتك.',
  ownEndsSoon: '{title}: ستُحذف في {day}. أكملها قبل ذلك، برمزك أو في الشباك.',
  ownGoOn: 'المتابعة بالرمز',
}
