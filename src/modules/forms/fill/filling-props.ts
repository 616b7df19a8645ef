import type { FillingProps, Hand, SaidSource } from '../pages/page-props.ts'
import type { KeptAnswer } from '../answers/answer-store.ts'
import type { AgentId } from '#kernel/ids.ts'
import { type Voice, voiceOf } from '../journey/say-text.ts'
import type { AtDraft } from './at-draft.ts'
import { draftActUrl } from './urls.ts'

export interface Around {
  readonly backHref?: string | undefined
  /** The part of the definition whose texts are shown, for what they quote. */
  readonly says?: unknown
  readonly row?: string | undefined
}

/** What surrounds every page of a draft that is open. */
export function fillingProps(at: AtDraft, { backHref, says, row }: Around = {}): FillingProps {
  const { asked, errand, draft, version, sitting, by, key } = at
  const { frame } = asked.var
  const { definition } = version
  const values = says === undefined ? {} : voiceOf(sitting, frame.language).quotedIn(says, row)
  return {
    frame,
    definition,
    by,
    atKiosk: key?.atKiosk ?? false,
    requestId: errand.newId(),
    today: errand.today,
    values,
    suggestHref: draftActUrl(draft.id, 'communes'),
    ...(backHref === undefined ? {} : { backHref }),
    pauseHref: draftActUrl(draft.id, 'pause'),
    whoHref: draftActUrl(draft.id, 'who'),
    ...(definition.policies.order === 'tasks' ? { tasksHref: draftActUrl(draft.id, 'tasks') } : {}),
    ...(by === 'agent' ? { sheetHref: draftActUrl(draft.id, 'sheet') } : {}),
    ...(key?.atKiosk ? { endHref: draftActUrl(draft.id, 'leave') } : {}),
  }
}

/** Whose hand an answer is of, or the file it was read from. */
export function handOrSource(
  answer: KeptAnswer | undefined,
  { names, voice }: { readonly names: ReadonlyMap<AgentId, string>; readonly voice: Voice },
): { readonly hand?: Hand; readonly known?: SaidSource } {
  if (!answer) return {}
  if (!answer.known) return { hand: handOf(answer, names) }
  return { known: { source: voice.text(answer.known.source), on: answer.known.on } }
}

/** Whose hand an answer is of. */
export function handOf(answer: KeptAnswer, names: ReadonlyMap<AgentId, string>): Hand {
  const name = answer.agentId === undefined ? undefined : names.get(answer.agentId)
  return { by: answer.filledBy, at: answer.writtenAt, ...(name === undefined ? {} : { agentName: name }) }
}
