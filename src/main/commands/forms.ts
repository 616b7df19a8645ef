import { checkDefinition } from '#modules/forms/index.ts'
import { fileCheck } from './check-file.ts'

export const forms = fileCheck({
  name: 'forms',
  summary:
    'vérifie un formulaire (JSON) et écrit ce qui ne va pas, en JSON ; sort en 1 s’il ne peut pas être publié',
  check: (document) => {
    const { errors, warnings } = checkDefinition(document)
    return { found: { errors, warnings }, isGood: errors.length === 0 }
  },
})
