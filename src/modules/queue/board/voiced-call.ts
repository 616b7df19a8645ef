import { announcementClips, spokenClips, spokenPlace } from '../announcement.ts'
import type { BoardCall } from '../board.ts'

/** A call with its sounds in order, as paths of clips: the chime, French, then the language of the ticket. */
export interface VoicedCall extends BoardCall {
  readonly clips: readonly string[]
}

/** Gives a call its voice. */
export function voiced(call: BoardCall): VoicedCall {
  const { letter, number, language, counter } = call
  const place = spokenPlace(counter.speakAs)
  const said = { letter, number, counterLabelNumber: counter.number, place }
  const inFrench = announcementClips({ ...said, language: 'fr' })
  const isFrench = language === 'fr' || language === 'fr-simple'
  return { ...call, clips: isFrench ? inFrench : [...inFrench, ...spokenClips({ ...said, language })] }
}
