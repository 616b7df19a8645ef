import { continueAs, type Errand } from '#platform/db/errand.ts'
import { writeInJournal, writeManyInJournal } from '#platform/journal/journal.ts'
import { deleteChannel } from '../../contact/channel-store.ts'
import type { Tables } from '../../people-options.ts'
import { replaceFacts } from '../../person-store.ts'
import { removeFiles } from '../../remove-files.ts'
import type { ImportId } from '../import.ts'
import { findImport, markEmptied, moveOn } from '../import-store.ts'
import {
  deleteImported,
  forgetJournalContent,
  type Imported,
  importedAfter,
  touchedSince,
} from '../imported-store.ts'
import { type AtWork, batch, step, tell } from './at-work.ts'

const none = '00000000-0000-0000-0000-000000000000'

/** Takes an import back, all or none: the files it opened go, those it completed say again what they said. */
export async function undoPeople(work: AtWork): Promise<void> {
  const { importId } = work
  await step(work, async (errand) => {
    const found = await findImport(errand.db, importId)
    if (found?.state !== 'undoing' || found.journalSeq === undefined) return
    const touched = await touchedSince(errand.db, { importId, journalSeq: found.journalSeq })
    if (touched.length > 0) {
      await moveOn(errand.db, { id: importId, from: 'undoing' }, { state: 'imported' })
      return
    }
    const total = found.counts ? found.counts.open + found.counts.complete : 0
    let done = 0
    await eachBatch(errand, importId, async (files) => {
      await takeBack(errand, importId, files)
      done += files.length
      await tell(work, { done, total })
    })
    await writeInJournal(errand, {
      action: 'people.import-undone',
      subject: { kind: 'people-import', id: importId },
    })
    await deleteImported(errand.db, importId)
    await markEmptied(errand.db, importId, errand.now)
    await moveOn(errand.db, { id: importId, from: 'undoing' }, { state: 'undone' })
  })
}

async function eachBatch(
  errand: Errand<Tables>,
  importId: ImportId,
  work: (files: readonly Imported[]) => Promise<void>,
): Promise<void> {
  let after = none
  for (;;) {
    const files = await importedAfter(errand.db, { importId, after, limit: batch })
    if (files.length === 0) return
    await work(files)
    after = files.at(-1)?.personId ?? after
  }
}

async function takeBack(
  errand: Errand<Tables>,
  importId: ImportId,
  files: readonly Imported[],
): Promise<void> {
  for (const file of files) if (file.kind === 'completed') await restore(errand, file)
  await writeManyInJournal(
    errand,
    files.map(({ personId }) => ({
      action: 'people.file-import-undone',
      subject: { kind: 'person', id: personId },
      personId,
      content: { import: importId },
    })),
  )
  const opened = files.filter(({ kind }) => kind === 'opened').map(({ personId }) => personId)
  if (opened.length === 0) return
  const eraser = await continueAs(errand, { ...errand.asker, subjects: opened })
  await forgetJournalContent(eraser.db, opened)
  await removeFiles(eraser, opened)
  await continueAs(errand, errand.asker)
}

async function restore(errand: Errand<Tables>, { personId, version, before }: Imported): Promise<void> {
  if (!before) throw new Error('what a completed file said before is not kept any more')
  for (const id of before.added) await deleteChannel(errand.db, { id, personId })
  const restored = await replaceFacts(errand.db, { id: personId, version }, before.facts)
  if (!restored) throw new Error('a completed file changed while its import was undone')
}
