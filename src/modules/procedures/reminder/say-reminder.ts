import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { weekdayInWords } from '#platform/i18n/format.ts'
import { type Say, sayIn, type Translations } from '#platform/i18n/say.ts'
import { type FollowedProcedure, labelOf, missingDocuments, titleOf } from '../procedure.ts'
import * as arabic from './messages.ar.ts'
import * as english from './messages.en.ts'
import * as french from './messages.fr.ts'
import * as simple from './messages.fr-simple.ts'
import { type Reminder, remindersOf } from './reminder.ts'

const translations: Translations<typeof french.resident> = {
  fr: french.resident,
  'fr-simple': simple.resident,
  en: english.resident,
  ar: arabic.resident,
}

/** The words of that page, in her language. */
export function sayToHer(language: Language): Say<keyof typeof french.resident> {
  return sayIn(translations, language)
}

/** One thing to do, told to her. */
export interface ToldReminder {
  readonly key: string
  /** The procedure by name; nothing of it on a discreet page. */
  readonly title: string
  /** « Jusqu’au samedi 2 mai inclus ». */
  readonly when: string
  readonly what: string
  readonly documents: readonly string[]
}

export interface HowToTell {
  readonly language: Language
  readonly today: Day
  /** Somebody else may read it: neither the body, nor the procedure, nor the documents are named. */
  readonly isDiscreet: boolean
}

/** What she has to do about these procedures, in her language. */
export function tellReminders(
  procedures: readonly FollowedProcedure[],
  how: HowToTell,
): readonly ToldReminder[] {
  return remindersOf(procedures, how.today).flatMap((reminder) => {
    const procedure = procedures.find(({ id }) => id === reminder.procedureId)
    return procedure ? tellOne(reminder, procedure, how) : []
  })
}

function tellOne(
  reminder: Reminder,
  procedure: FollowedProcedure,
  { language, isDiscreet }: HowToTell,
): ToldReminder {
  const say = sayToHer(language)
  const { about } = reminder
  const needsPapers = about === 'bringDocuments' && !isDiscreet
  const missing = needsPapers ? missingDocuments(procedure) : []
  const discreetly = about === 'weCallYou' ? 'discreetCall' : 'discreetCome'
  return {
    key: `${procedure.id} ${about} ${reminder.on ?? ''}`,
    title: isDiscreet ? say('aProcedure') : titleOf(procedure, language),
    when: whenOf(reminder, language),
    what: say(isDiscreet ? discreetly : about),
    documents: missing.map((document) => labelOf(procedure, document, language)),
  }
}

function whenOf({ on, isLastDay }: Reminder, language: Language): string {
  const say = sayToHer(language)
  if (!on) return say('soon')
  return say(isLastDay ? 'lastDay' : 'thatDay', { day: weekdayInWords(on, language) })
}
