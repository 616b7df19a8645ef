import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalNote, writeInJournal, writeManyInJournal } from '#platform/journal/journal.ts'
import { newCardCode } from '../../card/card-code.ts'
import { insertCards } from '../../card/card-store.ts'
import { cardKey, issueCard } from '../../card/issue-card.ts'
import { insertChannels } from '../../contact/channel-store.ts'
import type { ChannelId } from '../../contact-channel.ts'
import type { Tables } from '../../people-options.ts'
import type { PersonCodeId } from '../../person.ts'
import { insertPeople } from '../../person-store.ts'
import { deleteStaged, findImport, holdWriting, isOutrun, moveOn } from '../import-store.ts'
import { insertImported, knowNames, lastJournalSeq } from '../imported-store.ts'
import { countDecisions, type PersonLine, peopleAfter } from '../line-store.ts'
import { type AtWork, batch, step, tell } from './at-work.ts'
import { askToAdvance } from './ask-to-advance.ts'
import { completeFiles } from './complete-files.ts'

/**
 * Writes the files of an import, all or none: one transaction, and identifiers given beforehand. Cut in the middle it
 * leaves nothing, and whoever begins it again writes the same.
 */
export async function writePeople(work: AtWork): Promise<void> {
  const { importId } = work
  const counts = await step(work, ({ db }) => countDecisions(db, importId))
  const total = 2 * counts.open + counts.complete
  await namesFirst(work)
  await step(work, async (errand) => {
    const found = await findImport(errand.db, importId)
    if (found?.state !== 'importing') return
    // Taken up again in a minute.
    if (!(await holdWriting(errand.db, work.organisationId))) return
    if (await isOutrun(errand.db, found)) return lookAgain(errand, work)
    let done = 0
    const count = (more: number): Promise<void> => {
      done += more
      return tell(work, { done, total })
    }
    await eachBatch(errand, work, async (lines) => {
      await openFiles(errand, work, lines.filter(isOpened))
      await count(lines.filter(isOpened).length)
    })
    // The journal of an organisation is one chain: it is held as late and as briefly as can be.
    await eachBatch(errand, work, async (lines) => {
      await writeManyInJournal(
        errand,
        lines.filter(isOpened).map((line) => openedNote(line, work)),
      )
      await count(lines.filter(isOpened).length)
    })
    await completeFiles(errand, work, count)
    await closeIt(errand, work)
  })
}

// Another file was written meanwhile, perhaps the same one sent by a colleague: who is a double has changed. What was
// confirmed is no longer what would be done: it is looked at and shown again.
async function lookAgain(errand: Errand<Tables>, { importId }: AtWork): Promise<void> {
  if (await moveOn(errand.db, { id: importId, from: 'importing' }, { state: 'analysing' }))
    await askToAdvance(errand, importId)
}

function isOpened({ decision }: PersonLine): boolean {
  return decision === 'open'
}

async function eachBatch(
  errand: Errand<Tables>,
  { importId }: AtWork,
  work: (lines: readonly PersonLine[]) => Promise<void>,
): Promise<void> {
  let after = 0
  for (;;) {
    const lines = await peopleAfter(errand.db, { importId, after, limit: batch })
    if (lines.length === 0) return
    await work(lines)
    after = lines.at(-1)?.line ?? after
  }
}

async function namesFirst(work: AtWork): Promise<void> {
  let after = 0
  for (;;) {
    const from = after
    const lines = await step(work, async ({ db }) => {
      const some = await peopleAfter(db, { importId: work.importId, after: from, limit: batch })
      await knowNames(
        db,
        some.map(({ draft }) => draft),
      )
      return some
    })
    if (lines.length === 0) return
    after = lines.at(-1)?.line ?? after
  }
}

async function openFiles(errand: Errand<Tables>, work: AtWork, lines: readonly PersonLine[]): Promise<void> {
  if (lines.length === 0) return
  // Nobody received her that day: whoever brought the list has no reason yet to read her file.
  const written = { organisationId: work.organisationId, at: errand.now, by: undefined }
  await insertPeople(
    errand.db,
    lines.map(({ personId, draft }) => ({
      id: personId,
      ...written,
      facts: {
        read: undefined,
        needs: [],
        birth: undefined,
        socialStatus: undefined,
        ...draft,
      },
    })),
  )
  await insertChannels(
    errand.db,
    lines.flatMap(({ personId, draft }) =>
      draft.channels.map((channel) => ({
        personId,
        ...written,
        channel: { ...channel, id: errand.newId() as ChannelId },
      })),
    ),
  )
  await giveCards(
    errand,
    work,
    lines.map(({ personId }) => personId),
  )
  await insertImported(errand.db, work, {
    imported: lines.map(({ personId, line }) => ({ personId, line, kind: 'opened', version: 1 })),
    at: errand.now,
  })
}

async function giveCards(
  errand: Errand<Tables>,
  { organisationId }: AtWork,
  people: readonly PersonId[],
): Promise<void> {
  const cards = people.map((personId) => {
    const code = newCardCode(errand.chance)
    const id = errand.newId() as PersonCodeId
    return {
      id,
      personId,
      organisationId,
      code,
      codeHash: cardKey(code),
      at: errand.now,
      by: errand.asker.agentId,
    }
  })
  const given = new Set(await insertCards(errand.db, cards))
  for (const personId of people) if (!given.has(personId)) await issueCard(errand, personId)
}

function openedNote({ personId, draft, line }: PersonLine, { importId }: AtWork): JournalNote {
  return {
    action: 'people.file-imported',
    subject: { kind: 'person', id: personId },
    personId,
    content: { ...draft, import: importId, line },
  }
}

async function closeIt(errand: Errand<Tables>, { importId }: AtWork): Promise<void> {
  const counts = await countDecisions(errand.db, importId)
  await deleteStaged(errand.db, importId)
  await writeInJournal(errand, {
    action: 'people.import-written',
    subject: { kind: 'people-import', id: importId },
    content: { ...counts },
  })
  const isClosed = await moveOn(
    errand.db,
    { id: importId, from: 'importing' },
    { state: 'imported', importedAt: errand.now, journalSeq: await lastJournalSeq(errand.db) },
  )
  if (!isClosed) throw new Error('an import was written by two jobs at once')
}
