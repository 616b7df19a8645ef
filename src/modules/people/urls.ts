export const peopleUrl = '/personnes'
export const newFileUrl = '/personnes/nouvelle'

/** A new file begun with what was typed in the search box. */
export function newFileUrlFor(typed: string): string {
  return typed === '' ? newFileUrl : `${newFileUrl}?q=${encodeURIComponent(typed)}`
}

/** The file of a person. */
export function fileUrl(id: string): string {
  return `${peopleUrl}/${id}`
}

/** One part of a file. */
export function partUrl(id: string, part: FilePart): string {
  return `${fileUrl(id)}/${part}`
}

/** Where a way to reach her is taken out of the file. */
export function withdrawalUrl(id: string, channel: string): string {
  return `${fileUrl(id)}/contacts/${channel}/retrait`
}

/** The page that asks why one opens a file, on the way to another. */
export function whyUrl(id: string, wanted: string): string {
  return `${partUrl(id, 'motif')}?suite=${encodeURIComponent(wanted)}`
}

/** What may be done with a file whose use is restricted. */
export function restrictionUrl(id: string): string {
  return partUrl(id, 'limitation')
}

/** Where an agent follows a person no longer. */
export function referentRemovalUrl(id: string, referent: string): string {
  return `${partUrl(id, 'referents')}/${referent}/retrait`
}

/** Where a note kept among social workers is opened to the team. */
export function noteSharingUrl(id: string, note: string): string {
  return `${partUrl(id, 'notes')}/${note}/partage`
}

/** Every reading by exception. */
export const glassUrl = '/acces-exceptionnels'

/** Where one of them ends before its hour. */
export function glassClosingUrl(glass: string): string {
  return `${glassUrl}/${glass}/fermeture`
}

type FilePart =
  | 'identite'
  | 'domicile'
  | 'langues'
  | 'protection'
  | 'contacts'
  | 'notes'
  | 'information'
  | 'carte'
  | 'motif'
  | 'referents'
  | 'acces-exceptionnel'
  | 'limitation'
