export { askWhy } from './access/ask-why.ts'
export { type Look, lookInWords, whoLooked } from './access/who-looked.ts'
export { ageOn, matchesBirthDate, type TypedBirthDate, westernDigits } from './birth-date.ts'
export { findByCardCode } from './card/find-by-card-code.ts'
export { cardKey, findCardCode } from './card/issue-card.ts'
export { peopleDeclarations } from './declarations.ts'
export { findPeople, findPerson, isAbout, peopleById, readFile } from './find-person.ts'
export { importJobs } from './import/import-jobs.ts'
export type { HeldBy as HeldElsewhere } from './merge/held.ts'
export { type NamesRefusal, readNames } from './names.ts'
export { type NewFile, openFile } from './open-file.ts'
export { fullName, type Gender, type Person, type SocialStatus } from './person.ts'
export { PersonHeadline } from './person-headline.tsx'
export { type ProtectedAct, type StandingByLaw, standingUnder } from './protection-measure.ts'
export type { PeopleOptions } from './people-options.ts'
export {
  type Assent,
  type AssentRefusal,
  type Forbidden,
  isAssentRefusal,
  mayDespite,
  whatProtectionForbids,
} from './protection/assent.ts'
export { AssentFields, readAssent } from './protection/assent-fields.tsx'
export { findAssent } from './protection/find-assent.ts'
export { recordAssent } from './protection/record-assent.ts'
export { assentRefusalInWords, forbiddenInWords } from './protection/say-protection.ts'
export { listFilesOpenedBefore } from './list-files.ts'
export { removeFiles } from './remove-files.ts'
export { nameReferent } from './referent/name-referent.ts'
export { peopleRoutes } from './routes.ts'
export { searchPeople } from './search/search-people.ts'
export { greetingIn, languageName, type SpokenLanguage } from './spoken-language.ts'
export { support } from './support.ts'
export type { PeopleTables } from './tables.ts'
export { fileUrl } from './urls.ts'
export { journal as peopleJournal } from './journal.fr.ts'
