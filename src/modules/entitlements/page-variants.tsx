import type { VNode } from 'preact'
import { toDay } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { type Draft, FileChoicePage, type FileChoicePageProps, voiceOf } from '#modules/forms/index.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { arabicFrame } from '#platform/ui/sample-frames.ts'
import { caseloadVariants } from './caseload/caseload-variants.tsx'
import { CasePart } from './cases/case-part.tsx'
import { whatToFollow } from './cases/open-case.ts'
import { NeedsFile } from './cases/needs-file.tsx'
import { AgentDoorPage } from './doors/agent-door-page.tsx'
import { RightsSection } from './doors/rights-section.tsx'
import { alphaAids } from './local/alpha-aids.ts'
import { readLocalAids } from './local/read-local-aids.ts'
import { loneParent, sittingOf, type ToldSitting } from './page-samples.ts'
import { correctableFacts } from './result/correctable-facts.ts'
import { CorrectSection } from './result/correct-section.tsx'
import { KeepSection } from './result/keep-section.tsx'
import { missingFacts } from './result/missing-facts.ts'
import { RightsContent } from './result/rights-content.tsx'
import { RightsView } from './result/rights-views.tsx'
import { tellRights, type ToldBenefit, type TownKnowledge } from './result/rights.ts'
import { say, sayToResident } from './result/say.ts'
import { type View, viewHref } from './result/view.ts'
import { SheetPage } from './sheet/sheet-page.tsx'

const requestId = '01900000-0000-7000-8000-000000000009'
const draftId = '01900000-0000-7000-8000-000000000301' as Draft['id']
const here = `/reponses/${draftId}`
const read = readLocalAids(alphaAids)
const town: TownKnowledge = { zoneOf: () => 2, localAids: 'aids' in read ? read.aids : [] }

const resume = {
  code: 'CAC-7F3K-92QX',
  link: 'https://exemple.fr/reprise?code=CAC-7F3K-92QX',
  url: 'https://exemple.fr/reprise',
  withBirthDate: true,
}

const withoutRent: ToldSitting = {
  ...loneParent,
  answers: { ...loneParent.answers, 'rent-alone': undefined, received: ['rsa'], 'received-rsa': 90 },
}

const student: ToldSitting = {
  ...loneParent,
  answers: { ...loneParent.answers, 'birth-date': '2004-03-02', couple: 'single', 'my-work': 'student' },
  children: [],
}

interface Shown {
  readonly told?: ToldSitting
  readonly audience?: 'resident' | 'kiosk' | 'agent'
  readonly inArabic?: boolean
  readonly isLeft?: boolean
  /** An agent, with the file of the person. */
  readonly hasFile?: boolean
}

function result(variant: string, shown: Shown): PageVariant {
  const { audience = 'resident', inArabic } = shown
  return {
    page: 'entitlements: result',
    variant,
    audience,
    node: (given) => {
      const frame = inArabic ? { ...given, ...arabicFrame, assetUrl: given.assetUrl } : given
      return (
        <Page {...frame} audience={audience} title={sayToResident(frame.language)('title')}>
          {resultIn(frame, { ...shown, audience })}
        </Page>
      )
    },
  }
}

function resultIn({ language }: Frame, { told = loneParent, audience, isLeft, hasFile }: Shown): VNode {
  const sitting = sittingOf(told)
  const rights = tellRights(sitting, town)
  const correcting = {
    sitting,
    rights,
    voice: voiceOf(sitting, language),
    changeHref: (question: string) => `${here}/page/page-${question}?retour=resultat`,
  }
  const isAgent = audience === 'agent'
  return (
    <RightsContent
      {...{ rights, language }}
      nextHref={isLeft ? here : undefined}
      missing={missingFacts(correcting, () => undefined)}
      viewHref={isAgent ? undefined : (view) => viewHref(here, view)}
      actOn={hasFile ? actOn : undefined}
    >
      {isAgent && !hasFile ? <NeedsFile draftId={draftId} /> : null}
      <CorrectSection facts={correctableFacts(correcting)} checkHref={here} language={language} />
      <KeepSection
        {...{ resume, requestId, language }}
        sheetHref={audience === 'kiosk' ? undefined : here}
        sendAction={here}
      />
    </RightsContent>
  )
}

function apart(variant: string, view: View): PageVariant {
  return {
    page: 'entitlements: apart',
    variant,
    audience: 'resident',
    node: (frame) => {
      const { language } = frame
      const rights = tellRights(sittingOf(loneParent), town)
      return (
        <Page {...frame} audience="resident" title={sayToResident(language)('title')}>
          <RightsView {...{ view, rights, language }} backHref={here} />
        </Page>
      )
    },
  }
}

function actOn({ id }: ToldBenefit): VNode | null {
  if (!whatToFollow(id)) return null
  const runningHref = id === 'rsa' ? '/demarches' : undefined
  return <CasePart benefit={id} action={here} {...{ requestId, runningHref }} />
}

function sheet(variant: string, isLarge: boolean): PageVariant {
  return {
    page: 'entitlements: sheet',
    variant,
    audience: 'resident',
    node: (frame) => (
      <SheetPage
        {...{ frame, resume, isLarge }}
        audience="resident"
        rights={tellRights(sittingOf(loneParent), town)}
        backHref={here}
        otherSizeHref={here}
      />
    ),
  }
}

function agent(page: string, variant: string, node: (frame: Frame) => VNode): PageVariant {
  return { page: `entitlements: ${page}`, variant, audience: 'agent', node }
}

function link(variant: string, given: Partial<FileChoicePageProps>): PageVariant {
  return agent('link', variant, (frame) => (
    <FileChoicePage
      {...{ frame, say, requestId }}
      backHref={here}
      action={here}
      searched=""
      found={undefined}
      {...given}
    />
  ))
}

const found = {
  id: '01900000-0000-7000-8000-000000000002' as PersonId,
  name: 'Jeanne Bernard',
  birth: '14/05/1991',
}

/** Examples of every page of this module. */
export const pages: readonly PageVariant[] = [
  result('parent seul', {}),
  result('loyer inconnu', { told: withoutRent }),
  result('avant la fin', { told: { answers: { 'birth-date': '1991-05-14' } }, isLeft: true }),
  result('étudiante', { told: student }),
  result('à la borne', { audience: 'kiosk' }),
  result('en arabe', { inArabic: true }),
  result('avec un agent', { audience: 'agent' }),
  result('avec un agent et un dossier', { audience: 'agent', hasFile: true }),
  apart('un montant', 'housing'),
  apart('un refus', 'cf'),
  apart('tous les refus', 'non'),
  apart('d’autres papiers', 'papiers'),
  sheet('taille normale', false),
  sheet('grands caractères', true),
  agent('door', 'publié', (frame) => <AgentDoorPage {...{ frame, requestId }} isPublished maySearch />),
  agent('door', 'pas publié', (frame) => <AgentDoorPage {...{ frame, requestId }} isPublished={false} />),
  link('avant de chercher', {}),
  link('trouvé', { searched: 'bernard', found: [found] }),
  link('autre date de naissance', { doubtful: found }),
  link('déjà rangé', { problem: 'Ces réponses sont déjà dans un dossier.' }),
  agent('section', 'sur le dossier', (frame) => (
    <Page {...frame} audience="agent" title="Jeanne Bernard">
      <h1>Jeanne Bernard</h1>
      <RightsSection action={here} requestId={requestId} last={undefined} />
      <RightsSection action={here} requestId={requestId} last={{ on: toDay('2026-08-20'), href: here }} />
    </Page>
  )),
  ...caseloadVariants,
]
