import type { Day } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

/** What agents read. */
export const say = sayInFrench(agent)

export type AgentKeyword = keyof typeof agent

/** 3 mars 2026. */
export function sayDay(day: Day): string {
  return dayInWords(day, 'fr')
}
