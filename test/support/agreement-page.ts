import { allBenefits } from '#modules/entitlements/rules/all-benefits.ts'
import { benefitNames } from '#modules/entitlements/result/benefit-names.ts'
import { caseReasons } from './case-reasons.ts'
import { type CaseResult, caseResults } from './reference-cases.ts'
import { oracleAgreement } from './agreement.ts'
import { reasonOf, reasons } from './agreement-reasons.ts'
import { knownGaps } from './known-gaps.ts'

/** docs/entitlements.md, whole. */
export function agreementPage(): string {
  return `${[...oraclePart(), ...casesPart(), ...gapsPart(), ...unreadPart()].join('\n')}\n`
}

const number = new Intl.NumberFormat('fr-FR')

function oraclePart(): readonly string[] {
  const all = oracleAgreement()
  return [
    '# Accord du simulateur avec la référence',
    '',
    'Écrit par `npx tsx tools/write-entitlements-agreement.ts` ; `test/entitlements-agreement.test.ts` le tient à jour. Les règles',
    'sont écrites d’après les textes ; les montants d’un autre moteur, calculés sur des ménages fictifs, servent de comparaison, à deux',
    'centimes près. Ces données ne sont pas dans le dépôt. « Sûrs » : une seconde mise en œuvre trouve aussi le montant du',
    'moteur, et personne ne touche l’AAH ni l’ASI.',
    '',
    '## Ménages',
    '',
    '| montant | comparés | d’accord | sûrs | d’accord |',
    '|---|---:|---:|---:|---:|',
    ...all.map(
      ({ key, compared, differing, sure, sureDiffering }) =>
        `| \`${key}\` | ${number.format(compared)} | ${share(compared, differing.length)} | ${sure === 0 ? '–' : number.format(sure)} | ${sure === 0 ? '–' : share(sure, sureDiffering)} |`,
    ),
    '',
    '### Chaque différence, et sa raison',
    '',
    ...reasons.map(({ keys, ids, because }) => {
      const named = all.filter(({ key }) => keys.includes(key))
      const differing = ids.filter((id) => named.some((one) => one.differing.some((each) => each.id === id)))
      return `- ${keys.map((key) => `\`${key}\``).join(', ')} : ${because} Ménages : ${differing.join(', ')}.`
    }),
  ]
}

function share(of: number, differing: number): string {
  if (differing === 0) return '100 %'
  const percent = Math.floor(((of - differing) / of) * 10_000) / 100
  return `${percent.toLocaleString('fr-FR', { minimumFractionDigits: 2 })} % (${differing})`
}

function casesPart(): readonly string[] {
  const all = caseResults()
  const outputs = [...new Set(all.map(({ output }) => output))]
  return [
    '',
    '## Cas de référence',
    '',
    'Des cas écrits pour éprouver le moteur, prêts à l’emploi, sous la loi d’avril 2018 et d’après, pour les aides calculées ici. Un',
    'cas peut donner plusieurs mois. La tolérance est celle du cas, deux centimes au moins. Ce qu’un cas dit être reçu n’est pas',
    'recalculé.',
    '',
    '| montant | cas | d’accord | mois | d’accord |',
    '|---|---:|---:|---:|---:|',
    ...outputs.map((output) => {
      const those = all.filter((one) => one.output === output)
      const cases = casesIn(those)
      const apart = casesIn(those.filter(({ agrees }) => !agrees))
      const agreeing = those.filter(({ agrees }) => agrees).length
      return `| \`${output}\` | ${cases.length} | ${cases.length - apart.length} | ${those.length} | ${agreeing} |`
    }),
    '',
    '### Chaque exception, et sa raison',
    '',
    ...caseReasons.map(
      ({ ids, because }) => `- ${because} Cas : ${ids.map((id) => `\`${id}\``).join(', ')}.`,
    ),
  ]
}

function casesIn(results: readonly CaseResult[]): readonly string[] {
  return [...new Set(results.map(({ id }) => id))]
}

/** Cases that differ and that nobody named, and names of cases that agree. */
export function misnamedCases(): readonly string[] {
  const apart = new Set(casesIn(caseResults().filter(({ agrees }) => !agrees)))
  const named = new Set(caseReasons.flatMap(({ ids }) => ids))
  return [...apart, ...named].filter((id) => apart.has(id) !== named.has(id))
}

function gapsPart(): readonly string[] {
  return [
    '',
    '## Écarts connus avec les textes',
    '',
    '| texte | ce qu’il dit | ce qui est calculé |',
    '|---|---|---|',
    ...knownGaps.map(({ text, says, computed }) => `| ${text} | ${says} | ${computed} |`),
  ]
}

function unreadPart(): readonly string[] {
  const unread = allBenefits.flatMap(({ id, laws }) => {
    const cited = [...new Set(laws.filter(({ read }) => !read).map(({ cite }) => cite))]
    return cited.length === 0 ? [] : [`- ${benefitNames[id].fr} : ${cited.join(' ; ')}.`]
  })
  return [
    '',
    '## Textes qui n’ont pas été relus',
    '',
    'Le résultat de ces aides porte « non vérifiée ».',
    '',
    ...unread,
  ]
}

/** Every difference of the oracle that nobody named: none is left. */
export function unnamedDifferences(): readonly string[] {
  return oracleAgreement().flatMap(({ key, differing }) =>
    differing.filter(({ id }) => reasonOf(key, id) === undefined).map(({ id }) => `${key} ${id}`),
  )
}
