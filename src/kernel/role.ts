/** What an agent is trusted with; the rights of each role are decided where they are used. */
export const roles = [
  'reception',
  'mediator',
  'public-writer',
  'volunteer',
  'civic-service',
  'social-worker',
  'manager',
  'data-protection-officer',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** Those who meet the public. */
export const frontLine = [
  'reception',
  'mediator',
  'public-writer',
  'volunteer',
  'civic-service',
  'social-worker',
  'manager',
] as const satisfies readonly Role[]

/** Those who follow a procedure with a person: reception and young volunteers take the ticket, not the case. */
export const caseworkers = [
  'mediator',
  'public-writer',
  'volunteer',
  'civic-service',
  'social-worker',
  'manager',
] as const satisfies readonly Role[]

/** Whether a text from outside names a role. */
export function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}
