import type { LocalText } from '#kernel/language.ts'
import type { Declaration, Processing, Retention } from '#platform/privacy/declaration.ts'
import type { Catalogue } from '../catalogue.ts'

/** One line of the register (art. 30 RGPD), with the tables it is made of. */
export interface RegisterLine {
  readonly processing: Processing
  readonly tables: readonly RegisteredTable[]
}

export interface RegisteredTable {
  readonly table: string
  readonly about: 'residents' | 'agents'
  readonly holds: LocalText
  readonly retention: Retention<unknown>
  readonly rectified: string
  /** What the access export gives of it; French. */
  readonly access: string
  /** What an erasure does to it; French. */
  readonly erasure: string
}

export interface Register {
  readonly lines: readonly RegisterLine[]
  /** Tables about nobody, each with its reason. */
  readonly about_nobody: readonly { readonly table: string; readonly because: string }[]
}

/** The register of the product as it is: nothing in it is written twice. */
export function composeRegister(catalogue: Catalogue): Register {
  const lines = new Map<string, { processing: Processing; tables: RegisteredTable[] }>()
  const nobody: { table: string; because: string }[] = []
  for (const [table, declaration] of Object.entries(catalogue)) {
    if (declaration.about === 'nobody') {
      nobody.push({ table, because: declaration.because })
      continue
    }
    const { processing } = declaration
    const line = lines.get(processing.key) ?? { processing, tables: [] }
    line.tables.push(registered(table, declaration))
    lines.set(processing.key, line)
  }
  return { lines: [...lines.values()], about_nobody: nobody }
}

function registered(
  table: string,
  declaration: Exclude<Declaration<unknown>, { readonly about: 'nobody' }>,
): RegisteredTable {
  const { about, holds, retention, rectified } = declaration
  return { table, about, holds, retention, rectified, ...rightsOver(declaration) }
}

function rightsOver(
  declaration: Exclude<Declaration<unknown>, { readonly about: 'nobody' }>,
): Pick<RegisteredTable, 'access' | 'erasure'> {
  if (declaration.about === 'agents')
    return {
      access: 'Par le délégué à la protection des données, à la demande de l’agent.',
      erasure: 'Le compte se ferme ; le nom reste sous ce que l’agent a fait.',
    }
  const { access, erasure } = declaration
  return {
    access: access.kind === 'given' ? 'Donné dans la copie.' : `Non donné : ${access.because}`,
    erasure: erasure.kind === 'kept' ? `Gardé sans la personne. ${erasure.because}` : 'Effacé.',
  }
}
