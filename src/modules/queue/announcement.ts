/** Where the person is sent, as the voice can say it. */
export type SpokenPlace = 'counter' | 'office'

/** A call as the hall hears it. */
export interface Announcement {
  /** Of the ticket; a language without a recorded voice is said in French. */
  readonly language: string
  readonly letter: string
  readonly number: number
  readonly counterLabelNumber: number
  readonly place: SpokenPlace
}

const chime = 'chime.mp3'

const voices = ['fr', 'en', 'ar'] as const

type Voice = (typeof voices)[number]

/** Numbers up to this one have a clip of their own; above, each digit is said. */
const lastRecordedNumber = 199

/** The sounds of a call, in order: paths below `assets/voice`, the chime first. */
export function announcementClips(announcement: Announcement): readonly string[] {
  return [chime, ...spokenClips(announcement)]
}

/** The same without the chime, for a second language said right after the first. */
export function spokenClips(announcement: Announcement): readonly string[] {
  const { language, letter, number, counterLabelNumber, place } = announcement
  const words = [
    'ticket',
    letterWord(letter),
    ...numberWords(number),
    place,
    ...numberWords(counterLabelNumber),
  ]
  return words.map((word) => `${voiceFor(language)}/${word}.mp3`)
}

/** The recorded word for what a counter is called: « bureau 2 » is an office, all else a counter. */
export function spokenPlace(speakAs: string): SpokenPlace {
  return speakAs.trim().toLowerCase().startsWith('bureau') ? 'office' : 'counter'
}

function voiceFor(language: string): Voice {
  const [primary] = language.split('-')
  return voices.find((voice) => voice === primary) ?? 'fr'
}

function letterWord(letter: string): string {
  if (!/^[A-Z]$/.test(letter)) throw new Error(`no clip says the letter ${letter}`)
  return letter.toLowerCase()
}

function numberWords(number: number): readonly string[] {
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`no clip says the number ${number}`)
  return number <= lastRecordedNumber ? [String(number)] : [...String(number)]
}
