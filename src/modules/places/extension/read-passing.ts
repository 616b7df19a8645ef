import type { Stop } from '../place.ts'

export type Passing = Pick<Stop, 'weekday' | 'weeks' | 'opensAt' | 'closesAt'>

/**
 * When a bus passes: « mardi semaines paires 09:00-12:00 », « les mardis et jeudis de 9h à 12h ». Undefined as soon as
 * one word is not understood: « 2e mardi du mois » is no week of ours.
 */
export function readPassing(text: string): readonly Passing[] | undefined {
  const words = plain(text)
  const days = [...words.matchAll(weekdays)].map(([, name = '']) => order.indexOf(name.slice(0, 3)) + 1)
  const hours = [...words.matchAll(ranges)].map(([, ...clock]) => minutesOf(clock))
  const parities = new Set([...words.matchAll(parity)].map(([, odd]) => (odd === undefined ? 'even' : 'odd')))
  const left = words
    .replaceAll(ranges, ' ')
    .replaceAll(parity, ' ')
    .replaceAll(weekdays, ' ')
    .replaceAll(fillers, ' ')
  if (/[^\s.,:()-]/.test(left) || days.length === 0 || hours.length === 0) return undefined
  if (!hours.every(([opensAt, closesAt]) => opensAt < closesAt && closesAt <= 24 * 60)) return undefined
  const [weeks = 'every'] = parities.size === 1 ? ([...parities] as const) : (['every'] as const)
  return [...new Set(days)].flatMap((weekday) =>
    hours.map(([opensAt, closesAt]) => ({ weekday, weeks, opensAt, closesAt })),
  )
}

const order: readonly string[] = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim']
const weekdays = /\b((?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|lun|mar|mer|jeu|ven|sam|dim)\b\.?/g
const parity = /\b(?:des |les |en )?(?:semaines? |sem\.? )?(im)?paires?\b/g
const ranges = /\b(\d{1,2}) ?[h:]? ?(\d{2})? ?(?:-|–|a|jusqu'a) ?(\d{1,2}) ?[h:]? ?(\d{2})?\b/g
const fillers =
  /\b(?:le|les|l'|tous|toutes|chaque|de|des|du|d'|et|en|puis|semaines?|hebdomadaire|bus|passe)\b/g

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\bmidi\b/g, '12h')
    .replaceAll(/\bminuit\b/g, '24h')
    .replaceAll(/(\d ?h)(?: ?(\d{2}))?\b/g, '$1$2')
}

function minutesOf([fromHour, fromMinute, toHour, toMinute]: readonly (string | undefined)[]): readonly [
  number,
  number,
] {
  const minute = (hours = '0', minutes = '0'): number =>
    Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : Number.NaN
  return [minute(fromHour, fromMinute), minute(toHour, toMinute)]
}
