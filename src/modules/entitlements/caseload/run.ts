import type { Day } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { RunId } from './gap.ts'

/** One search through the files of the organisation. */
export interface Run {
  readonly id: RunId
  readonly askedAt: Date
  readonly askedBy: AgentId | undefined
  /** The first day of the month the rights are worked out for. */
  readonly month: Day
  /** Files to look at; nothing while they are being counted. */
  readonly files: number | undefined
  readonly done: number
  /** Files in which what is needed was not told, and those answered too long ago. */
  readonly lacking: number
  readonly tooOld: number
  readonly state: 'working' | 'finished' | 'stopped'
}
