import type { VNode } from 'preact'
import { direction, type Language } from '#kernel/language.ts'

/** What she agrees to, as it is read to her. */
export function Words({ words, language }: { readonly words: string; readonly language: Language }): VNode {
  return (
    <blockquote lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
      {words}
    </blockquote>
  )
}
