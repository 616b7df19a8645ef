import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { completeFile } from '../../file/complete-file.ts'
import type { Tables } from '../../people-options.ts'
import type { Person } from '../../person.ts'
import { findPeopleByIds } from '../../person-store.ts'
import type { ImportId } from '../import.ts'
import { type Imported, insertImported } from '../imported-store.ts'
import { type PersonLine, peopleAfter } from '../line-store.ts'
import { type AtWork, batch, inBatches } from './at-work.ts'

interface Completion {
  readonly line: PersonLine
  readonly personId: PersonId
}

/** Adds to files what they lack and lines have, one after the other: a line may complete what another line opened. */
export async function completeFiles(
  errand: Errand<Tables>,
  work: AtWork,
  count: (more: number) => Promise<void>,
): Promise<void> {
  for (const some of inBatches(await listCompletions(errand, work.importId))) {
    const imported: Imported[] = []
    for (const completion of some) {
      const done = await complete(errand, completion)
      if (done) imported.push(done)
    }
    for (const one of imported) await insertImported(errand.db, work, { imported: [one], at: errand.now })
    await count(some.length)
  }
}

/** Whose file each line completes, followed from line to line; a line left out leads nowhere. */
async function listCompletions(errand: Errand<Tables>, importId: ImportId): Promise<readonly Completion[]> {
  const whose = new Map<number, PersonId>()
  const completions: Completion[] = []
  let after = 0
  for (;;) {
    const lines = await peopleAfter(errand.db, { importId, after, limit: batch })
    if (lines.length === 0) return completions
    for (const line of lines) {
      const personId = ownerOf(line, whose)
      if (personId) whose.set(line.line, personId)
      if (personId && line.decision === 'complete') completions.push({ line, personId })
    }
    after = lines.at(-1)?.line ?? after
  }
}

function ownerOf(
  { decision, double, personId }: PersonLine,
  whose: ReadonlyMap<number, PersonId>,
): PersonId | undefined {
  if (decision === 'skip') return undefined
  if (decision === 'open' || !double) return personId
  return double.of === 'line' ? whose.get(double.line ?? 0) : double.personId
}

async function complete(
  errand: Errand<Tables>,
  { line, personId }: Completion,
): Promise<Imported | undefined> {
  const [before] = await findPeopleByIds(errand.db, [personId])
  // Erased since the dry run: there is nothing to complete, and nobody to open again.
  if (!before) return undefined
  // Kept and not used (art. 18 RGPD): an import brings it nothing.
  if (before.restrictedSince) return undefined
  const done = await completeFile(errand, { personId, draft: line.draft })
  if (!done.ok) throw new Error(`a file could not be completed: ${done.refusal}`)
  const [after] = await findPeopleByIds(errand.db, [personId])
  if (!after) return undefined
  return {
    personId,
    line: line.line,
    kind: 'completed',
    version: after.version,
    before: whatWas(before, after),
  }
}

function whatWas(before: Person, after: Person): Imported['before'] {
  const known = new Set(before.channels.map(({ id }) => id))
  const { names, gender, birth, home, spoken, read, needs, socialStatus } = before
  return {
    facts: { names, gender, birth, home, spoken, read, needs, socialStatus },
    added: after.channels.map(({ id }) => id).filter((id) => !known.has(id)),
  }
}
