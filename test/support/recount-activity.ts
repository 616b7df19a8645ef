/**
 * Counts an activity again from its files alone, as anybody with a spreadsheet would: nothing of the product is imported.
 * The rules are those of the national report, written here a second time on purpose.
 */
export interface Recount {
  readonly totals: Readonly<Record<string, number>>
  readonly tables: Readonly<Record<string, Tally>>
  readonly days: Tally
  readonly agents: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export type Tally = Readonly<Record<string, number>>

type Line = Readonly<Record<string, string>>

const subjects = new Set([
  'Papiers - Élections - Citoyenneté',
  'Famille - Scolarité',
  'Social - Santé',
  'Travail - Formation - Entreprise',
  'Logement',
  'Transports - Mobilité',
  'Argent - Impôts',
  'Justice',
  'Étrangers - Europe',
  'Loisirs - Sports - Culture',
  'Associations',
])

const levels: Readonly<Record<string, readonly string[]>> = {
  'Accompagnement individuel': ['Avec guidage', 'Autonome avec guidage en cas de besoin', 'Autonome'],
  'Atelier collectif': ['Débutant', 'Intermédiaire', 'Avancé'],
}

/** The two files as rows of cells, headers first. */
export function recount(
  national: readonly (readonly string[])[],
  complements: readonly (readonly string[])[],
): Recount {
  const lines = joined(linesOf(national), linesOf(complements))
  const visits = lines.filter((line) => line['Participants']?.startsWith('1/'))
  const people = lastLines(lines)
  return {
    totals: {
      visits: visits.length,
      participations: lines.length,
      people: people.length,
      newPeople: lines.filter((line) => line['Première venue'] === 'Oui').length,
      minutes: sum(visits),
      referred: lines.filter((line) => line['Bénéficiaire réorienté'] === 'Oui').length,
      withoutFile: lines.filter((line) => line['Avec dossier'] === 'Non').length,
      workshops: visits.filter((line) => line['Type'] === 'Atelier collectif').length,
    },
    tables: {
      themes: tally(lines, (line) => themesOf(line).filter((label) => !subjects.has(label))),
      administrativeThemes: tally(lines, (line) => themesOf(line).filter((label) => subjects.has(label))),
      modes: tally(lines, (line) => split(line['Modes d’intervention'])),
      autonomy: tally(lines, (line) => [levelOf(line)]),
      places: tally(lines, (line) => [line['Canaux d’accompagnement'] ?? '']),
      durations: tally(lines, (line) => [rangeOf(Number(line['Durée (min)']))]),
      equipment: tally(lines, (line) => orUnsaid(split(line['Matériel numérique utilisé']))),
      referrals: tally(
        lines.filter((line) => line['Bénéficiaire réorienté'] === 'Oui'),
        (line) => orUnsaid(split(line['Structure de redirection'])),
      ),
      activities: tally(lines, (line) => [line['Type'] ?? '']),
      ages: tally(people, (line) => [line['Tranche d’âge du bénéficiaire'] ?? '']),
      genders: tally(people, (line) => [line['Genre du bénéficiaire'] ?? '']),
      statuses: tally(people, (line) => [line['Statut du bénéficiaire'] ?? '']),
    },
    days: tally(lines, (line) => [(line['Date'] ?? '').split('/').toReversed().join('-')]),
    agents: agentsOf(lines),
  }
}

/** The cells of a file for French spreadsheets: semicolons, quotes doubled inside quotes, several lines in a cell. */
export function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = file.startsWith('\uFEFF') ? 1 : 0
  while (at < file.length) {
    const cell = file[at] === '"' ? quoted(file, at) : plain(file, at)
    rows.at(-1)?.push(cell.text)
    at = cell.end
    if (file[at] === ';') at += 1
    else if (file.startsWith('\r\n', at)) {
      at += 2
      if (at < file.length) rows.push([])
    }
  }
  return rows
}

interface ReadCell {
  readonly text: string
  readonly end: number
}

function quoted(file: string, from: number): ReadCell {
  let end = from + 1
  while (file[end] !== '"' || file[end + 1] === '"') end += file[end] === '"' ? 2 : 1
  return { text: file.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 }
}

function plain(file: string, from: number): ReadCell {
  let end = from
  while (end < file.length && file[end] !== ';' && !file.startsWith('\r\n', end)) end += 1
  return { text: file.slice(from, end), end }
}

function linesOf([headers = [], ...rows]: readonly (readonly string[])[]): readonly Line[] {
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])))
}

function joined(national: readonly Line[], complements: readonly Line[]): readonly Line[] {
  const keyOf = (line: Line): string => `${line['ID CRA']} ${line['Participants']}`
  const beside = new Map(complements.map((line) => [keyOf(line), line]))
  if (beside.size !== national.length || complements.length !== national.length) {
    throw new Error('the two files do not tell of the same participants')
  }
  return national.map((line) => ({ ...line, ...beside.get(keyOf(line)) }))
}

/** One line a person: the last of hers. */
function lastLines(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((line) => [line['Personne (code propre à ce fichier)'], line])).values()]
}

function agentsOf(lines: readonly Line[]): Recount['agents'] {
  const names = [...new Set(lines.map(agentOf))]
  return Object.fromEntries(
    names.map((name) => {
      const own = lines.filter((line) => agentOf(line) === name)
      const visits = own.filter((line) => line['Participants']?.startsWith('1/'))
      const totals = { visits: visits.length, participations: own.length, minutes: sum(visits) }
      return [name, { ...totals, people: lastLines(own).length }]
    }),
  )
}

function agentOf(line: Line): string {
  return `${line['Prénom du médiateur'] ?? ''} ${line['Nom du médiateur'] ?? ''}`.trim()
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((total, line) => total + Number(line['Durée (min)']), 0)
}

function tally(lines: readonly Line[], labelsOf: (line: Line) => readonly string[]): Tally {
  const counts: Record<string, number> = {}
  for (const line of lines)
    for (const label of new Set(labelsOf(line))) counts[label] = (counts[label] ?? 0) + 1
  return counts
}

function themesOf(line: Line): readonly string[] {
  return split(line['Thématique(s) d’accompagnement'])
}

function split(cell: string | undefined): readonly string[] {
  return (cell ?? '').split('\n').filter((label) => label !== '')
}

function orUnsaid(labels: readonly string[]): readonly string[] {
  return labels.length === 0 ? ['Non précisé'] : labels
}

function levelOf(line: Line): string {
  const stars = Number(/^([123])\/3$/.exec(line['Niveau d’autonomie (ou de l’atelier)'] ?? '')?.[1] ?? 0)
  return levels[line['Type'] ?? '']?.[stars - 1] ?? 'Non précisé'
}

function rangeOf(minutes: number): string {
  if (minutes < 30) return 'Moins de 30 min'
  if (minutes < 60) return '30min à 1 h'
  return minutes < 120 ? '1 h à 2 h' : '2 h et plus'
}
