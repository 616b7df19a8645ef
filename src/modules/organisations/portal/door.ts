import type { LocalText } from '#kernel/language.ts'
import type { PictogramName } from '#platform/ui/pictogram.tsx'

/** A door of the home page: where it leads, and its words in every language. */
export interface Door {
  readonly href: string
  readonly pictogram: PictogramName
  /** A verb: "Venir au guichet". */
  readonly title: LocalText
  readonly text: LocalText
}
