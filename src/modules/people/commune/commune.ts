export {
  choiceOf,
  choiceValue,
  communeLabel,
  foldedName,
  homeCommuneOf,
  type ListedCommune,
  searchCommunes,
} from '#platform/communes/commune.ts'
