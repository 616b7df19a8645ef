import { grant, type Result, refuse } from '#kernel/result.ts'
import { findPerson } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Facts, Letter, LetterId, LetterText } from '../letter.ts'
import { findLetterById, listVersions } from '../letter-store.ts'
import { holdLetter, insertVersion } from '../letter-writing-store.ts'
import { findModel } from '../models/all-models.ts'
import { handOf } from './hand.ts'
import { sheetOf } from './known-sheet.ts'
import type { WritingTables } from './start-letter.ts'
import { isSameText, mayKeep, type TextRefusal } from './text-rules.ts'

/** What every saving is asked with. */
export interface AskedOfLetter {
  readonly letterId: LetterId
  /** The version the agent had before her eyes: a newer one means that somebody wrote meanwhile. */
  readonly basedOn: number
}

export interface Saved {
  readonly seq: number
  /** False when nothing had changed. */
  readonly isNew: boolean
}

export type SaveRefusal = 'unknown-letter' | 'changed-meanwhile' | TextRefusal

/** Keeps what was typed as a new version. */
export function saveText(
  errand: Errand<WritingTables>,
  { text, ...asked }: AskedOfLetter & { readonly text: LetterText },
): Promise<Result<Saved, SaveRefusal>> {
  return addVersion(errand, asked, ({ version }) => Promise.resolve(grant({ text, facts: version.facts })))
}

/** Writes the letter again from its model with other facts; what was changed by hand stays in the earlier versions. */
export function fillAgain(
  errand: Errand<WritingTables>,
  { facts, recipient, ...asked }: AskedOfLetter & { readonly facts: Facts; readonly recipient: string },
): Promise<Result<Saved, SaveRefusal | 'unknown-model'>> {
  return addVersion(errand, asked, async ({ personId, modelCode, version }) => {
    const model = findModel(modelCode)
    const person = await findPerson(errand, personId)
    if (!model || !person) return refuse('unknown-model')
    const { sender, place } = version.text
    const text = sheetOf({ model, person, facts, sender, recipient, place, today: errand.today })
    return grant({ text, facts })
  })
}

/** An earlier version becomes the last one again. */
export function takeBack(
  errand: Errand<WritingTables>,
  { seq, ...asked }: AskedOfLetter & { readonly seq: number },
): Promise<Result<Saved, SaveRefusal | 'unknown-version'>> {
  return addVersion(errand, asked, async ({ id }) => {
    const earlier = (await listVersions(errand.db, id)).find((version) => version.seq === seq)
    return earlier ? grant(earlier) : refuse('unknown-version')
  })
}

interface Content {
  readonly text: LetterText
  readonly facts: Facts
}

// The same text sent again changes nothing; another one, from a page gone back to, is shown beside what is kept.
async function addVersion<Refusal extends string>(
  errand: Errand<WritingTables>,
  { letterId, basedOn }: AskedOfLetter,
  write: (letter: Letter) => Promise<Result<Content, Refusal>>,
): Promise<Result<Saved, Refusal | SaveRefusal>> {
  await holdLetter(errand.db, letterId)
  const letter = await findLetterById(errand.db, letterId)
  if (!letter) return refuse('unknown-letter')
  const written = await write(letter)
  if (!written.ok) return written
  const { text, facts } = written.value
  const { version } = letter
  if (isSameText(text, version.text)) return grant({ seq: version.seq, isNew: false })
  if (version.seq !== basedOn) return refuse('changed-meanwhile')
  const decision = mayKeep(text, facts)
  if (!decision.ok) return decision
  const seq = version.seq + 1
  await insertVersion(errand.db, letter, { version: { seq, text, facts }, hand: handOf(errand) })
  await writeInJournal(errand, {
    action: 'letters.saved',
    subject: { kind: 'letter', id: letterId },
    personId: letter.personId,
    content: { version: seq },
  })
  return grant({ seq, isNew: true })
}
