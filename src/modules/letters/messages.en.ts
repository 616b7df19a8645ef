import type { resident as french } from './messages.fr.ts'

/** English. */
export const resident = {
  copyTitle: 'Your letter in short',
  forPerson: 'For {name}',
  wroteTo: 'You are writing to: {recipient}',
  whatItSays: 'What the letter says',
  toJoin: 'To send with the letter',
  next: 'What happens next',
  sign: 'Sign the letter. Keep a copy.',
  sendBefore: 'Send it before {day}.',
  sent: 'The letter was sent on {day}.',
  answerBefore: 'The answer should come before {day}.',
  answerIn: 'The answer should come within {count, plural, one {# month} other {# months}}.',
  answerInDays: 'The answer should come within {count, plural, one {# day} other {# days}}.',
  silenceRefusal: 'No answer means no. Come back to us.',
  silenceAcceptance: 'No answer means yes. Come back to us for a proof.',
  silenceNothing: 'If there is no answer, come back to us.',
  bringAnswer: 'Bring us the answer as soon as you have it.',
  whomToCall: 'Call us',
  onlyFrench: 'The letter itself is in French. This summary helps you understand it; only the letter counts.',
  theLetter: 'The letter',
} as const satisfies Readonly<Record<keyof typeof french, string>>
