import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import type { Opening } from '../hours/opening.ts'
import { type Door, doorInWords, receivesNobody } from './door-in-words.ts'

export interface OpeningTagProps extends Door {
  readonly language: Language
}

/** « Ouvert aujourd’hui jusqu’à 17 h »: the sign and the words, never the colour alone. */
export function OpeningTag({ language, ...door }: OpeningTagProps): VNode {
  const tone = receivesNobody(door.place) ? 'warning' : tones[door.opening.state]
  return <Tag tone={tone}>{doorInWords(door, language)}</Tag>
}

const tones = {
  open: 'success',
  closed: 'neutral',
  unsure: 'warning',
  unknown: 'warning',
} as const satisfies Record<Opening['state'], TagTone>
