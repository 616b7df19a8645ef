import { fileUrl, peopleUrl } from './urls.ts'

/** Files of the organisation that look alike. */
export const likelyDoublesUrl = `${peopleUrl}/doublons`

/** Two files compared, on the way to make them one. */
export function mergingUrl(id: string, other?: string): string {
  const url = `${fileUrl(id)}/reunion`
  return other === undefined ? url : `${url}?avec=${other}`
}

/** One merge, and how to undo it. */
export function mergeUrl(id: string, merge: string): string {
  return `${fileUrl(id)}/reunions/${merge}`
}

/** Where a merge is undone. */
export function undoingUrl(id: string, merge: string): string {
  return `${mergeUrl(id, merge)}/annulation`
}

/** Where two files are said to be two people’s. */
export function distinctionUrl(id: string): string {
  return `${fileUrl(id)}/distinction`
}

/** Those who live with her and those close to her. */
export function relativesUrl(id: string): string {
  return `${fileUrl(id)}/proches`
}

/** Where a tie ends. */
export function tieEndUrl(id: string, tie: string): string {
  return `${relativesUrl(id)}/${tie}/fin`
}

/** Where somebody leaves the household. */
export function memberEndUrl(id: string, member: string): string {
  return `${fileUrl(id)}/foyer/${member}/depart`
}

/** The e-mail addresses opened with her. */
export function mailboxesUrl(id: string): string {
  return `${fileUrl(id)}/boites`
}

/** Where a mailbox is said to be in use no longer. */
export function mailboxEndUrl(id: string, mailbox: string): string {
  return `${mailboxesUrl(id)}/${mailbox}/fin`
}

/** What the file said, and what it says since. */
export function correctionsUrl(id: string, before?: number): string {
  const url = `${fileUrl(id)}/corrections`
  return before === undefined ? url : `${url}?avant=${before}`
}
