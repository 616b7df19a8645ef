import type { Role } from '#kernel/role.ts'
import { type Access, rolesThatReach } from '#kernel/secrecy.ts'

/** What an agent may do with the files of her organisation: each action is a line of the table of rules. */
const rights = {
  'search-people': file('write'),
  'open-file': file('write'),
  'import-people': { content: 'import', secrecy: 'shared', action: 'write' },
  'read-file': file('read'),
  'change-file': file('correct'),
  'issue-card': file('correct'),
  'give-notice': file('correct'),
  'read-notes': { content: 'note', secrecy: 'shared', action: 'read' },
  'write-note': { content: 'note', secrecy: 'shared', action: 'write' },
} as const satisfies Readonly<Record<string, Access>>

export type PeopleAction = keyof typeof rights

/** The roles that may do this. */
export function rolesThatMay(action: PeopleAction): readonly Role[] {
  return rolesThatReach(rights[action])
}

/** Whether this role may do this. */
export function may(role: Role, action: PeopleAction): boolean {
  return rolesThatMay(action).includes(role)
}

function file(action: 'read' | 'write' | 'correct'): Access {
  return { content: 'file', secrecy: 'shared', action }
}
