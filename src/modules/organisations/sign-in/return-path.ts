import { ownPath } from '#platform/http/answer.ts'

/** Pages that lead to the sign-in itself, or out of it: nobody goes back there. */
const doorways = ['/connexion', '/deconnexion', '/invitation']

/** Where she goes once she is in: the page of ours she asked for, or her start. */
export function returnPath(asked: string, start: string): string {
  const path = ownPath(asked, start)
  return doorways.some((doorway) => path.startsWith(doorway)) ? start : path
}
