import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  time: '{hours}:{minutes}',
  midnight: 'منتصف الليل',
  weekday:
    '{weekday, select, 1 {الاثنين} 2 {الثلاثاء} 3 {الأربعاء} 4 {الخميس} 5 {الجمعة} 6 {السبت} other {الأحد}}',
  openUntil: 'مفتوح اليوم حتى {time}',
  openUntilTomorrow: 'مفتوح حتى الغد، {time}',
  openAllNight: 'مفتوح طوال الليل',
  closed: 'مغلق',
  closedHoliday: 'مغلق، اليوم عطلة رسمية',
  closedException: 'مغلق بصفة استثنائية',
  opensToday: 'يفتح اليوم على الساعة {time}',
  opensTomorrow: 'يفتح غدًا على الساعة {time}',
  opensThisWeek: 'يفتح يوم {weekday} على الساعة {time}',
  opensLater: 'يفتح يوم {weekday} {date} على الساعة {time}',
  unsure: 'عطلة رسمية: اتصل قبل أن تأتي',
  unknown: 'أوقات العمل غير معروفة: اتصل قبل أن تأتي',
  stop: 'تمر الحافلة يوم {weekday}{weeks, select, odd { في الأسابيع الفردية} even { في الأسابيع الزوجية} other {}}، من {from} إلى {to}',
}
