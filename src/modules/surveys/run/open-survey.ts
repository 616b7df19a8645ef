import type { Day } from '#kernel/day.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { publishedVersion } from '#modules/forms/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { newShortCode } from '../short-code.ts'
import type { PlaceId, SurveyId, Way } from '../survey.ts'
import { insertSurvey, recordEnd } from '../survey-store.ts'
import type { Tables } from '../surveys-options.ts'

/** Questions to put to the public. */
export interface SurveyToOpen {
  readonly formId: string
  readonly title: string
  readonly ways: readonly Way[]
  /** Names of places, one poster each; may be none. */
  readonly places: readonly string[]
  readonly opensOn: Day
  readonly closesOn: Day | undefined
  readonly requestId: string | undefined
}

export type OpenRefusal =
  | 'form-missing'
  | 'form-knows-who'
  | 'title-missing'
  | 'title-too-long'
  | 'way-missing'
  | 'place-too-long'
  | 'ends-before'

/** Opens a survey: a published form that asks nobody who they are, ways in, and from when to when. */
export async function openSurvey(
  errand: Errand<Tables>,
  asked: SurveyToOpen,
): Promise<Result<SurveyId, OpenRefusal>> {
  const title = asked.title.trim()
  const places = [...new Set(asked.places.map((name) => name.trim()).filter((name) => name !== ''))]
  const refusal = await refusalOf(errand, { ...asked, title, places })
  if (refusal) return refuse(refusal)
  const { organisationId, agentId } = askingAgent(errand.asker)
  return once(errand, { scope: 'surveys.open', key: asked.requestId }, async () => {
    const id = errand.newId() as SurveyId
    await insertSurvey(errand.db, {
      id,
      organisationId,
      code: newShortCode(errand.chance),
      formId: asked.formId,
      title,
      ways: asked.ways,
      places: places.map((name) => ({ id: errand.newId() as PlaceId, name })),
      opensOn: asked.opensOn,
      closesOn: asked.closesOn,
      openedBy: agentId,
      openedAt: errand.now,
      closedAt: undefined,
    })
    return grant(id)
  })
}

async function refusalOf(errand: Errand<Tables>, asked: SurveyToOpen): Promise<OpenRefusal | undefined> {
  const version = await publishedVersion(errand, asked.formId)
  if (!version || version.definition.kind !== 'questionnaire') return 'form-missing'
  if (version.definition.policies.identity !== 'none') return 'form-knows-who'
  if (asked.title === '') return 'title-missing'
  if (asked.title.length > 120) return 'title-too-long'
  if (asked.ways.length === 0) return 'way-missing'
  if (asked.places.some((name) => name.length > 60)) return 'place-too-long'
  return asked.closesOn !== undefined && asked.closesOn < asked.opensOn ? 'ends-before' : undefined
}

/** Closes a survey before its day, or one that had none; closed twice, it is closed once. */
export async function closeSurvey(errand: Errand<Tables>, id: SurveyId): Promise<void> {
  const { agentId } = askingAgent(errand.asker)
  await recordEnd(errand.db, id, { closedAt: errand.now, closedBy: agentId })
}
