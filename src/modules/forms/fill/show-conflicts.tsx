import { showPage } from '#platform/http/answer.ts'
import type { Raw } from '../answers/answer.ts'
import type { Conflict, Written } from '../draft/save-answers.ts'
import { agentNames } from '../draft/who-filled.ts'
import { readAnswer } from '../fields/read-answer.ts'
import { readingOf } from '../fields/reading-of.ts'
import { layoutOf } from '../journey/layout.ts'
import { type Voice, voiceOf } from '../journey/say-text.ts'
import { ConflictPage } from '../pages/conflict-page.tsx'
import type { AtDraft } from './at-draft.ts'
import { fillingProps, handOf } from './filling-props.ts'
import { ofRow } from './sheet-names.ts'
import { returns, type ReturnTo } from './urls.ts'

export interface Conflicting {
  readonly conflicts: readonly Conflict[]
  /** Where the page that was sent goes, and where it is shown again. */
  readonly action: string
  readonly returnTo?: ReturnTo | undefined
  /** Questions of several rows came from one screen: each keeps the name it had there. */
  readonly namedByRow?: boolean
}

/** Two writings of one answer: both are shown, and she chooses. */
export async function showConflicts(
  at: AtDraft,
  { conflicts, action, returnTo, namedByRow = false }: Conflicting,
): Promise<Response> {
  const names = await agentNames(
    at.errand,
    conflicts.map(({ other }) => other),
  )
  const voice = voiceOf(at.sitting, at.asked.var.frame.language)
  const [first] = conflicts
  const page = first && layoutOf(at.sitting.definition).places.get(first.mine.question)?.page
  const props = {
    ...fillingProps(at, { backHref: action, says: page, row: first?.mine.row }),
    action,
    conflicts: conflicts.map(({ mine, other }) => ({
      question: namedByRow ? ofRow(mine.asked, mine.row) : mine.asked,
      hers: mine.raw,
      ...(mine.choice ? { choice: mine.choice } : {}),
      hersSaid: inWords(at, voice, mine),
      other: other.raw,
      otherSaid: voice.answer(mine.asked, other) ?? plain(other.raw),
      hand: handOf(other, names),
      revision: other.revision,
    })),
    ...(returnTo === undefined ? {} : { returnTo: returns[returnTo] }),
  }
  return showPage(at.asked, <ConflictPage {...props} />, 409)
}

function inWords({ sitting }: AtDraft, voice: Voice, { asked, raw, choice }: Written): string {
  const { definition, today } = sitting
  const reading = readingOf({ definition, today, language: voice.language })
  const read = readAnswer({ question: asked, raw, choice, reading })
  return voice.answer(asked, { ...read, question: asked.id, filledBy: 'person', revision: 0 }) ?? plain(raw)
}

function plain(raw: Raw): string {
  return Object.values(raw).flat().join(' ')
}
