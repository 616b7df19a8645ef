import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  withTheFile: '{months} شهرا بعد آخر اتصال بيننا',
  withTheFileSource: 'قرار CNIL رقم 2023-095 المؤرخ في 14 سبتمبر 2023.',
  months: '{count, plural, one {شهر واحد} two {شهران} few {# أشهر} other {# شهرا}} {after}',
  days: '{count, plural, one {يوم واحد} two {يومان} few {# أيام} other {# يوما}} {after}',
  'basis_public-task': 'مهمتنا ذات المصلحة العامة (المادة 6 من اللائحة العامة لحماية البيانات)',
  'basis_legal-obligation': 'التزام قانوني (المادة 6 من اللائحة العامة لحماية البيانات)',
  basis_consent: 'موافقتكم (المادة 6 من اللائحة العامة لحماية البيانات)',
  basis_contract: 'عقد معكم (المادة 6 من اللائحة العامة لحماية البيانات)',
  'basis_legitimate-interest': 'مصلحتنا المشروعة (المادة 6 من اللائحة العامة لحماية البيانات)',
}
