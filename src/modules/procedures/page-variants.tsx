import { boxesWith } from '#platform/http/typed-day.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { ActPage } from './act-page.tsx'
import { catalogue, findCatalogued } from './catalogue/catalogue.ts'
import { CataloguePage } from './catalogue/catalogue-page.tsx'
import { EntryPage } from './catalogue/entry-page.tsx'
import { FollowUpTable } from './follow-up/follow-up-table.tsx'
import { handedOver, handOverPages } from './hand-over/hand-over-variants.tsx'
import { sharePages } from './share/share-variants.tsx'
import { NewProcedurePage } from './new-procedure-page.tsx'
import {
  againToContest,
  amina,
  blocked,
  call,
  colleagues,
  css,
  followed,
  granted,
  handed,
  lines,
  lost,
  names,
  person,
  personId,
  receipt,
  refused,
  requestId,
  sent,
  ticked,
  today,
} from './page-samples.tsx'
import type { FollowedProcedure } from './procedure.ts'
import { ProcedurePage } from './procedure-page.tsx'
import { reminderPages } from './reminder/reminder-variants.tsx'
import { RunningProcedures } from './running-procedures.tsx'
import { sayProblem } from './say.ts'
import type { Act } from './urls.ts'

const procedurePages = [
  ['à préparer', css()],
  ['prête à envoyer', css(ticked)],
  ['envoyée, reçu à noter', css(...sent)],
  ['envoyée, à attendre', css(...sent, receipt)],
  ['bloquée, rappel promis', css(ticked, blocked, call)],
  ['refusée', css(...sent, receipt, ...refused)],
  ['refusée puis contestée', css(...sent, receipt, ...refused, againToContest)],
  ['dossier perdu, envoyé de nouveau', css(...sent, receipt, lost, ...sent)],
  ['acceptée, à redemander', css(...sent, receipt, ...granted)],
  ['confiée, réponse attendue', css(ticked, handed)],
].map(([variant, procedure]) => ({
  page: 'procedures: followed procedure',
  variant: variant as string,
  audience: 'agent' as const,
  node: (frame) => (
    <ProcedurePage {...{ frame, person, names, today }} procedure={procedure as FollowedProcedure} />
  ),
})) satisfies readonly PageVariant[]

const actPages = (
  [
    ['envoi', 'sending', { ...boxesWith('on', today), mode: 'avec' }],
    ['reçu', 'receipt', {}],
    ['échéance', 'deadline', {}],
    ['blocage', 'block', {}],
    ['rappel', 'callBack', {}],
    ['issue', 'outcome', boxesWith('on', today)],
    ['nouvel envoi', 'attempt', {}],
    ['passation', 'handOver', {}],
    ['nom', 'title', { title: 'Renouveler la Complémentaire santé solidaire (CSS)' }],
  ] as const satisfies readonly (readonly [string, Act, Record<string, string>])[]
).map(([variant, act, typed]) => ({
  page: 'procedures: act',
  variant,
  audience: 'agent' as const,
  node: (frame) => (
    <ActPage {...{ frame, act, person, requestId, typed, colleagues }} procedure={css(...sent)} />
  ),
})) satisfies readonly PageVariant[]

const cssEntry = findCatalogued('css-renewal') ?? catalogue[0]

/** Examples of every page of this module. */
export const pages: readonly PageVariant[] = [
  ...procedurePages,
  handedOver,
  ...actPages,
  ...handOverPages,
  ...sharePages,
  ...reminderPages,
  {
    page: 'procedures: act',
    variant: 'envoi avec erreurs',
    audience: 'agent',
    node: (frame) => (
      <ActPage
        {...{ frame, person, requestId }}
        act="sending"
        procedure={css()}
        typed={{ on_day: '31', on_month: '2', on_year: '2026', receipt: 'AB 12' }}
        problems={{ on: sayProblem('day-unreadable'), way: sayProblem('way-missing') }}
        returnTo="/guichet"
      />
    ),
  },
  {
    page: 'procedures: new procedure',
    variant: 'catalogue',
    audience: 'agent',
    node: (frame) => (
      <NewProcedurePage
        {...{ frame, personId, person, requestId }}
        searched=""
        body="caf"
        entries={catalogue}
        running={new Set(['css-renewal'])}
        typed={{}}
      />
    ),
  },
  {
    page: 'procedures: new procedure',
    variant: 'recherche vide, formulaire avec erreurs',
    audience: 'agent',
    node: (frame) => (
      <NewProcedurePage
        {...{ frame, personId, person, requestId }}
        searched="bourse"
        body={undefined}
        entries={[]}
        running={new Set()}
        typed={{ title: 'Bourse du collège' }}
        problems={{ body: sayProblem('body-missing') }}
      />
    ),
  },
  {
    page: 'procedures: catalogue',
    variant: 'toutes les fiches',
    audience: 'agent',
    node: (frame) => (
      <CataloguePage
        {...{ frame }}
        searched=""
        filter={{}}
        entries={catalogue}
        verifications={[{ code: 'rsa-claim', on: today, by: amina }]}
      />
    ),
  },
  {
    page: 'procedures: catalogue',
    variant: 'aucune réponse',
    audience: 'agent',
    node: (frame) => (
      <CataloguePage
        {...{ frame }}
        searched="zzz"
        filter={{ body: 'caf', event: 'birth' }}
        entries={[]}
        verifications={[]}
      />
    ),
  },
  ...(cssEntry === undefined ? [] : [cssEntry]).map(
    (entry): PageVariant => ({
      page: 'procedures: catalogue entry',
      variant: 'à vérifier',
      audience: 'agent',
      node: (frame) => <EntryPage {...{ frame, entry }} verifiedOn={undefined} mayVerify />,
    }),
  ),
  ...[true, false].map(
    (mayChange): PageVariant => ({
      page: 'procedures: running procedures',
      variant: mayChange ? 'au guichet' : 'vues par l’accueil',
      audience: 'agent',
      node: (frame) => (
        <Page {...frame} audience="agent" title="Démarches de Jeanne Bernard">
          <h1>Démarches de Jeanne Bernard</h1>
          <RunningProcedures
            {...{ personId, today, mayChange }}
            procedures={[css(...sent, receipt), followed('housing-aid-claim', []), css(...sent, ...refused)]}
            returnTo="/guichet"
          />
        </Page>
      ),
    }),
  ),
  ...[lines, []].map(
    (shown): PageVariant => ({
      page: 'procedures: to follow',
      variant: shown.length > 0 ? 'toutes les raisons' : 'rien à suivre',
      audience: 'agent',
      node: (frame) => (
        <Page {...frame} audience="agent" title="À suivre" wide>
          <h1>À suivre</h1>
          <FollowUpTable
            today={today}
            list={{ lines: shown, total: shown.length }}
            people={new Map([[personId, { name: person.name, href: person.fileHref }]])}
          />
        </Page>
      ),
    }),
  ),
]
