import { type Language, languages } from '#kernel/language.ts'
import type { Family, Fault } from './fault.ts'
import { readMessage } from './message-syntax.ts'
import { type TextSite, textsOf } from './text-sites.ts'

/** Each text is whole in each language of the form, and says the same with the same arguments. */
export const translations: Family = (outline) => {
  const declared = outline.definition.languages
  const texts = textsOf(outline)
  return [
    ...ofLanguages(declared),
    ...texts.flatMap((site) => holes(site, declared)),
    ...texts.flatMap(syntax),
    ...texts.flatMap(ofArguments),
    ...texts.flatMap((site) => plurals(site)),
  ]
}

function ofLanguages(declared: readonly Language[]): readonly Fault[] {
  const twice = declared.filter((language, index) => declared.indexOf(language) !== index)
  return [
    ...(declared.includes('fr') ? [] : [{ rule: 'french-missing', path: '/languages' } as const]),
    ...twice.map(
      (language) => ({ rule: 'duplicate-language', path: '/languages', values: { language } }) as const,
    ),
  ]
}

function holes({ text, path }: TextSite, declared: readonly Language[]): readonly Fault[] {
  return languages.flatMap((language): readonly Fault[] => {
    const words = text[language]
    const values = { language }
    if (words === undefined)
      return declared.includes(language) ? [{ rule: 'missing-translation', path, values }] : []
    if (words.trim() === '') return [{ rule: 'empty-text', path: `${path}/${language}`, values }]
    return declared.includes(language) || language === 'fr'
      ? []
      : [{ rule: 'undeclared-language', path: `${path}/${language}`, values }]
  })
}

function syntax({ text, path }: TextSite): readonly Fault[] {
  return written(text).flatMap(([language, words]): readonly Fault[] => {
    const at = { path: `${path}/${language}`, values: { language } }
    if (readMessage(words) === 'unreadable') return [{ rule: 'message-syntax', ...at }]
    return /<\/?[a-z][^>]*>|&[a-z]+;|&#\d+;/i.test(words) ? [{ rule: 'markup-in-text', ...at }] : []
  })
}

function ofArguments({ text, path, given }: TextSite): readonly Fault[] {
  const source = argumentsOf(text.fr)
  return written(text).flatMap(([language, words]): readonly Fault[] => {
    const wanted = argumentsOf(words)
    const here = `${path}/${language}`
    const unknown = wanted.filter((name) => !given(name))
    if (unknown.length > 0)
      return unknown.map((name) => ({ rule: 'unknown-argument', path: here, values: { name, language } }))
    if (wanted.join(' ') === source.join(' ')) return []
    return [{ rule: 'other-arguments', path: here, values: { language, names: source.join(', ') || '–' } }]
  })
}

function argumentsOf(words: string): readonly string[] {
  const read = readMessage(words)
  return read === 'unreadable' ? [] : [...read.arguments].toSorted()
}

// The plural forms that change words in each language (CLDR); French « many » is of millions only.
const forms: Readonly<Record<Language, readonly string[]>> = {
  fr: ['one'],
  'fr-simple': ['one'],
  en: ['one'],
  ar: ['zero', 'one', 'two', 'few', 'many'],
}

const exact: Readonly<Record<string, string>> = { '=0': 'zero', '=1': 'one', '=2': 'two' }

function plurals({ text, path }: TextSite): readonly Fault[] {
  return written(text).flatMap(([language, words]): readonly Fault[] => {
    const read = readMessage(words)
    if (read === 'unreadable') return []
    const missing = read.plurals.flatMap((options) => {
      const have = new Set(options.map((option) => exact[option] ?? option))
      return forms[language].filter((form) => !have.has(form))
    })
    if (missing.length === 0) return []
    const values = { language, forms: [...new Set(missing)].join(', ') }
    return [{ rule: 'plural-incomplete', path: `${path}/${language}`, values }]
  })
}

function written(text: TextSite['text']): readonly (readonly [Language, string])[] {
  return languages.flatMap((language) => {
    const words = text[language]
    return words === undefined ? [] : [[language, words] as const]
  })
}
