import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  missing: 'Answer this question to go on.',
  secret: 'A password or a card number is not kept here. We have removed it. Please correct your answer.',
  tooFewRows: '{least, plural, one {Add at least # line.} other {Add at least # lines.}}',
  tooManyRows: '{most, plural, one {You can add at most # line.} other {You can add at most # lines.}}',
  unfinishedRow: 'One line is not finished: {title}.',
  'resume-no-code': 'Write the code. Example: REP-7F3K-92QX.',
  'resume-unreadable-code': 'This is not a code we can read. Look at it again. Example: REP-7F3K-92QX.',
  'resume-no-birth-date': 'Write your date of birth too.',
  'resume-no-match':
    'This code and this date do not go together, or the code is no longer valid. Check them, or ask for a new code at the desk.',
  'resume-too-often': 'There were too many attempts. Wait an hour, or come to the desk.',
  'resume-closed': 'The page closed by itself. Nothing is lost: write your code to go on.',
  'start-not-published': 'This form is no longer offered. Ask at the desk what replaces it.',
  'start-needs-a-person': 'This form is filled in with a member of staff. Come to the desk.',
  ownTitle: 'The forms you began',
  ownEnds: '{title}: to finish before {day}, with the code on your sheet.',
  ownEndsSoon: '{title}: will be erased on {day}. Finish it before, with your code or at the desk.',
  ownGoOn: 'Go on with the code',
}
