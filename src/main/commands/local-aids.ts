import { readLocalAids } from '#modules/entitlements/index.ts'
import { fileCheck } from './check-file.ts'

export const localAids = fileCheck({
  name: 'local-aids',
  summary: 'vérifie un fichier d’aides locales (JSON) et écrit ce qui ne va pas ; sort en 1 s’il a une faute',
  check: (document) => {
    const read = readLocalAids(document)
    const problems = 'problems' in read ? read.problems.map(({ sentence }) => sentence) : []
    const aids = 'problems' in read ? [] : read.aids.map(({ id, name }) => ({ id, nom: name }))
    return { found: { aides: aids, fautes: problems }, isGood: problems.length === 0 }
  },
})
