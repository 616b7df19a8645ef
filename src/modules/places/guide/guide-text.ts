import type { WeekInWords } from '../said/week-in-words.ts'

/** A guide in the words of its reader: the page and the PDF are two ways to lay out this same text. */
export interface GuideText {
  readonly title: string
  /** Where, and what for. */
  readonly subtitle: string
  /** The day it was made, and what to do before going. */
  readonly notes: readonly string[]
  /** Who made it, and whom to call. */
  readonly from: readonly string[]
  /** Leads to the guide of today. */
  readonly online: QrText
  readonly contents: ContentsText
  readonly chapters: readonly ChapterText[]
  readonly passing: PassingText | undefined
  readonly index: IndexText
  /** Said on each sheet before a list. */
  readonly labels: SheetLabels
  /** « Page 2 sur 8 ». */
  readonly pageOf: (page: number, pages: number) => string
}

export interface QrText {
  readonly address: string
  /** What the square is, for those who listen. */
  readonly label: string
  /** The link under it, and what it says to those who meet it alone. */
  readonly link: string
  readonly says: string
}

export interface ContentsText {
  readonly title: string
  readonly lines: readonly { readonly anchor: string; readonly text: string; readonly numbers: string }[]
}

export interface ChapterText {
  readonly anchor: string
  readonly title: string
  readonly sheets: readonly SheetText[]
}

/** One place. */
export interface SheetText {
  readonly anchor: string
  /** « 12. Médiathèque des Tilleuls ». */
  readonly title: string
  readonly address: readonly string[]
  readonly phones: readonly { readonly text: string; readonly href: string }[]
  readonly hours: readonly WeekInWords[]
  /** What else to know of its hours: closures to come, hours that are not known. */
  readonly hoursNotes: readonly string[]
  /** Price, way in. */
  readonly sentences: readonly string[]
  readonly services: readonly string[]
  /** « Entrée sans marche. Ascenseur. » */
  readonly access: string
  /** « On y parle : arabe, anglais. » */
  readonly languages: string | undefined
  /** When somebody last made sure of all this. */
  readonly verified: string
  readonly qr: QrText
}

/** `colon` comes with its space, where a language has one. */
export type SheetLabels = Readonly<Record<'phone' | 'hours' | 'services' | 'access' | 'colon', string>>

/** Who comes near: each with its timetable. */
export interface PassingText {
  readonly anchor: string
  readonly title: string
  readonly columns: readonly [where: string, when: string, next: string]
  readonly places: readonly { readonly sheet: SheetText; readonly timetable: TimetableText }[]
}

export interface TimetableText {
  readonly caption: string
  readonly rows: readonly (readonly [where: string, when: string, next: string])[]
}

export interface IndexText {
  readonly anchor: string
  readonly title: string
  readonly needs: readonly {
    readonly need: string
    readonly places: readonly { readonly anchor: string; readonly text: string }[]
  }[]
}
