import type { resident as french } from './messages.fr.ts'

export const resident: typeof french = {
  title: 'من يدير هذه الأماكن؟',
  lead: 'قد تدير البلدية أو المركز الاجتماعي أو الجمعية عدة أماكن. اختر اسمًا لترى كل أماكنه.',
  name: 'الاسم',
  nameHint: 'الاسم كاملًا أو كلمة منه.',
  search: 'بحث',
  searchName: 'البحث عن هيئة',
  found:
    '{count, plural, =0 {لا توجد أي هيئة} one {هيئة واحدة} two {هيئتان} few {# هيئات} many {# هيئة} other {# هيئة}}',
  more: 'تظهر أول {count} نتيجة: اكتب الاسم بدقة أكبر.',
  places:
    '{count, plural, =0 {لا مكان} one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}',
  back: 'العودة إلى الدليل',
  backToActors: 'كل الهيئات',
  link: 'عرض الأماكن حسب الهيئة',
  belongsTo: 'يتبع هذا المكان:',
  actorLead: 'أماكن هذه الهيئة:',
  pagesName: 'صفحات القائمة',
  position: 'الصفحة {page} من {pages}',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
}
