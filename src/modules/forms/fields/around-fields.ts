import { type CodeOf, codeNamed, sayCode } from './built-in-lists.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { readName } from './name-fields.ts'
import { known, needed, readTogether } from './read-together.ts'
import { box, countCharacters, inBoxes, oneLine } from './typed.ts'

/** Who acts for her or beside her, and how to reach them: both are told what is decided. */
export interface Representative {
  readonly kind: CodeOf<'representative'>
  readonly name: string
  readonly contact?: string
}

const longestContact = 200

const boxNames = ['kind', 'name', 'contact'] as const

export const representative: FieldKind<FieldOf<'representative'>, Representative> = {
  boxes: () => boxNames,
  read: (raw) => {
    const [kind = '', name = '', contact = ''] = boxNames.map((each) => oneLine(box(raw, each)))
    if (kind === '' && name === '' && contact === '') return empty
    const parts = {
      kind: needed(readKind(kind), 'representative-kind-missing'),
      name: needed(name === '' ? empty : readName(name), 'representative-name-missing'),
      contact: readContact(contact),
    }
    return readTogether(parts, ({ contact: reach, ...who }) => ({ ...who, ...known({ contact: reach }) }))
  },
  write: ({ kind, name, contact }) => inBoxes({ kind, name, contact }),
  sees: () => 'choice',
  see: ({ kind }) => ({ type: 'choice', value: kind }),
  say: ({ kind, name, contact }, _field, { language }) =>
    [name, sayCode('representative', kind, language), contact].filter(Boolean).join(', '),
}

function readKind(typed: string): Read<Representative['kind']> {
  if (typed === '') return empty
  const kind = codeNamed('representative', typed)
  return kind === undefined ? unreadable('choice-not-in-list') : read(kind)
}

function readContact(typed: string): Read<string> {
  const count = countCharacters(typed)
  if (count > longestContact) return unreadable('text-too-long', { most: longestContact, count })
  return typed === '' ? empty : read(typed)
}
