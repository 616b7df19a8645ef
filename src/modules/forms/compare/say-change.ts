import { sayInFrench } from '#platform/i18n/say.ts'
import type { Change } from './change.ts'
import { changeWords } from './messages.fr.ts'

const say = sayInFrench(changeWords)

/** « Une question de plus, à laquelle il faut répondre : « loyer » ». */
export function sayChange({ kind, values }: Pick<Change, 'kind' | 'values'>): string {
  const sentence = say(kind, values)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
