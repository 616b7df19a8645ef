import { formOf } from '#platform/http/form.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { CorrectionsPage } from './corrections/corrections-page.tsx'
import { FileMerges } from './file/file-ties.tsx'
import { FilePage } from './file/file-page.tsx'
import { FileRelatives } from './household/file-relatives.tsx'
import { RelativeDoublesPage } from './household/relative-doubles-page.tsx'
import { RelativesPage } from './household/relatives-page.tsx'
import { sayTie } from './household/say-tie.ts'
import { FileMailboxes } from './mailbox/file-mailboxes.tsx'
import { MailboxesPage } from './mailbox/mailboxes-page.tsx'
import { sayMailbox } from './mailbox/say-mailbox.ts'
import { CandidatesPage } from './merge/candidates-page.tsx'
import { ComparePage } from './merge/compare-page.tsx'
import { RecapPage } from './merge/recap-page.tsx'
import { MergeRefusedPage } from './merge/refused-page.tsx'
import { UndoPage } from './merge/undo-page.tsx'
import { aminata, fatima, levan, requestId, today } from './page-samples.ts'
import { after, amina, around, compared, corrections, fatma, mailboxes, merge } from './tie-samples.ts'

function variant(page: string, name: string, node: PageVariant['node']): PageVariant {
  return { page: `people: ${page}`, variant: name, audience: 'agent', node }
}

const relatives = [
  variant('relatives', 'trois proches', (frame) => (
    <RelativesPage
      {...{ frame, around, requestId }}
      person={fatima}
      mayChange
      form={formOf([])}
      search={{ typed: '' }}
    />
  )),
  variant('relatives', 'recherche', (frame) => (
    <RelativesPage
      {...{ frame, requestId }}
      person={aminata}
      around={{ close: [], ownMemberId: undefined }}
      mayChange
      form={formOf([])}
      search={{ typed: 'benali', found: [fatima, levan] }}
    />
  )),
  variant('relatives', 'proche choisi, avec erreur', (frame) => (
    <RelativesPage
      {...{ frame, around, requestId }}
      person={levan}
      mayChange
      form={formOf([])}
      search={{ typed: '', chosen: fatima }}
      problems={{ role: sayTie('problem-role-missing') }}
    />
  )),
  variant('relatives', 'en lecture', (frame) => (
    <RelativesPage
      {...{ frame, around, requestId }}
      person={fatima}
      mayChange={false}
      form={formOf([])}
      search={{ typed: '' }}
    />
  )),
  variant('relatives', 'peut-être déjà un dossier', (frame) => (
    <RelativeDoublesPage
      {...{ frame }}
      person={levan}
      name="Fatima Benalli"
      doubles={[{ person: fatima, reasons: ['same-name'] }]}
      form={formOf([['role', ['neighbour']]])}
    />
  )),
]

const mailboxPages = [
  variant('mailboxes', 'une adresse', (frame) => (
    <MailboxesPage
      {...{ frame, mailboxes, requestId }}
      person={fatima}
      form={formOf([['opened_with', ['Amina Diallo']]])}
      mayChange
    />
  )),
  variant('mailboxes', 'avec erreurs', (frame) => (
    <MailboxesPage
      {...{ frame, requestId }}
      person={aminata}
      mailboxes={[]}
      form={formOf([['address', ['fatima']]])}
      mayChange
      problems={{
        address: sayMailbox('problem-address-wrong'),
        read_by: sayMailbox('problem-reader-missing'),
        recovery: sayMailbox('problem-recovery-missing'),
      }}
    />
  )),
]

const merges = [
  variant('likely doubles', 'une page sur deux', (frame) => (
    <CandidatesPage
      {...{ frame, today }}
      candidates={{
        list: [{ one: fatima, other: fatma, reasons: ['same-name-near-birth', 'same-phone'] }],
        page: 1,
        pages: 2,
        count: 21,
        isCut: true,
      }}
    />
  )),
  variant('likely doubles', 'aucun', (frame) => (
    <CandidatesPage
      {...{ frame, today }}
      candidates={{ list: [], page: 1, pages: 1, count: 0, isCut: false }}
      message="told-apart"
    />
  )),
  variant('merge', 'côte à côte', (frame) => (
    <ComparePage {...{ frame, today }} {...compared} form={formOf([])} />
  )),
  variant('merge', 'changé entre-temps', (frame) => (
    <ComparePage {...{ frame, today }} {...compared} form={formOf([])} hasChanged />
  )),
  variant('merge', 'à vérifier', (frame) => (
    <RecapPage {...{ frame, today, after, requestId }} {...compared} form={formOf([['with', [fatma.id]]])} />
  )),
  variant('merge', 'refusée', (frame) => (
    <MergeRefusedPage {...{ frame }} person={fatima} refusal="already-merged" />
  )),
  variant('merge', 'à défaire', (frame) => (
    <UndoPage
      {...{ frame, today, merge, requestId }}
      kept={fatima}
      merged={fatma}
      addedSince={[{ label: 'Passages', count: 2 }]}
    />
  )),
  variant('merge', 'déjà défaite', (frame) => (
    <UndoPage
      {...{ frame, today, requestId }}
      merge={{ ...merge, undoneAt: new Date('2026-03-03T09:00:00Z') }}
      kept={fatima}
      merged={fatma}
      addedSince={[]}
    />
  )),
]

const histories = [
  variant('corrections', 'trois', (frame) => (
    <CorrectionsPage
      {...{ frame }}
      person={fatima}
      history={{ corrections, before: 12, agents: new Map([[amina, 'Amina Diallo']]), people: new Map() }}
      isOlder
    />
  )),
  variant('corrections', 'aucune', (frame) => (
    <CorrectionsPage
      {...{ frame }}
      person={aminata}
      history={{ corrections: [], before: undefined, agents: new Map(), people: new Map() }}
      isOlder={false}
    />
  )),
  variant('file', 'avec ses proches et un dossier réuni', (frame) => (
    <FilePage
      {...{ frame, today }}
      person={{ ...fatima, joined: [fatma.id] }}
      notices={[]}
      mayChange
      message="merged"
      ties={
        <>
          <FileRelatives person={fatima} close={around.close} mayChange />
          <FileMailboxes person={fatima} mailboxes={mailboxes} mayChange />
          <FileMerges
            person={fatima}
            merges={[{ ...merge, otherName: 'Fatma Benalli', agent: 'Amina Diallo' }]}
            mayChange
          />
        </>
      }
    />
  )),
]

/** Examples of the pages about ties, mailboxes, merges and corrections. */
export const tiePages: readonly PageVariant[] = [...relatives, ...mailboxPages, ...merges, ...histories]
