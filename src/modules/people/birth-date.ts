export {
  type Age,
  ageOn,
  type BirthDate,
  type BirthDateRefusal,
  compareBirthDates,
  isMinorOn,
  matchesBirthDate,
  readBirthDate,
  type TypedBirthDate,
} from '#kernel/birth-date.ts'
export { westernDigits } from '#kernel/plain-text.ts'
