import type { VNode } from 'preact'
import { Details } from '#platform/ui/details.tsx'
import { say } from '../say.ts'
import type { Hint } from './hints.ts'

const shown = 6

/** What could be clearer, with the reason; the letter goes as the person wants it. */
export function HintsSection({ hints }: { readonly hints: readonly Hint[] }): VNode {
  const first = hints.slice(0, shown)
  const others = hints.slice(shown)
  return (
    <section class="letter-hints no-print" aria-labelledby="aide">
      <h2 id="aide">{say('hints')}</h2>
      {hints.length === 0 ? <p>{say('hintsNone')}</p> : <p class="hint">{say('hintsIntro')}</p>}
      <HintList hints={first} />
      {others.length === 0 ? null : (
        <Details summary={say('hintMore', { count: others.length })}>
          <HintList hints={others} />
        </Details>
      )}
    </section>
  )
}

function HintList({ hints }: { readonly hints: readonly Hint[] }): VNode | null {
  if (hints.length === 0) return null
  return (
    <ul>
      {hints.map((hint, index) => (
        <li key={index}>{hintInWords(hint)}</li>
      ))}
    </ul>
  )
}

const keys = {
  'no-object': 'hintNoObject',
  'no-references': 'hintNoReferences',
  'no-request': 'hintNoRequest',
  'no-recipient': 'hintNoRecipient',
} as const

/** A hint with its why. */
export function hintInWords(hint: Hint): string {
  switch (hint.kind) {
    case 'long-sentence':
      return say('hintLongSentence', { words: hint.words, sentence: shortened(hint.sentence) })
    case 'hard-word':
      return say('hintHardWord', { word: hint.word, instead: hint.instead })
    case 'harsh-word':
      return say('hintHarshWord', { word: hint.word, instead: hint.instead })
    case 'shouting':
      return say('hintShouting', { word: hint.word })
    case 'mark-left':
      return say('hintMark', { mark: hint.mark })
    case 'no-object':
    case 'no-references':
    case 'no-request':
    case 'no-recipient':
      return say(keys[hint.kind])
  }
}

function shortened(sentence: string): string {
  return sentence.length > 140 ? `${sentence.slice(0, 140).trimEnd()}…` : sentence
}
