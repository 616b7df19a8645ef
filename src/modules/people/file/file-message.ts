import type { PersonId } from '#kernel/ids.ts'
import { fileUrl } from '../urls.ts'

/** What the file page says first, after a change, by the word of its address. */
const messages = {
  ouvert: 'opened',
  enregistre: 'saved',
  complete: 'completed',
  reuni: 'merged',
  separe: 'undone',
} as const

export type FileMessage = (typeof messages)[keyof typeof messages]

/** The file, with what was just done. */
export function fileUrlAfter(id: PersonId, message: FileMessage): string {
  const word = Object.entries(messages).find(([, each]) => each === message)?.[0] ?? ''
  return `${fileUrl(id)}?fait=${word}`
}

/** The message of an address, if it is one of ours. */
export function fileMessage(word: string | undefined): FileMessage | undefined {
  return Object.entries(messages).find(([each]) => each === word)?.[1]
}
