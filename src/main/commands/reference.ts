import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { AboutIndicators } from '#platform/territory/territory.ts'
import { ownConfig } from '../config.ts'
import {
  install,
  isUsable,
  type LookedFile,
  lookInto,
  type Refused,
  type Usable,
} from '../import-reference.ts'
import type { Command } from './command.ts'

const sentences = {
  absent: 'Ce fichier ou ce dossier n’existe pas, ou ne peut pas être lu :',
  alreadyThere: 'Ces fichiers sont déjà dans le dossier de référence : rien à copier.',
  copied: (folder: string) => `Copié dans ${folder}. Le service s’en sert dans la minute.`,
  toRestart: 'Pour les zones de loyer et les aides locales, redémarrez le service.',
  nothing: 'Aucun fichier reconnu : rien n’est copié.',
  refused: 'Un fichier au moins a une faute : rien n’est copié.',
  unknown: 'pas reconnu, laissé de côté.',
} as const

const kinds = {
  communes: ({ communes }) => `${figure(communes)} communes situées. Permet les distances et les cartes.`,
  'postal-codes': ({ communes }) =>
    `${figure(communes)} communes et arrondissements situés. Complète les distances.`,
  contours: ({ communes, department }) =>
    `contours de ${figure(communes)} communes. Permet la carte du département ${department}.`,
  indicators: ({ communes, columns = [] }) =>
    `${figure(communes)} communes, indicateurs : ${columns.join(', ')}. Permet de comparer besoins et offre.`,
  'rent-zones': () => 'zones de loyer. Permet le montant des aides au logement.',
  'local-aids': () => 'aides locales. Permet de les proposer avec les droits.',
} as const satisfies Record<Usable['kind'], (file: Told) => string>

interface Told {
  readonly communes: number
  readonly columns?: readonly string[] | undefined
  readonly department?: string | undefined
}

const refusals = {
  'not-json': () => 'ce JSON n’est pas complet.',
  'line-cut': (line) => `la ligne ${line} n’a pas autant de colonnes que la première.`,
  'no-commune': () => 'aucune commune ou aucun chiffre dans ce fichier.',
  'several-departments': () => 'il faut un fichier de contours par département.',
  'contours-broken': () => 'ces contours ne sont pas complets, ou pas en degrés (WGS84).',
  'zones-unreadable': () => 'ce fichier ne donne pas les zones de loyer des communes.',
  'aids-wrong': () => 'ces aides ont des fautes : bin/cote local-aids check FICHIER les dit.',
  'too-large': () => 'plus de 64 Mo.',
} as const satisfies Record<Refused['refused'], (line: number | undefined) => string>

export const reference: Command = {
  name: 'reference',
  usage: 'reference import DOSSIER|FICHIER [--title TITRE] [--year AAAA] [--licence LICENCE]',
  summary:
    'vérifie des fichiers de référence (points et contours des communes, indicateurs, zones de loyer, aides locales), dit ce que chacun permet, les copie dans REFERENCE_DIR ; tout ou rien',
  run: async (words) => {
    const asked = readWords(words)
    if (!asked) {
      console.error(`bin/cote ${reference.usage}`)
      return 2
    }
    if (!(await stat(asked.path).catch(() => undefined))) {
      console.error(`${sentences.absent} ${asked.path}`)
      return 2
    }
    const files = await lookInto(asked.path)
    for (const file of files) console.log(`${file.path} : ${said(file)}`)
    return takeIn(files, asked)
  },
}

interface Words {
  readonly path: string
  readonly about: AboutIndicators
}

function readWords([action, ...words]: readonly string[]): Words | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { title: { type: 'string' }, year: { type: 'string' }, licence: { type: 'string' } },
    })
    const [path] = positionals
    const { title, year, licence } = values
    if (action !== 'import' || path === undefined || positionals.length > 1) return undefined
    if (year !== undefined && !/^(19|20)\d{2}$/.test(year)) return undefined
    return {
      path: resolve(path),
      about: { ...(title && { title }), ...(year && { year: Number(year) }), ...(licence && { licence }) },
    }
  } catch {
    return undefined
  }
}

async function takeIn(files: readonly LookedFile[], { path, about }: Words): Promise<number> {
  const folder = ownConfig().referenceDir
  if (files.some(({ verdict }) => verdict && 'refused' in verdict)) return end(sentences.refused, 1)
  if (!files.some(({ verdict }) => isUsable(verdict))) return end(sentences.nothing, 1)
  if (path === folder) return end(sentences.alreadyThere, 0)
  await install(folder, files, about)
  console.log(sentences.copied(folder))
  if (files.some(isForRights)) console.log(sentences.toRestart)
  return 0
}

// What rights are worked out with is read when the service starts.
function isForRights({ verdict }: LookedFile): boolean {
  return isUsable(verdict) && (verdict.kind === 'rent-zones' || verdict.kind === 'local-aids')
}

function end(sentence: string, exitCode: 0 | 1): number {
  if (exitCode === 0) console.log(sentence)
  else console.error(sentence)
  return exitCode
}

function said({ verdict }: LookedFile): string {
  if (verdict === undefined) return sentences.unknown
  if ('refused' in verdict) return refusals[verdict.refused]('line' in verdict ? verdict.line : undefined)
  const told = 'communes' in verdict ? verdict : { communes: 0 }
  return kinds[verdict.kind](told)
}

function figure(count: number): string {
  return new Intl.NumberFormat('fr-FR').format(count)
}
