import type { Errand } from '#platform/db/errand.ts'
import type { KeptAnswer } from '../answers/answer-store.ts'
import { listAnswers } from '../answers/answer-store.ts'
import type { SittingFact } from '../expression/expression.ts'
import type { FormsOptions, Tables } from '../forms-options.ts'
import type { Sitting } from '../journey/walk.ts'
import type { FormVersion } from '../library/form-version.ts'
import { versionById } from '../library/published.ts'
import type { Draft } from './draft.ts'
import { listRows } from './row-store.ts'

/** A draft with all that is needed to walk it. */
export interface OpenDraft {
  readonly draft: Draft
  readonly version: FormVersion
  readonly kept: readonly KeptAnswer[]
  readonly sitting: Sitting
}

export interface Reading {
  readonly draft: Draft
  readonly facts: readonly SittingFact[]
  /** The key, and what each kind of form says of its questions. */
  readonly options: Pick<FormsOptions, 'sealingKey' | 'afterwards'>
}

/** Reads the answers of a draft, with the version of the form they answer. */
export async function readSitting(
  errand: Errand<Tables>,
  { draft, facts, options }: Reading,
): Promise<OpenDraft> {
  const version = await versionOf(errand, draft)
  const kept = await listAnswers(errand.db, draft.id, options.sealingKey)
  const rows = await listRows(errand.db, draft.id)
  const { definition } = version
  const sitting = { definition, answers: { given: kept, rows }, today: errand.today, facts }
  const mattering = options.afterwards[draft.kind]?.steer?.(sitting)
  return {
    draft,
    version,
    kept,
    sitting: mattering ? { ...sitting, mattering: new Set(mattering) } : sitting,
  }
}

// A version is never rewritten: read once, it serves every request of this process.
const read = new Map<string, FormVersion>()
const mostRemembered = 200

/** The version a draft is filled in. */
export async function versionOf(
  errand: Errand<Tables>,
  { versionId }: Pick<Draft, 'versionId'>,
): Promise<FormVersion> {
  const known = read.get(versionId)
  if (known) return known
  const version = await versionById(errand, versionId)
  if (!version) throw new Error(`a draft without its form: ${versionId}`)
  if (read.size >= mostRemembered) read.clear()
  read.set(versionId, version)
  return version
}
