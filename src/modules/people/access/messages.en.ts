export const resident = {
  'look-read': '{agent} opened your file.',
  'look-explained': '{agent} opened your file. Reason given: {reason}.',
  'look-glass':
    '{agent} was allowed, as an exception, to read for one hour what the social workers wrote about you. The reason is written below.',
  'look-somebody': 'A member of staff',
  'reason-showed-card': 'you showed your card',
  'reason-sent-to-me': 'a colleague sent you to this person',
  'reason-called-me': 'you called or wrote',
  'reason-replaces-colleague': 'this person is standing in for a colleague',
  'reason-family': 'to help someone in your family',
  'reason-checks-file': 'to check or correct your file',
  'reason-other': 'another reason, written below',
} as const
