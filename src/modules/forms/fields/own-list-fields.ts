import type { SpokenLanguage } from '#kernel/spoken-language.ts'
import {
  type BuiltInList,
  builtInLists,
  type CodeOf,
  codeNamed,
  sayCode,
  spokenLanguageIn,
  spokenLanguageNamed,
} from './built-in-lists.ts'
import { empty, type FieldKind, type FieldOf, read, unreadable } from './field-kind.ts'
import { box, inBoxes, oneLine, ticks } from './typed.ts'

export const civility: FieldKind<FieldOf<'civility'>, CodeOf<'civility'>> = oneOf('civility')

/** How she prefers to be reached. */
export const contactChannel: FieldKind<FieldOf<'contact-channel'>, CodeOf<'channel'>> = oneOf('channel')

export const relation: FieldKind<FieldOf<'relation'>, CodeOf<'relation'>> = oneOf('relation')

/** How the paper will come, until files can be sent: no answer is "I do not have it" unless she says so. */
export const attachment: FieldKind<FieldOf<'attachment'>, CodeOf<'bringing'>> = oneOf('bringing')

export const helpNeeds: FieldKind<FieldOf<'help-needs'>, readonly CodeOf<'help'>[]> = {
  boxes: () => ['value'],
  read: (raw) => {
    const named = ticks(raw).map((typed) => codeNamed('help', typed))
    if (named.length === 0) return empty
    if (named.includes(undefined)) return unreadable('choice-not-in-list')
    if (named.includes('none-needed') && new Set(named).size > 1) return unreadable('choice-excludes-others')
    return read(builtInLists.help.filter((code) => named.includes(code)))
  },
  write: (kept) => ({ value: kept }),
  sees: () => 'choices',
  see: (kept) => ({ type: 'choices', value: kept }),
  say: (kept, _field, { language }) => kept.map((code) => sayCode('help', code, language)).join(', '),
}

export const spokenLanguage: FieldKind<FieldOf<'spoken-language'>, SpokenLanguage> = {
  boxes: () => ['value'],
  read: (raw) => {
    const typed = oneLine(box(raw))
    if (typed === '') return empty
    const code = spokenLanguageNamed(typed)
    return code === undefined ? unreadable('choice-not-in-list') : read(code)
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'choice',
  see: (kept) => ({ type: 'choice', value: kept }),
  say: (kept, _field, { language }) => spokenLanguageIn(kept, language),
}

function oneOf<List extends BuiltInList>(list: List): FieldKind<never, CodeOf<List>> {
  return {
    boxes: () => ['value'],
    read: (raw) => {
      const typed = oneLine(box(raw))
      if (typed === '') return empty
      const code = codeNamed(list, typed)
      return code === undefined ? unreadable('choice-not-in-list') : read(code)
    },
    write: (kept) => inBoxes({ value: kept }),
    sees: () => 'choice',
    see: (kept) => ({ type: 'choice', value: kept }),
    say: (kept, _field, { language }) => sayCode(list, kept, language),
  }
}
