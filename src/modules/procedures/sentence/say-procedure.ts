import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { nearDayInWords } from '#platform/i18n/format.ts'
import { sayIn, type Translations } from '#platform/i18n/say.ts'
import { type FollowedProcedure, isRunning, labelOf, missingDocuments, titleOf } from '../procedure.ts'
import * as arabic from './messages.ar.ts'
import * as english from './messages.en.ts'
import * as french from './messages.fr.ts'
import * as simple from './messages.fr-simple.ts'
import { sentenceOf } from './sentence.ts'

/** A procedure told to the person it is for. */
export interface SaidProcedure {
  readonly title: string
  /** « demande envoyée le 3 mars, réponse attendue avant le 3 mai », without a last full stop. */
  readonly news: string
  /** « Rien à faire pour l’instant. » */
  readonly toDo: string
  /** It is her turn: on top, in the colour of the town. */
  readonly mustAct: boolean
  /** Title, news and what to do in one line. */
  readonly text: string
  /** What is still to be brought. */
  readonly documents: readonly string[]
}

const translations: Translations<typeof french.resident> = {
  fr: french.resident,
  'fr-simple': simple.resident,
  en: english.resident,
  ar: arabic.resident,
}

/** Tells a resident where her procedure stands that day, as a sentence and not as a status. */
export function sayProcedure(language: Language, procedure: FollowedProcedure, today: Day): SaidProcedure {
  const say = sayIn(translations, language)
  const sentence = sentenceOf(procedure, today)
  const days = Object.entries(sentence.days).map(
    ([name, day]) => [name, nearDayInWords(day, today, language)] as const,
  )
  const values = { ...Object.fromEntries(days), count: sentence.count, body: procedure.bodyName }
  const title = titleOf(procedure, language)
  const news = say(sentence.news, values)
  const toDo = sentence.toDo.map((key) => say(key, values)).join(' ')
  return {
    title,
    news,
    toDo,
    mustAct: sentence.mustAct,
    text: say('whole', { title, news, toDo }),
    documents: missingDocuments(procedure).map((document) => labelOf(procedure, document, language)),
  }
}

/** What is for her to do first, then what runs, then what has ended. */
export function inOrderOfTelling(
  procedures: readonly FollowedProcedure[],
  today: Day,
): readonly FollowedProcedure[] {
  const rank = (procedure: FollowedProcedure): number => {
    if (sentenceOf(procedure, today).mustAct) return 0
    return isRunning(procedure) ? 1 : 2
  }
  return procedures.toSorted((one, other) => rank(one) - rank(other))
}
