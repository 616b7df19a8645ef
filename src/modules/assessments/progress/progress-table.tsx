import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import { skillNames } from '../items/skill-names.ts'
import { nationalNames } from '../result/level-names.ts'
import type { Level } from '../result/level.ts'
import { say } from '../say.ts'
import type { Change, SkillProgress } from './progress.ts'

export interface ProgressTableProps {
  readonly progress: readonly SkillProgress[]
  /** The days, in words. */
  readonly before: string
  readonly after: string
}

const tones: Readonly<Record<Change, TagTone>> = {
  up: 'success',
  same: 'neutral',
  down: 'warning',
  unknown: 'neutral',
}

/** Before and after in words. */
export function ProgressTable({ progress, before, after }: ProgressTableProps): VNode {
  return (
    <DataTable
      name="progress"
      caption={say('progressText', { before, after })}
      rows={progress}
      empty={say('progressOne')}
      columns={[
        { heading: say('columnSkill'), rowHeading: true, cell: ({ skill }) => skillNames[skill].fr },
        { heading: say('columnBefore', { day: before }), cell: (one) => levelInWords(one.before) },
        { heading: say('columnAfter', { day: after }), cell: (one) => levelInWords(one.after) },
        {
          heading: say('columnChange'),
          cell: ({ change }) => <Tag tone={tones[change]}>{say(`change-${change}`)}</Tag>,
        },
      ]}
    />
  )
}

/** A level in the national words, for agents. */
export function levelInWords(level: Level | undefined): string {
  return level === undefined ? say('levelUnknown') : nationalNames[level]
}
