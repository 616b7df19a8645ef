import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  demarches: 'إنجاز إجراءاتي على الإنترنت',
  bases: 'تعلّم استعمال الحاسوب أو الهاتف أو الإنترنت',
  travail: 'البحث عن عمل عبر الإنترنت',
  securite: 'تجنّب الاحتيال وحماية بياناتي',
  enfants: 'مرافقة أطفالي أمام الشاشات',
  loisirs: 'الإبداع والترفيه بالحاسوب',
  comprendre: 'فهم العالم الرقمي',
  acces: 'استعمال حاسوب أو الإنترنت في المكان',
  materiel: 'شراء حاسوب أو هاتف بسعر أقل',
}
