import type { Language } from '#kernel/language.ts'

/** What surrounds every page of a request; `Page` takes it whole: `<Page {...frame} title=…>`. */
export interface Frame {
  readonly language: Language
  /** The address of this page, for the language switch and for coming back. */
  readonly path: string
}
