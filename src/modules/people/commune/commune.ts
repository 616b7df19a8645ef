export {
  choiceOf,
  choiceValue,
  type CommuneChoice,
  communeLabel,
  foldedName,
  homeCommuneOf,
  type ListedCommune,
  searchCommunes,
} from '#platform/communes/commune.ts'
