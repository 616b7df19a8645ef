import type { VNode } from 'preact'
import { type Afterwards, type AtTheResult, type OwnEnd, voiceOf } from '#modules/forms/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { NeedsFile } from '../cases/needs-file.tsx'
import { actOnBenefits } from '../cases/show-cases.tsx'
import type { Tables } from '../entitlements-options.ts'
import { knownFromFile } from '../known/known-from-file.ts'
import { sheetUrl } from '../urls.ts'
import { correctableFacts } from './correctable-facts.ts'
import { CorrectSection } from './correct-section.tsx'
import { KeepSection } from './keep-section.tsx'
import { missingFacts } from './missing-facts.ts'
import { RightsContent } from './rights-content.tsx'
import { RightsView } from './rights-views.tsx'
import { type Rights, tellRights, type TownKnowledge } from './rights.ts'
import { sayToResident } from './say.ts'
import { steer } from './steer.ts'
import { viewHref, viewIn } from './view.ts'

/** What forms do of a simulation: which questions still count, its result, and its end once it is kept. */
export function rightsAfterwards(town: TownKnowledge): Afterwards {
  return {
    steer: (sitting) => steer(sitting, town.zoneOf),
    proposals: (errand, about) => knownFromFile(whole(errand), about),
    result: (errand, at) => showResult(whole(errand), at, town),
    end: (errand, at) => showEnd(whole(errand), at, town),
  }
}

// The errand of a request sees every table; forms only know their own.
function whole<Touched>(errand: Errand<Touched>): Errand<Tables> {
  return errand as Errand<unknown> as Errand<Tables>
}

async function showResult(errand: Errand<Tables>, at: AtTheResult, town: TownKnowledge): Promise<OwnEnd> {
  const { sitting, frame, by, personId, draftId } = at
  const { language } = frame
  const rights = tellRights(sitting, town)
  const apart = viewApart(rights, frame)
  if (apart) return apart
  const correcting = { sitting, rights, voice: voiceOf(sitting, language), changeHref: at.changeHref }
  const content = (
    <RightsContent
      {...{ rights, language }}
      nextHref={at.nextHref}
      missing={missingFacts(correcting, at.rowsHref)}
      viewHref={by === 'person' ? (view) => viewHref(frame.path, view) : undefined}
      actOn={by === 'agent' ? await actOnBenefits(errand, at) : undefined}
    >
      {by === 'agent' && personId === undefined ? <NeedsFile draftId={draftId} /> : null}
      <CorrectSection facts={correctableFacts(correcting)} checkHref={at.checkHref} language={language} />
      <Keep at={at} />
    </RightsContent>
  )
  return { title: sayToResident(language)('title'), content }
}

function viewApart(rights: Rights, { path, language }: Frame): OwnEnd | undefined {
  const view = viewIn(path)
  if (view === undefined) return undefined
  const content = <RightsView {...{ view, rights, language }} backHref={viewHref(path)} />
  return { title: sayToResident(language)('title'), content }
}

function Keep({ at }: { readonly at: AtTheResult }): VNode {
  return (
    <KeepSection
      resume={at.resume}
      sheetHref={at.atKiosk ? undefined : sheetUrl(at.draftId)}
      sendAction={at.sendAction}
      requestId={at.requestId}
      language={at.frame.language}
    />
  )
}

type AtTheEnd = Parameters<NonNullable<Afterwards['end']>>[1]

async function showEnd(
  errand: Errand<Tables>,
  { submission, frame, by }: AtTheEnd,
  town: TownKnowledge,
): Promise<OwnEnd> {
  const { definition, answers, draftId, personId } = submission
  const { language } = frame
  const rights = tellRights({ definition, answers, today: errand.today, facts: [] }, town)
  const apart = viewApart(rights, frame)
  if (apart) return apart
  const isAgent = by === 'agent'
  const content = (
    <RightsContent
      {...{ rights, language }}
      missing={[]}
      viewHref={isAgent ? undefined : (view) => viewHref(frame.path, view)}
      actOn={isAgent ? await actOnBenefits(errand, { draftId, personId }) : undefined}
    >
      {isAgent && personId === undefined ? <NeedsFile draftId={draftId} /> : null}
    </RightsContent>
  )
  return { title: sayToResident(language)('title'), content }
}
