import { isSpokenLanguage, languageName } from '#kernel/spoken-language.ts'

/** « arabe, français ». */
export function spokenInWords(codes: readonly string[] | string): string {
  return [codes]
    .flat()
    .map((code) => (isSpokenLanguage(code) ? languageName(code) : code))
    .join(', ')
}
