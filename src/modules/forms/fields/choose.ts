import { fold } from '#kernel/plain-text.ts'
import type { Option } from '../definition/definition.ts'
import { textIn } from '../definition/text.ts'
import type { ReadingField } from './field-kind.ts'
import { oneLine } from './typed.ts'

/** The option a person names: by its code, or by its words in any language. */
export function optionNamed(typed: string, options: readonly Option[]): Option | undefined {
  const text = oneLine(typed)
  const byCode = options.find(({ code }) => code === text)
  return (
    byCode ?? options.find(({ label }) => Object.values(label).some((words) => fold(words) === fold(text)))
  )
}

/** The options of a list; none when the definition has no such list. */
export function optionsOf(list: string, reading: Pick<ReadingField, 'list'>): readonly Option[] {
  return reading.list(list)?.options ?? []
}

/** The words of a code; the code itself where its option has gone. */
export function labelOf(code: string, list: string, reading: ReadingField): string {
  const option = optionsOf(list, reading).find((listed) => listed.code === code)
  return option === undefined ? code : textIn(option.label, reading.language).words
}
