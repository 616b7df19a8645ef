import { fold } from '#kernel/plain-text.ts'

// The months in the languages of our pages; in Arabic as they are said in the Maghreb, in Egypt and in the Levant.
const names: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan', 'يناير', 'جانفي', 'كانون الثاني'],
  ['février', 'february', 'fevr', 'fév', 'feb', 'فبراير', 'فيفري', 'شباط'],
  ['mars', 'march', 'mar', 'مارس', 'آذار'],
  ['avril', 'april', 'avr', 'apr', 'أبريل', 'إبريل', 'أفريل', 'نيسان'],
  ['mai', 'may', 'مايو', 'ماي', 'أيار'],
  ['juin', 'june', 'jun', 'يونيو', 'يونيه', 'جوان', 'حزيران'],
  ['juillet', 'july', 'juil', 'jul', 'يوليو', 'يوليه', 'جويلية', 'يوليوز', 'تموز'],
  ['août', 'august', 'aug', 'أغسطس', 'أوت', 'غشت', 'آب'],
  ['septembre', 'september', 'sept', 'sep', 'سبتمبر', 'شتنبر', 'أيلول'],
  ['octobre', 'october', 'oct', 'أكتوبر', 'تشرين الأول'],
  ['novembre', 'november', 'nov', 'نوفمبر', 'نونبر', 'تشرين الثاني'],
  ['décembre', 'december', 'déc', 'dec', 'ديسمبر', 'دجنبر', 'كانون الأول'],
]

const months = new Map(names.flatMap((spellings, index) => spellings.map((name) => [fold(name), index + 1])))

/** The number of a month written in letters, in French, English or Arabic. */
export function monthNamed(typed: string): number | undefined {
  return months.get(fold(typed))
}
