export const resident = {
  'card-heading': 'My card',
  'card-code': 'My code',
  'card-keep': 'Keep this card. Show it at the reception desk: we will find your file.',
  'card-private': 'This code is yours. Do not give it to anyone else.',
  'card-lost': 'Lost your card? Tell the reception desk: we will give you another one.',
  'card-call': 'To call us: {phone}',
  'notice-heading': 'What we write down about you',
  'notice-what':
    'We write down your name, how to reach you, which language to speak with you, and the procedures we do with you. As little as possible: a first name is enough.',
  'notice-why':
    'It is to recognise you, help you and follow your procedures with you. It is our public service duty.',
  'notice-who':
    'Only the staff who receive you at {organisation} see your file. Each time the file is opened, it is recorded.',
  'notice-how-long': 'We keep your file for two years after our last contact.',
  'notice-rights':
    'You may ask to see your file, to correct it or to erase it. You may also refuse that we write something down.',
  'notice-ask': 'Ask at the reception desk, or call {phone}. We answer within one month.',
  'notice-cnil':
    'If our answer does not suit you, you may write to the data protection authority (CNIL): www.cnil.fr.',
} as const
