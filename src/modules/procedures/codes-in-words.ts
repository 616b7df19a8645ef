import { documentNames } from './catalogue/document-names.ts'
import { journal } from './journal.fr.ts'
import { say, sayAttempt, sayBlocker, sayMode, sayOutcome, sayReason, sayWay } from './say.ts'
import {
  attemptReasons,
  blockers,
  deadlineReasons,
  handOverAnswers,
  helpModes,
  outcomeKinds,
  sendingWays,
} from './steps/procedure-step.ts'

const steps: Readonly<Record<string, string>> = journal

/** « Échéance notée ». */
export function stepNameOf(kind: string): string {
  return steps[`procedures.${kind}`] ?? kind
}

/** « J’accompagne ». */
export function modeInWords(mode: string): string {
  return wordsOf(helpModes, sayMode).get(mode) ?? mode
}

/** A document of the catalogue by its name; one that the catalogue no longer has by what is left of its code. */
export function documentNameOf(code: string): string {
  return documentNames.get(code) ?? code.replaceAll('-', ' ')
}

/** What was chosen at a step of this kind: « En ligne », « Acceptée ». */
export function choiceInWords(choice: string, kind: unknown): string {
  const [, found] =
    choices.find(([of, words]) => (of === kind || kind === undefined) && words.has(choice)) ?? []
  return found?.get(choice) ?? choice
}

const choices: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  ['sent', wordsOf(sendingWays, sayWay)],
  ['deadline-set', wordsOf(deadlineReasons, sayReason)],
  ['blocked', wordsOf(blockers, sayBlocker)],
  ['outcome-recorded', wordsOf(outcomeKinds, sayOutcome)],
  ['attempt-begun', wordsOf(attemptReasons, sayAttempt)],
  [
    'hand-over-answered',
    wordsOf(handOverAnswers, (answer) =>
      say(answer === 'accepted' ? 'stepHandOverAccepted' : 'stepHandOverDeclined'),
    ),
  ],
]

function wordsOf<Code extends string>(
  codes: readonly Code[],
  inWords: (code: Code) => string,
): ReadonlyMap<string, string> {
  return new Map(codes.map((code) => [code, inWords(code)]))
}
