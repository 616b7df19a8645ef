import { readabilityGates, readabilityOf, withoutArguments } from '#kernel/readability.ts'
import { type Family, type Fault, told } from './fault.ts'
import { type TextSite, textsOf } from './text-sites.ts'

const { score: easeWanted, longest: wordsAtMost } = readabilityGates.simple
const wordsWarned = 12
const enoughWords = 40

/** Plain French, by the part of the FALC rules that a machine can look at (Référentiel langage simplifié, 2017). */
export const simpleFrench: Family = (outline) => {
  const texts = textsOf(outline)
  return [...texts.flatMap(oneByOne), ...wholeForm(texts)]
}

function oneByOne({ text, path: where }: TextSite): readonly Fault[] {
  const message = text['fr-simple']
  if (message === undefined) return []
  const path = `${where}/fr-simple`
  const { longest: words } = readabilityOf([message])
  const said = withoutArguments(message)
  const sign = said.match(/[;()[\]…%&>]/)?.[0] ?? ''
  const isTooLong = words > wordsAtMost
  return told(
    [isTooLong, { rule: 'simple-too-long', path, values: { words, limit: wordsAtMost } }],
    [!isTooLong && words > wordsWarned, { rule: 'simple-long', path, values: { words, limit: wordsWarned } }],
    [sign !== '', { rule: 'simple-signs', path, values: { sign } }],
    [/\d{1,2}\/\d{1,2}\/\d{2,4}/.test(said), { rule: 'simple-date', path }],
    [/\b(?:ex|cad|etc|M)\./i.test(said), { rule: 'simple-abbreviation', path }],
  )
}

function wholeForm(texts: readonly TextSite[]): readonly Fault[] {
  const read = texts.filter(({ role }) => role !== 'option' && role !== 'name')
  const { words, score } = readabilityOf(read.flatMap(({ text }) => text['fr-simple'] ?? []))
  return words >= enoughWords && score < easeWanted
    ? [{ rule: 'simple-hard', path: '', values: { ease: Math.round(score), wanted: easeWanted } }]
    : []
}
