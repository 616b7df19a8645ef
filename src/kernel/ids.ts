declare const name: unique symbol

/** A UUID that cannot be taken for the identifier of something else. */
export type Id<Name extends string> = string & { readonly [name]: Name }

export type OrganisationId = Id<'organisation'>
export type AgentId = Id<'agent'>
export type PersonId = Id<'person'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside has the shape of one of our keys. */
export function isId<Name extends string>(text: string): text is Id<Name> {
  return uuid.test(text)
}
