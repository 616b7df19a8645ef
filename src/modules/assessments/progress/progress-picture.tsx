import type { VNode } from 'preact'
import { skillNames } from '../items/skill-names.ts'
import { nationalNames } from '../result/level-names.ts'
import { type Level, levels, stepsOf } from '../result/level.ts'
import { say } from '../say.ts'
import { countChanges, type SkillProgress } from './progress.ts'

const row = 52
const top = 30
const step = 140
const radius = 7

/** Before and after as a picture: a hollow point, a full point, and the way between. The table under it says the same. */
export function ProgressPicture({ progress }: { readonly progress: readonly SkillProgress[] }): VNode {
  const height = top + progress.length * row
  return (
    <svg
      class="progress-picture"
      viewBox={`0 0 ${3 * step} ${height}`}
      role="img"
      aria-label={say('progressPicture', { ...countChanges(progress) })}
    >
      {levels.map((level) => (
        <Scale key={level} level={level} height={height} />
      ))}
      {progress.map((one, index) => (
        <SkillLine key={one.skill} progress={one} y={top + index * row + 34} />
      ))}
    </svg>
  )
}

function across(level: Level): number {
  return (stepsOf(level) - 0.5) * step
}

function Scale({ level, height }: { readonly level: Level; readonly height: number }): VNode {
  const x = across(level)
  return (
    <>
      <text x={x} y="18" text-anchor="middle" class="progress-picture__level">
        {level === 'partiellement_autonome' ? say('levelShort') : nationalNames[level]}
      </text>
      <line x1={x} y1={top - 6} x2={x} y2={height} class="progress-picture__grid" />
    </>
  )
}

function SkillLine({ progress, y }: { readonly progress: SkillProgress; readonly y: number }): VNode {
  const { skill, before, after } = progress
  return (
    <g>
      <text x="0" y={y - 13}>
        {skillNames[skill].fr}
      </text>
      {before === undefined || after === undefined ? null : (
        <line x1={across(before)} y1={y} x2={across(after)} y2={y} class="progress-picture__way" />
      )}
      {before === undefined ? null : (
        <circle cx={across(before)} cy={y} r={radius} class="progress-picture__before" />
      )}
      {after === undefined ? null : (
        <circle cx={across(after)} cy={y} r={radius - 2} class="progress-picture__after" />
      )}
    </g>
  )
}
