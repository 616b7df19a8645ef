import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  free: 'It is free',
  freeForSome: 'It is free for some people: ask',
  paid: 'There is a charge',

  stepFree: 'No step at the door',
  ramp: 'Ramp at the door',
  lift: 'Lift',
  accessibleToilet: 'Accessible toilet',
  inductionLoop: 'Loop for hearing aids',
  signLanguage: 'French sign language',
  largePrint: 'Documents in large print',
  parkingNearby: 'Parking nearby',
  quietPlace: 'Quiet place',

  comeIn: 'Come in, no appointment needed',
  call: 'Call before you come',
  email: 'Write an e-mail',
  bookOnline: 'Book an appointment online',
  noPublic: 'This place is not open to visitors',
  prescription: 'A professional writes for you',

  hearing: 'People who are deaf or hard of hearing',
  motor: 'People who have trouble moving',
  mental: 'People with a learning disability',
  reading: 'People who have trouble reading',
  english: 'People who speak English',
  otherLanguages: 'People who speak another language',
  sight: 'People who have trouble seeing',

  young: 'Young people',
  students: 'Students',
  families: 'Families, children',
  seniors: 'Older people',
  women: 'Women',
}
