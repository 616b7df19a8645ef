export {
  greetingIn,
  isSpokenLanguage,
  languageName,
  type SpokenLanguage,
  spokenLanguages,
} from '#kernel/spoken-language.ts'
