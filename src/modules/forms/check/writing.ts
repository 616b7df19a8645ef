import {
  type Readability,
  readabilityGates,
  readabilityOf,
  sentencesOf,
  withoutArguments,
  wordsOf,
} from '#kernel/readability.ts'
import { type Family, type Fault, told } from './fault.ts'
import type { Outline } from './outline.ts'
import { type TextSite, textsOf } from './text-sites.ts'

const longestLabel = 80
const longestHint = 160
const { score: easeWanted, wordsPerSentence: meanWanted, longest: longestSentence } = readabilityGates.page
/** An article of law has 52: below this nobody is helped. */
const easeNeeded = 60
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
  const sentences = sentencesOf(withoutArguments(text.fr))
  const longest = sentences.find((sentence) => wordsOf(sentence).length > longestSentence) ?? ''
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

const isRead = ({ role }: TextSite): boolean => role !== 'option' && role !== 'name'

function wholeForm(texts: readonly TextSite[]): readonly Fault[] {
  const whole = readabilityOf(texts.filter(isRead).map(({ text }) => text.fr))
  if (whole.words < enoughWords) return []
  const ease = Math.round(whole.score)
  const mean = Math.round(whole.wordsPerSentence)
  return told(
    [whole.score < easeNeeded, { rule: 'unreadable', path: '', values: { ease, wanted: easeNeeded } }],
    [
      whole.score >= easeNeeded && whole.score < easeWanted,
      { rule: 'hard-to-read', path: '', values: { ease, wanted: easeWanted } },
    ],
    [
      whole.wordsPerSentence > meanWanted,
      { rule: 'long-sentences', path: '', values: { mean, limit: meanWanted } },
    ],
  )
}

function pageByPage({ pages }: Outline, texts: readonly TextSite[]): readonly Fault[] {
  const onPages: string[][] = pages.map(() => [])
  for (const { page, text } of texts.filter(isRead)) if (page !== undefined) onPages[page]?.push(text.fr)
  return pages.flatMap(({ path, rank }) => {
    const whole = readabilityOf(onPages[rank] ?? [])
    const ease = Math.round(whole.score)
    return isHard(whole) ? [{ rule: 'hard-page', path, values: { ease, wanted: easeWanted } } as const] : []
  })
}

function isHard({ words, score }: Readability): boolean {
  return words >= enoughWords && score < easeNeeded
}
