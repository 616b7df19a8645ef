import type { Language } from '#kernel/language.ts'
import { languages } from '#kernel/language.ts'
import { fold } from '#kernel/plain-text.ts'
import { languageName, type SpokenLanguage, spokenLanguages } from '#kernel/spoken-language.ts'
import { locale } from '#platform/i18n/say.ts'
import { say } from './say.ts'
import { oneLine } from './typed.ts'

/** The codes of the fields that bring their own list. */
export const builtInLists = {
  civility: ['madam', 'sir', 'unsaid'],
  channel: ['letter', 'sms', 'phone', 'email', 'counter'],
  help: [
    'interpreter',
    'sign-language',
    'plain-french',
    'reading',
    'writing',
    'seeing',
    'hearing',
    'moving',
    'somebody',
    'none-needed',
  ],
  relation: [
    'partner',
    'child',
    'parent',
    'sibling',
    'grandparent',
    'grandchild',
    'fostered',
    'guardian',
    'protected',
    'carer',
    'cared-for',
    'flatmate',
    'neighbour',
    'other',
  ],
  representative: [
    'tutelle',
    'curatelle',
    'habilitation-familiale',
    'mandat-de-protection-future',
    'parent',
    'relative',
    'aidants-connect',
    'other',
  ],
  bringing: ['counter', 'post', 'missing'],
  period: ['once', 'week', 'month', 'quarter', 'year'],
  source: ['declared', 'document'],
  owner: ['self', 'household', 'relative', 'neighbour', 'professional'],
} as const

export type BuiltInList = keyof typeof builtInLists
export type CodeOf<List extends BuiltInList> = (typeof builtInLists)[List][number]

/** The code a person names: by itself, or by its words in one of our languages. */
export function codeNamed<List extends BuiltInList>(list: List, typed: string): CodeOf<List> | undefined {
  const text = oneLine(typed)
  const said = fold(text)
  const codes: readonly CodeOf<List>[] = builtInLists[list]
  const byCode = codes.find((code) => code === text)
  return (
    byCode ?? codes.find((code) => languages.some((language) => fold(sayCode(list, code, language)) === said))
  )
}

/** The words of a code. */
export function sayCode<List extends BuiltInList>(
  list: List,
  code: CodeOf<List>,
  language: Language,
): string {
  return say(language, `${list}-${code}` as Parameters<typeof say>[1])
}

/** The language a person names: its code, its French name or its name in the language of the page. */
export function spokenLanguageNamed(typed: string): SpokenLanguage | undefined {
  const text = oneLine(typed)
  const said = fold(text)
  return (
    spokenLanguages.find((code) => code === text) ??
    spokenLanguages.find((code) =>
      languages.some((language) => fold(spokenLanguageIn(code, language)) === said),
    ) ??
    spokenLanguages.find((code) => fold(languageName(code)).split(/[ ,(]+/)[0] === said)
  )
}

/** « arabe », “Arabic”. */
export function spokenLanguageIn(code: SpokenLanguage, language: Language): string {
  if (language !== 'en' && language !== 'ar') return languageName(code)
  if (code === 'fsl') return say(language, 'french-sign-language')
  const names = new Intl.DisplayNames(locale(language), { type: 'language', fallback: 'none' })
  return names.of(code) ?? languageName(code)
}
