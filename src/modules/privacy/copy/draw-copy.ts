import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import type { LocalText } from '#kernel/language.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { AboutResidents, Processing } from '#platform/privacy/declaration.ts'
import type { HeldRecord } from '#platform/privacy/held-record.ts'
import type { Catalogue } from '../catalogue.ts'
import { insertKey, removeKey } from '../own-page/key-store.ts'
import type { PrivacyTables } from '../tables.ts'
import { type Reader, mayGive } from './who-gives.ts'

export type CopyTables = PrivacyTables & JournalTables

/** Everything kept about one person that may be handed over here, and what may not, with the reason. */
export interface Copy {
  readonly personId: PersonId
  readonly drawnAt: Date
  readonly tables: readonly CopiedTable[]
  /** Tables with nothing to hand over: secrets, lists computed from the rest. French reasons. */
  readonly leftOut: readonly LeftOut[]
}

export interface CopiedTable {
  readonly table: string
  readonly holds: LocalText
  /** What for: parts of one purpose are told together. */
  readonly processing: Pick<Processing, 'key' | 'name' | 'purpose'>
  readonly records: readonly HeldRecord[]
  /** How many are given by somebody else, and by whom. */
  readonly elsewhere: Readonly<Partial<Record<NonNullable<HeldRecord['givenBy']>, number>>>
}

export interface LeftOut {
  readonly table: string
  readonly holds: LocalText
  readonly because: string
}

export interface CopyToDraw {
  /** Her file and those joined to it. */
  readonly files: readonly [PersonId, ...PersonId[]]
  readonly catalogue: Catalogue
}

/**
 * The copy an agent draws to hand over (art. 15 § 3 RGPD). It is read with the person's eyes, so that the walls of the
 * database leave out what is others'; then what this agent is not the one to give is counted and left.
 */
export async function drawCopy(
  errand: Errand<CopyTables>,
  { files, catalogue }: CopyToDraw,
  reader: Extract<Reader, { readonly kind: 'agent' }>,
): Promise<Copy> {
  const { asker } = errand
  const organisationId = asker.organisationId as OrganisationId
  const keyHash = hashSecret(Buffer.from(errand.chance(32)).toString('hex'))
  const [personId] = files
  await insertKey(errand.db, {
    keyHash,
    organisationId,
    personId,
    openedWith: 'copy',
    openedBy: reader.agentId,
    openedAt: errand.now,
    expiresAt: new Date(errand.now.getTime() + 60_000),
  })
  const herself = await continueAs(errand, { door: 'person', organisationId, key: keyHash })
  const copy = await readCopy(herself, { files, catalogue }, reader)
  await removeKey(herself.db, keyHash)
  await continueAs(errand, asker)
  await writeInJournal(errand, {
    action: 'privacy.copy-drawn',
    subject: { kind: 'person', id: personId },
    personId,
  })
  return copy
}

/** The same at the door `person`, for her own page. */
export async function readCopy(
  errand: Errand<unknown>,
  { files, catalogue }: CopyToDraw,
  reader: Reader,
): Promise<Copy> {
  const tables: CopiedTable[] = []
  const leftOut: LeftOut[] = []
  for (const [table, declaration] of Object.entries(catalogue)) {
    if (declaration.about !== 'residents') continue
    const { access } = declaration
    if (access.kind === 'left-out') {
      leftOut.push({ table, holds: declaration.holds, because: access.because })
      continue
    }
    const held = await readHeld(errand, files, access)
    if (held.length > 0) tables.push(sorted({ table, declaration, held }, reader))
  }
  return { personId: files[0], drawnAt: errand.now, tables, leftOut }
}

async function readHeld(
  errand: Errand<unknown>,
  files: readonly PersonId[],
  access: Extract<AboutResidents<unknown>['access'], { kind: 'given' }>,
): Promise<readonly HeldRecord[]> {
  const held: HeldRecord[] = []
  for (const file of files) held.push(...(await access.read(errand, file)))
  return held
}

interface Held {
  readonly table: string
  readonly declaration: AboutResidents<unknown>
  readonly held: readonly HeldRecord[]
}

// What says nothing is not worth a walk to the counter.
function tells({ facts }: HeldRecord): boolean {
  return facts.some(({ reading }) => reading !== '')
}

function sorted({ table, declaration, held }: Held, reader: Reader): CopiedTable {
  const elsewhere: Partial<Record<NonNullable<HeldRecord['givenBy']>, number>> = {}
  const records: HeldRecord[] = []
  for (const record of held) {
    if (mayGive(reader, record)) records.push(record)
    else if (record.givenBy && tells(record)) elsewhere[record.givenBy] = (elsewhere[record.givenBy] ?? 0) + 1
  }
  const { holds, processing } = declaration
  return { table, holds, processing, records, elsewhere }
}
