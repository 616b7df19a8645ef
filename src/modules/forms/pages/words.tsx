import type { VNode } from 'preact'
import { direction, type Language } from '#kernel/language.ts'
import { sayIn } from '#platform/i18n/say.ts'
import { type Text, textIn } from '../definition/text.ts'

/** What texts quote, by argument name. */
export type Quoted = Readonly<Record<string, string>>

/** A text in words, its arguments filled; an argument nobody gave yet reads « … ». */
export function wordsOf(text: Text, language: Language, values: Quoted = {}): string {
  const { words } = textIn(text, language)
  if (!/[{']/.test(words)) return words
  const message = { words }
  const say = sayIn({ fr: message, 'fr-simple': message, en: message, ar: message }, language)
  return say('words', { ...Object.fromEntries(argumentsIn(words).map((name) => [name, '…'])), ...values })
}

export interface WordsProps {
  readonly text: Text
  readonly language: Language
  readonly values?: Quoted | undefined
}

/** A text of a definition; one that is not written in the language of the page says in which it is. */
export function Words({ text, language, values }: WordsProps): VNode {
  const words = wordsOf(text, language, values)
  const lang = foreignTo(text, language)
  if (lang === undefined) return <>{words}</>
  return (
    <span lang={lang} dir="ltr">
      {words}
    </span>
  )
}

/** The language tag of a text that is not in the language of the page; both French ones are French. */
export function foreignTo(text: Text, language: Language): string | undefined {
  const written = tagOf(textIn(text, language).language)
  return written === tagOf(language) ? undefined : written
}

/** The attributes of an element that holds words of another language. */
export function languageOf(text: Text, language: Language): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const lang = foreignTo(text, language)
  return lang === undefined ? {} : { lang, dir: direction(textIn(text, language).language) }
}

function tagOf(language: Language): string {
  return language === 'fr-simple' ? 'fr' : language
}

function argumentsIn(words: string): readonly string[] {
  return [...words.matchAll(/\{\s*([a-z_]\w*)/g)].map(([, name = '']) => name)
}
