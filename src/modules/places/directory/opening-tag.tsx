import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import type { LocalMoment } from '../hours/local-clock.ts'
import type { Opening } from '../hours/opening.ts'
import { openingInWords } from '../said/opening-in-words.ts'

export interface OpeningTagProps {
  readonly opening: Opening
  readonly now: LocalMoment
  readonly language: Language
}

/** « Ouvert aujourd’hui jusqu’à 17 h »: the sign and the words, never the colour alone. */
export function OpeningTag({ opening, now, language }: OpeningTagProps): VNode {
  return <Tag tone={tones[opening.state]}>{capital(openingInWords(opening, now, language))}</Tag>
}

const tones = {
  open: 'success',
  closed: 'neutral',
  unsure: 'warning',
  unknown: 'warning',
} as const satisfies Record<Opening['state'], TagTone>

/** A sentence begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
