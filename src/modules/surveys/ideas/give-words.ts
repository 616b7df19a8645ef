import { grant, refuse, type Result } from '#kernel/result.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type Limit, withinLimit } from '#platform/db/throttle.ts'
import { randomId } from '../random-id.ts'
import { isOpen } from '../survey.ts'
import type { Tables } from '../surveys-options.ts'
import { mask } from '../texts/mask.ts'
import type { Consultation, IdeaId } from './consultation.ts'
import { insertComment, insertIdea } from './idea-store.ts'

export type WordsRefusal = 'words-missing' | 'words-too-long' | 'not-open' | 'too-many'

const pace: Limit = { attempts: 20, minutes: 60 }
const longest = 1000

export interface WordsGiven {
  readonly consultation: Consultation
  /** A comment of this idea; an idea when absent. */
  readonly ideaId?: IdeaId | undefined
  readonly words: string
  readonly by: 'resident' | 'agent'
  /** Of a resident: so that a machine does not fill the list. */
  readonly pacing?: { readonly address: string; readonly sealingKey: Uint8Array } | undefined
}

/** An idea or a comment: its numbers masked, kept without who gave it, shown once an agent has read it. */
export async function giveWords(
  errand: Errand<Tables>,
  { consultation, ideaId, words, by, pacing }: WordsGiven,
): Promise<Result<'kept', WordsRefusal>> {
  if (words === '') return refuse('words-missing')
  if (words.length > longest) return refuse('words-too-long')
  if (!isOpen(consultation, errand.today)) return refuse('not-open')
  if (pacing) {
    const key = keyedHash(
      pacing.sealingKey,
      'idea-pace',
      `${pacing.address} ${consultation.id} ${errand.today}`,
    )
    if (!(await withinLimit(errand, key, pace))) return refuse('too-many')
  }
  const kept = {
    id: randomId(errand.chance),
    organisationId: consultation.organisationId,
    words: mask(words),
    typedBy: by,
  }
  if (ideaId === undefined) await insertIdea(errand.db, { ...kept, consultationId: consultation.id })
  else await insertComment(errand.db, { ...kept, ideaId })
  return grant('kept')
}
