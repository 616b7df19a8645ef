const letters = {
  lu: 'lundi',
  ma: 'mardi',
  me: 'mercredi',
  je: 'jeudi',
  ve: 'vendredi',
  sa: 'samedi',
  di: 'dimanche',
}
const short = /\b(lu|ma|me|je|ve|sa|di)\b/g
const wholeWeek = 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'
const everyDay = /\b(?:tous les jours|chaque jour|7 ?j(?:ours?)? ?(?:\/|sur) ?7(?: ?j(?:ours?)?)?)\b/g
const butOne =
  /\btous les jours (?:sauf|hormis|excepte)(?: le)? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b/g

/** Folded hours with the days and the clocks that people shorten: « lu-ve », « L-V », « 7j/7 », « midi », « minuit ». */
export function spelledOut(folded: string): string {
  return spelledDays(folded)
    .replaceAll(butOne, (_, day: string) =>
      wholeWeek.replace(new RegExp(`(, )?${day}`), '').replace(/^, /, ''),
    )
    .replaceAll(everyDay, wholeWeek)
    .replaceAll(/\b24 ?h(?:eures)? ?(?:\/|sur) ?24(?: ?h)?\b/g, '0h § 24h')
    .replaceAll(/(?<!apres ?§? ?)\bmidi\b/g, '12h')
    .replaceAll(/\bminuit\b/g, '24h')
}

// « me » and « je » are words too: two of them are days, one alone may not be.
function spelledDays(text: string): string {
  const all = text.replaceAll(/\bl ?§ ?([vsd])\b/g, (_, last: string) => `lundi § ${lastDays[last] ?? ''}`)
  const met = all.match(short) ?? []
  if (met.length < 2) return all
  return all.replaceAll(short, (name) => letters[name as keyof typeof letters])
}

const lastDays: Readonly<Record<string, string>> = { v: 'vendredi', s: 'samedi', d: 'dimanche' }
