import { toDay } from '#kernel/day.ts'
import type { Look } from '#modules/people/index.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { CopyPage } from './copy/copy-page.tsx'
import { ErasurePage } from './erasure/erasure-page.tsx'
import { DoorPage } from './own-page/door-page.tsx'
import { OwnPage, type OwnPageProps } from './own-page/own-page.tsx'
import { OwnRequestPage, OwnRequestSentPage } from './own-page/own-request-page.tsx'
import { sayOwnPage } from './own-page/say.ts'
import * as sample from './page-samples.ts'
import { RegisterPage } from './register/register-page.tsx'
import { NewRequestPage } from './request/new-request-page.tsx'
import { RequestPage, type RequestPageProps } from './request/request-page.tsx'
import { RequestsPage } from './request/requests-page.tsx'
import { ReportPage } from './retention/report-page.tsx'
import { RetentionPage, sayRetention } from './retention/retention-page.tsx'
import { say } from './say.ts'

const { personId, requestId, copy, request, today } = sample
const name = 'Fatima Zitouni'

const looks: readonly Look[] = [
  { kind: 'read', at: new Date('2026-03-03T10:00:00Z'), agentName: 'Amina Belkacem' },
  {
    kind: 'glass',
    at: new Date('2026-02-10T10:00:00Z'),
    agentName: 'Karim Haddad',
    words: 'Personne hospitalisée, famille injoignable.',
  },
]

function resident(page: string, variant: string, node: PageVariant['node']): PageVariant {
  return { page: `privacy: ${page}`, variant, audience: 'resident', node }
}

function agent(page: string, variant: string, node: PageVariant['node']): PageVariant {
  return { page: `privacy: ${page}`, variant, audience: 'agent', node }
}

function own(frame: Frame, change: Partial<OwnPageProps> = {}) {
  const closesAt = new Date('2026-03-20T10:15:00Z')
  const usual = { frame, name, closesAt, looks, copy, sections: [], requests: [], isAtKiosk: false }
  return <OwnPage {...usual} {...change} />
}

function asked(frame: Frame, change: Partial<RequestPageProps> = {}) {
  const usual: RequestPageProps = {
    frame,
    request,
    name,
    requestId,
    fileHref: `/personnes/${personId}`,
    mayAnswer: true,
    about: 'vos noms, votre date de naissance',
    agents: new Map([[personId, 'Claire Vidal']]),
  }
  return <RequestPage {...usual} {...change} />
}

const residentPages: readonly PageVariant[] = [
  resident('own page, door', 'entrée', (frame) => <DoorPage frame={frame} typed={{}} />),
  resident('own page, door', 'avec erreurs', (frame) => (
    <DoorPage
      frame={frame}
      typed={{ code: 'CAC-7F3K-92QX', birth_day: '3', birth_month: '7', birth_year: '1956' }}
      problems={{ code: sayOwnPage(frame.language)('noMatch') }}
    />
  )),
  resident('own page, door', 'refermée, à la borne', (frame) => (
    <DoorPage frame={frame} typed={{}} isOver back={`/borne/${personId}`} />
  )),
  resident('own page', 'pleine', (frame) =>
    own(frame, { requests: [request, sample.answered], isAtKiosk: true }),
  ),
  resident('own page', 'vide', (frame) => own(frame, { looks: [], copy: { ...copy, tables: [] } })),
  resident('own request', 'libre', (frame) => (
    <OwnRequestPage {...{ frame, requestId }} about={undefined} typed={{ kind: '', words: '' }} />
  )),
  resident('own request', 'une correction, avec erreur', (frame) => (
    <OwnRequestPage
      {...{ frame, requestId }}
      about={{ table: 'person', holds: sample.names }}
      typed={{ kind: 'rectification', words: '' }}
      problems={{ mots: sayOwnPage(frame.language)('noWords') }}
    />
  )),
  resident('own request', 'envoyée', (frame) => (
    <OwnRequestSentPage frame={frame} dueOn={toDay('2026-04-03')} />
  )),
  resident('own copy', 'à lire', (frame) => (
    <CopyPage
      {...{ frame, copy, name, language: frame.language }}
      audience="resident"
      privacyEmail="dpo@alpha.example"
      back={{ href: '/ma-page/dossier', text: sayOwnPage(frame.language)('back') }}
    />
  )),
]

const requestPages: readonly PageVariant[] = [
  agent('requests', 'vide', (frame) => (
    <RequestsPage {...{ frame, today }} requests={[]} names={new Map()} />
  )),
  agent('requests', 'pleine, une en retard', (frame) => (
    <RequestsPage
      {...{ frame, today }}
      requests={[sample.late, request, sample.answered]}
      names={new Map([[personId, name]])}
    />
  )),
  agent('new request', 'avec erreurs', (frame) => (
    <NewRequestPage
      {...{ frame, requestId }}
      person={{ id: personId, name, href: `/personnes/${personId}` }}
      typed={{ kind: '', manner: '', words: '', receivedOn: { day: '31', month: '2', year: '2026' } }}
      problems={{ droit: say('no-kind'), recue: say('no-such-day') }}
    />
  )),
  agent('request', 'correction demandée', (frame) => asked(frame)),
  agent('request', 'accès, à l’accueil', (frame) =>
    asked(frame, { request: { ...request, kind: 'access' }, mayAnswer: false }),
  ),
  agent('request', 'effacement', (frame) => asked(frame, { request: sample.late, about: undefined })),
  agent('request', 'répondue', (frame) => asked(frame, { request: sample.answered, about: undefined })),
  agent('request', 'dossier effacé', (frame) =>
    asked(frame, { request: { ...sample.answered, personId: undefined }, fileHref: undefined }),
  ),
  agent('erasure', 'avant', (frame) => (
    <ErasurePage {...{ frame, name, requestId }} id={request.id} lines={sample.erased} />
  )),
  agent('erasure', 'case oubliée', (frame) => (
    <ErasurePage
      {...{ frame, name, requestId }}
      id={request.id}
      lines={sample.erased}
      problems={{ verifie: say('not-checked') }}
    />
  )),
]

const officerPages: readonly PageVariant[] = [
  agent('register', 'simple', (frame) => <RegisterPage frame={frame} register={sample.register} />),
  agent('retention', 'rien à purger', (frame) => (
    <RetentionPage {...{ frame, requestId }} tables={[]} reports={[]} wait="" />
  )),
  agent('retention', 'des rapports, avec erreur', (frame) => (
    <RetentionPage
      {...{ frame, requestId }}
      tables={sample.register.lines.flatMap((line) => line.tables)}
      reports={[sample.waiting, sample.done]}
      wait="3"
      problems={{ jours: sayRetention('wrong-days') }}
    />
  )),
  agent('retention report', 'attend', (frame) => (
    <ReportPage
      {...{ frame, requestId }}
      report={sample.waiting}
      people={[{ id: personId, name, href: `/personnes/${personId}` }]}
      holds={() => sample.erased[0]?.holds}
    />
  )),
  agent('retention report', 'fait', (frame) => (
    <ReportPage
      {...{ frame, requestId }}
      report={sample.done}
      people={[]}
      holds={() => sample.erased[0]?.holds}
    />
  )),
]

/** Examples of the pages about personal data. */
export const pages: readonly PageVariant[] = [...residentPages, ...requestPages, ...officerPages]
