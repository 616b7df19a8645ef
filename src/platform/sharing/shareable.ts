import type { Content } from '#kernel/secrecy.ts'

/** A kind of content that its author may open to the team and close again, with the table that holds it. */
export interface Shareable {
  readonly content: Content
  /** What it is called, where it follows the rules of another content. */
  readonly called?: string
  /** Its rows carry `secrecy`, `shared_by`, `shared_at` and `person_id`. */
  readonly table: string
  /** The column of who wrote it. */
  readonly author: string
  /** What the journal calls both acts. */
  readonly journal: { readonly opened: string; readonly closed: string }
  /** The page of one of them; `:id` in the address of the route. */
  readonly url: (id: string) => string
}

/** Opens it to the team. */
export function sharingUrl({ url }: Shareable, id: string): string {
  return `${url(id)}/partage`
}

/** Closes it again. */
export function closingUrl(shareable: Shareable, id: string): string {
  return `${sharingUrl(shareable, id)}/retrait`
}
