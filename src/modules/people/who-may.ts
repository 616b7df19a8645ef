import { frontLine, type Role } from '#kernel/role.ts'

/** What an agent may do with the files of her organisation; one line per action, in the order of a visit. */
const rights = {
  'search-people': frontLine,
  'open-file': frontLine,
  'read-file': [...frontLine, 'data-protection-officer'],
  'change-file': frontLine,
  'issue-card': frontLine,
  'give-notice': frontLine,
  // What was said at the counter stays there: the database refuses these two roles as well.
  'read-notes': frontLine,
  'write-note': frontLine,
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type PeopleAction = keyof typeof rights

/** The roles that may do this. */
export function rolesThatMay(action: PeopleAction): readonly Role[] {
  return rights[action]
}

/** Whether this role may do this. */
export function may(role: Role, action: PeopleAction): boolean {
  return rolesThatMay(action).includes(role)
}
