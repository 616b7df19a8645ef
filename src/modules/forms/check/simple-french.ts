import type { Family, Fault } from './fault.ts'
import { easeOf, measure, sentencesOf, together, wordsOf } from './readability.ts'
import { type TextSite, textsOf } from './text-sites.ts'

const easeWanted = 90
const wordsWarned = 12
const wordsAtMost = 15
const enoughWords = 40

/** Plain French, by the part of the FALC rules that a machine can look at (Référentiel langage simplifié, 2017). */
export const simpleFrench: Family = (outline) => {
  const texts = textsOf(outline)
  return [...texts.flatMap(oneByOne), ...wholeForm(texts)]
}

function oneByOne({ text, path }: TextSite): readonly Fault[] {
  const words = text['fr-simple']
  if (words === undefined) return []
  const at = `${path}/fr-simple`
  const longest = Math.max(0, ...sentencesOf(words).map((sentence) => wordsOf(sentence).length))
  const faults: Fault[] = []
  if (longest > wordsAtMost)
    faults.push({ rule: 'simple-too-long', path: at, values: { words: longest, limit: wordsAtMost } })
  else if (longest > wordsWarned)
    faults.push({ rule: 'simple-long', path: at, values: { words: longest, limit: wordsWarned } })
  const sign = words.match(/[;()[\]…%&>]/)?.[0]
  if (sign !== undefined) faults.push({ rule: 'simple-signs', path: at, values: { sign } })
  if (/\d{1,2}\/\d{1,2}\/\d{2,4}/.test(words)) faults.push({ rule: 'simple-date', path: at })
  if (/\b(?:ex|cad|etc|M)\./i.test(words)) faults.push({ rule: 'simple-abbreviation', path: at })
  return faults
}

function wholeForm(texts: readonly TextSite[]): readonly Fault[] {
  const measures = texts
    .filter(({ role }) => role !== 'option' && role !== 'name')
    .flatMap(({ text }) => (text['fr-simple'] === undefined ? [] : [measure(text['fr-simple'])]))
  const whole = together(measures)
  const ease = easeOf(whole)
  return ease !== undefined && whole.words >= enoughWords && ease < easeWanted
    ? [{ rule: 'simple-hard', path: '', values: { ease: Math.round(ease), wanted: easeWanted } }]
    : []
}
