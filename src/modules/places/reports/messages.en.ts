import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  ask: 'A mistake? Tell us',
  title: 'What is wrong on this page?',
  hours: 'The opening hours are wrong',
  moved: 'This place has moved',
  phone: 'The telephone number is wrong',
  closed: 'This place has closed for good',
  other: 'Something else',
  words: 'What you know',
  optional: '(optional)',
  wordsHint: 'At most 300 characters. No name, no number: we keep nothing about you.',
  send: 'Send',
  orCall: 'Or call us:',
  thanks: 'Thank you. Somebody will check this page.',
  back: 'See this place',
  'kind-missing': 'Choose what is wrong.',
  'words-long': 'This is too long. Write at most 300 characters.',
  'secret-typed':
    'A password, or the number of a card or an account, is not kept here. We removed it: read again, then send.',
  'email-typed': 'An e-mail address is not kept here. Remove it, then send.',
  'number-typed':
    'A number is not kept here, not even the place’s own: we check it ourselves. Remove it, then send.',
  'name-typed': 'The name of a person is not kept here. Remove it, then send.',
  'too-many': 'Too many messages come from here. Try again later, or call us.',
}
