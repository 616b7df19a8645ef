export const resident = {
  'look-read': 'فتح {agent} ملفكم.',
  'look-explained': 'فتح {agent} ملفكم. السبب المذكور: {reason}.',
  'look-glass':
    'تمكن {agent} بصفة استثنائية ولمدة ساعة واحدة من قراءة ما كتبه العاملون الاجتماعيون عنكم. السبب مكتوب أدناه.',
  'look-somebody': 'أحد الموظفين',
  'reason-showed-card': 'أظهرتم بطاقتكم',
  'reason-sent-to-me': 'أرسلكم إليه أحد الزملاء',
  'reason-called-me': 'اتصلتم أو كتبتم',
  'reason-replaces-colleague': 'ينوب عن أحد الزملاء',
  'reason-family': 'لمساعدة أحد أفراد عائلتكم',
  'reason-checks-file': 'للتحقق من ملفكم أو تصحيحه',
  'reason-other': 'سبب آخر مكتوب أدناه',
} as const
