import { toDay } from '#kernel/day.ts'
import type { DatedValue } from './parameter.ts'

/** The text a value comes from; `checkedOn` is the day somebody compared the value with its wording. */
export interface Source {
  readonly cite: string
  readonly href?: string
  readonly checkedOn?: string
}

/** One line of a parameter: `line('2026-06-01', 12.31, { cite: 'arrêté du 22 mai 2026', href: jo('JORFTEXT000054126589') })`. */
export function line(from: string, value: number, { cite, href, checkedOn }: Source): DatedValue {
  const law = { cite, ...(href && { href }), read: checkedOn !== undefined }
  return { from: toDay(from), value, law, ...(checkedOn && { checkedOn: toDay(checkedOn) }) }
}

/** Address of a text of the Journal officiel at Légifrance, from its JORFTEXT number. */
export function jo(text: string): string {
  return `https://www.legifrance.gouv.fr/jorf/id/${text}`
}

/** Address of an article of a code at Légifrance, from its LEGIARTI number. */
export function article(text: string): string {
  return `https://www.legifrance.gouv.fr/codes/article_lc/${text}`
}
