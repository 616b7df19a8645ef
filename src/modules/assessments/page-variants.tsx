import type { VNode } from 'preact'
import { FileChoicePage, type FileChoicePageProps } from '#modules/forms/index.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { arabicFrame } from '#platform/ui/sample-frames.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { canDo } from './definition/autonomy-words.ts'
import { autonomy } from './definition/autonomy.ts'
import { findItem } from './items/all-items.ts'
import { OralPage } from './oral/oral-page.tsx'
import { beginning, first, later, personId, planned, requestId, second } from './page-samples.ts'
import { ResultContent } from './result/result-content.tsx'
import { tellResult } from './result/tell-result.ts'
import { say, sayToResident } from './say.ts'
import { AssessmentPage } from './show/assessment-page.tsx'
import { AssessmentsSection } from './show/assessments-section.tsx'
import { HistoryPage } from './show/history-page.tsx'
import { ToLearnSection } from './show/to-learn-section.tsx'
import { assessmentsOfUrl, assessmentUrl, fileChoiceUrl } from './urls.ts'

const name = 'Jeanne Bernard'
const historyHref = assessmentsOfUrl(personId)

const results: readonly PageVariant[] = [
  result('débutante', {}),
  result('partout à l’aise', { isAtEase: true }),
  result('à la borne', { audience: 'kiosk' }),
  result('en arabe', { inArabic: true }),
]

interface Shown {
  readonly audience?: 'resident' | 'kiosk'
  readonly inArabic?: boolean
  readonly isAtEase?: boolean
}

function result(variant: string, { audience = 'resident', inArabic, isAtEase }: Shown): PageVariant {
  return {
    page: 'assessments: result',
    variant,
    audience,
    node: (given) => {
      const frame = inArabic ? { ...given, ...arabicFrame, assetUrl: given.assetUrl } : given
      const { language } = frame
      const { skills, proposals } = tellResult(isAtEase ? later : beginning, language, 'you')
      return (
        <Page {...frame} audience={audience} title={sayToResident(language)('title')}>
          <ResultContent
            {...{ skills, proposals: isAtEase ? [] : proposals, language }}
            takenAt={first.takenAt}
            isNobodys={audience === 'kiosk'}
          />
        </Page>
      )
    },
  }
}

const told = tellResult(beginning, 'fr', 'person')

function assessmentPage(variant: string, given: Partial<Parameters<typeof AssessmentPage>[0]>): PageVariant {
  return agent('assessments: assessment', variant, (frame) => (
    <AssessmentPage
      frame={frame}
      assessment={first}
      person={{ name, historyHref }}
      skills={told.skills}
      answers={[{ question: findItem('pointing-scroll')?.label.fr ?? '', answer: 'Non, pas encore' }]}
      proposals={told.proposals}
      planned={[]}
      herHref={assessmentUrl(first.id)}
      requestId={requestId}
      {...given}
    />
  ))
}

function history(variant: string, given: Partial<Parameters<typeof HistoryPage>[0]>): PageVariant {
  return agent('assessments: history', variant, (frame) => (
    <HistoryPage
      {...{ frame, name, requestId }}
      fileHref={`/personnes/${personId}`}
      action={historyHref}
      assessments={[]}
      planned={[]}
      {...given}
    />
  ))
}

function link(variant: string, given: Partial<FileChoicePageProps>): PageVariant {
  return agent('assessments: link', variant, (frame) => (
    <FileChoicePage
      {...{ frame, say, requestId }}
      backHref={assessmentUrl(first.id)}
      action={fileChoiceUrl(first.id)}
      searched=""
      found={undefined}
      {...given}
    />
  ))
}

function oral(variant: string, given: Partial<Parameters<typeof OralPage>[0]>): PageVariant {
  return agent('assessments: oral', variant, (frame) => (
    <OralPage
      {...{ frame, requestId }}
      action="/reponses"
      pauseHref="/reponses/pause"
      count={{ number: 12, remaining: 15 }}
      label={findItem('email-attach')?.label ?? autonomy.title}
      options={canDo.options}
      chosen={undefined}
      revision={{ name: 'revision.email-attach', value: 0 }}
      fieldName="q.email-attach.value"
      clip={null}
      problem={undefined}
      {...given}
    />
  ))
}

function agent(page: string, variant: string, node: (frame: Frame) => VNode): PageVariant {
  return { page, variant, audience: 'agent', node }
}

const found = { id: personId, name, birth: '12/06/1954' }

/** Examples of every page of this module. */
export const pages: readonly PageVariant[] = [
  ...results,
  history('aucun test', {}),
  history('un test', { assessments: [first] }),
  history('deux tests', { assessments: [first, second], planned }),
  history('pas publié', { problem: 'Le test n’est pas publié.' }),
  assessmentPage('dans son dossier', { planned: ['pointing-first'] }),
  assessmentPage('de personne', { person: undefined }),
  assessmentPage('réponses effacées', { skills: [], answers: [] }),
  assessmentPage('rien de coché', { problem: 'Cochez au moins une proposition.' }),
  link('avant de chercher', {}),
  link('trouvé', { searched: 'bernard', found: [found] }),
  link('personne', { searched: 'zz', found: [] }),
  link('autre date de naissance', { doubtful: found }),
  oral('question', {}),
  oral('déjà répondue', { chosen: 'with-help', backHref: '/reponses' }),
  agent('assessments: sections', 'sur le dossier', (frame) => (
    <Page {...frame} audience="agent" title={name}>
      <h1>{name}</h1>
      <AssessmentsSection last={undefined} href={historyHref} />
      <AssessmentsSection last={second} href={historyHref} />
      <ToLearnSection planned={planned} names={new Map([[personId, name]])} />
    </Page>
  )),
]
