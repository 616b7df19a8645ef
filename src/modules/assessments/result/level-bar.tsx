import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { sayToResident } from '../say.ts'
import { type Level, stepsOf } from './level.ts'

/** A level as a bar of three steps; the words beside it say the same. */
export function LevelBar({
  level,
  language,
}: {
  readonly level: Level | undefined
  readonly language: Language
}): VNode {
  const steps = level === undefined ? 0 : stepsOf(level)
  return (
    <svg
      class={`level-bar level-bar--${steps}`}
      viewBox="0 0 96 16"
      role="img"
      aria-label={sayToResident(language)('bar', { steps })}
    >
      {[0, 1, 2].map((step) => (
        <rect
          key={step}
          x={step * 33}
          y="1"
          width="30"
          height="14"
          rx="3"
          class={step < steps ? 'full' : 'empty'}
        />
      ))}
    </svg>
  )
}
