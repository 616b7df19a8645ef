import type { PersonId } from '#kernel/ids.ts'
import type { ChannelId } from './contact-channel.ts'

export const peopleUrl = '/personnes'
export const newFileUrl = '/personnes/nouvelle'

/** The search page with its answers. */
export function searchUrl(typed: string): string {
  return `${peopleUrl}?q=${encodeURIComponent(typed)}`
}

/** A new file begun with what was typed in the search box. */
export function newFileUrlFor(typed: string): string {
  return typed === '' ? newFileUrl : `${newFileUrl}?q=${encodeURIComponent(typed)}`
}

/** The file of a person. */
export function fileUrl(id: PersonId): string {
  return `${peopleUrl}/${id}`
}

/** One part of a file, to be changed. */
export function partUrl(id: PersonId, part: FilePart): string {
  return `${fileUrl(id)}/${part}`
}

export function withdrawalUrl(id: PersonId, channel: ChannelId): string {
  return `${fileUrl(id)}/contacts/${channel}/retrait`
}

export const fileParts = [
  'identite',
  'domicile',
  'langues',
  'protection',
  'contacts',
  'notes',
  'information',
  'carte',
] as const
export type FilePart = (typeof fileParts)[number]
