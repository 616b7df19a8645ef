import { fold } from '#kernel/plain-text.ts'
import { servicePatterns } from '../../normalise/term-patterns.ts'
import type { StandardColumn } from '../../standard/columns.ts'
import type { ColumnRule } from './mapping.ts'

const yes = /^(oui|o|x|1|true|vrai|yes|souvent|de temps en temps|exceptionnellement)$/
const no = /^(non|n|0|false|faux|no|jamais|§)?$/

interface Meant {
  readonly column: StandardColumn
  readonly rule: ColumnRule
}

// What « oui » means under a name without spaces or accents.
const names: readonly (readonly [RegExp, StandardColumn, string])[] = [
  [/demarche|^dem(gen|spe)$|aidedemat/, 'services', 'Aide aux démarches administratives'],
  [/initiation|^c?formation$|perfectionnement/, 'services', 'Maîtrise des outils numériques du quotidien'],
  [
    /^(acces)?internet$|wifi|materielinfo$|accesordi|equipementsetuneconnexion/,
    'services',
    'Accès internet et matériel informatique',
  ],
  [/^enlibreacces$|^accueil$/, 'modalites_acces', 'Se présenter'],
  [/^gratuit(e|ite)?(on|ouinon)?$/, 'frais_a_charge', 'Gratuit'],
  [/^accompagnements?individuels?/, 'modalites_accompagnement', 'Accompagnement individuel'],
  [
    /^ateliers?(numeriques?)?collectifs?|^accompagnements?collectifs?/,
    'modalites_accompagnement',
    'Dans un atelier collectif',
  ],
  [/^individuellement$|accompagnementpersonnel$/, 'modalites_accompagnement', 'Accompagnement individuel'],
  [/^collectivement$/, 'modalites_accompagnement', 'Dans un atelier collectif'],
  [/^enitinerance$/, 'itinerance', 'Itinérant'],
  [/^c?epn$/, 'typologie', 'EPN'],
  [/^c?mediatheque$/, 'typologie', 'BIB'],
  [/^c?coworking$/, 'typologie', 'TIERS_LIEUX'],
  [/^c?fablab$/, 'typologie', 'FABLAB'],
  [/^c?msap$/, 'typologie', 'MSAP'],
  [/^c?mairie$/, 'typologie', 'MUNI'],
  [/^c?promeneur$/, 'dispositif_programmes_nationaux', 'Promeneurs du net'],
]

/** Whether a column only says yes or no. */
export function saysYesOrNo(values: readonly string[]): boolean {
  return values.every((value) => yes.test(fold(value)) || no.test(fold(value)))
}

/** What a column of crosses, or of one sentence that is there or not, means in the standard. */
export function yesColumn(name: string, values: readonly string[]): Meant | undefined {
  const filled = [...new Set(values.filter((value) => value.trim() !== ''))]
  if (filled.length === 0) return undefined
  const folded = filled.map((value) => fold(value.replaceAll(/^-+$/g, '§')))
  if (folded.every((value) => yes.test(value) || no.test(value))) {
    const said = filled.filter((_, rank) => yes.test(folded[rank] ?? ''))
    return said.length > 0 ? byName(name, said) : undefined
  }
  const [sentence] = filled
  return filled.length === 1 && sentence && sentence.length > 8 ? bySentence(name, sentence) : undefined
}

function byName(name: string, words: readonly string[]): Meant | undefined {
  const squeezed = fold(name).replaceAll(/[^a-z\d]/g, '')
  const known = names.find(([pattern]) => pattern.test(squeezed))
  if (!known) return undefined
  const [, column, term] = known
  return { column, rule: { kind: 'term', columns: [name], words, except: [], term } }
}

function bySentence(name: string, sentence: string): Meant | undefined {
  // Who pays, or who runs the place, says nothing of what it offers.
  if (/financ|partenaire|gestion|subvention/.test(fold(name))) return undefined
  const term = servicePatterns.find(([pattern]) => pattern.test(fold(sentence)))?.[1]
  if (term === undefined) return undefined
  return { column: 'services', rule: { kind: 'term', columns: [name], words: [], except: [], term } }
}
