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

type FilePart =
  | 'identite'
  | 'domicile'
  | 'langues'
  | 'protection'
  | 'contacts'
  | 'notes'
  | 'information'
  | 'carte'
