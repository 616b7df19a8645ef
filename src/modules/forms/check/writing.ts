import { type Family, type Fault, told } from './fault.ts'
import type { Outline } from './outline.ts'
import { easeOf, measure, sentencesOf, together, wordsOf } from './readability.ts'
import { type TextSite, textsOf } from './text-sites.ts'

const longestLabel = 80
const longestHint = 160
const longestSentence = 25
/** Article of law: 52. A text of ours for everybody: 75 or more. */
const easeWanted = 75
const easeNeeded = 60
const meanWanted = 15
/** Fewer words say nothing of a text. */
const enoughWords = 40

/** Texts that most people understand at first reading. */
export const writing: Family = (outline) => {
  const texts = textsOf(outline)
  return [...texts.flatMap(oneByOne), ...wholeForm(texts), ...pageByPage(outline, texts)]
}

function oneByOne({ text, path, role }: TextSite): readonly Fault[] {
  const at = `${path}/fr`
  const { length } = text.fr
  const longest = sentencesOf(text.fr).find((sentence) => wordsOf(sentence).length > longestSentence) ?? ''
  const words = wordsOf(longest).length
  const shouted = text.fr.match(/\p{Lu}{7,}/u)?.[0] ?? text.fr.match(/[!?]{2,}/)?.[0] ?? ''
  return told(
    [
      role === 'label' && length > longestLabel,
      { rule: 'long-label', path: at, values: { length, limit: longestLabel } },
    ],
    [
      role === 'hint' && length > longestHint,
      { rule: 'long-hint', path: at, values: { length, limit: longestHint } },
    ],
    [
      words > 0,
      { rule: 'long-sentence', path: at, values: { words, limit: longestSentence, start: startOf(longest) } },
    ],
    [shouted !== '', { rule: 'shouting', path: at, values: { word: shouted } }],
    [isBadlyTypeset(text.fr), { rule: 'typography', path: at }],
  )
}

function startOf(sentence: string): string {
  return sentence.length > 50 ? `${sentence.slice(0, 50)}…` : sentence
}

// A straight apostrophe between letters, or a high sign that a line could leave alone.
function isBadlyTypeset(words: string): boolean {
  return (
    /\p{L}'\p{L}/u.test(words) || /[\p{L}\p{N}»)] ?[;!?](?:\s|$)/u.test(words) || /\p{L} ?:\s/u.test(words)
  )
}

const read = (site: TextSite): boolean => site.role !== 'option' && site.role !== 'name'

function wholeForm(texts: readonly TextSite[]): readonly Fault[] {
  const whole = together(texts.filter(read).map(({ text }) => measure(text.fr)))
  const ease = easeOf(whole)
  if (ease === undefined || whole.words < enoughWords) return []
  const mean = whole.words / whole.sentences
  const values = { ease: Math.round(ease), wanted: easeWanted }
  return [
    ...(ease < easeNeeded
      ? [{ rule: 'unreadable', path: '', values: { ...values, wanted: easeNeeded } } as const]
      : []),
    ...(ease >= easeNeeded && ease < easeWanted ? [{ rule: 'hard-to-read', path: '', values } as const] : []),
    ...(mean > meanWanted
      ? [{ rule: 'long-sentences', path: '', values: { mean: Math.round(mean), limit: meanWanted } } as const]
      : []),
  ]
}

function pageByPage({ pages }: Outline, texts: readonly TextSite[]): readonly Fault[] {
  const measured = texts.filter(read).map(({ text, page }) => ({ page, measured: measure(text.fr) }))
  return pages.flatMap(({ path, rank }) => {
    const whole = together(measured.filter(({ page }) => page === rank).map((one) => one.measured))
    const ease = easeOf(whole)
    return ease !== undefined && whole.words >= enoughWords && ease < easeNeeded
      ? [{ rule: 'hard-page', path, values: { ease: Math.round(ease), wanted: easeWanted } } as const]
      : []
  })
}
