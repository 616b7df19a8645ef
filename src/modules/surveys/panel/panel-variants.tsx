import type { PersonId } from '#kernel/ids.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { consultation, id, requestId, survey, today } from '../page-samples.ts'
import { sayProblem, sayToResident } from '../say.ts'
import { answerUrl } from '../urls.ts'
import { InvitationPage } from './invitation-page.tsx'
import { MemberPage, type MemberPageProps } from './member-page.tsx'
import { type InvitationId, type Member, type MemberId, openOffersIn } from './panel.ts'
import { PanelPage } from './panel-page.tsx'

const asking = { surveys: [survey], consultations: [consultation] }

const words = sayToResident('fr')('panelWords', { organisation: 'CCAS d’Alpha' })

/** A member since a month. */
export const member: Member = {
  id: id(30) as MemberId,
  personId: id(31) as PersonId,
  words,
  language: 'fr',
  joinedAt: new Date('2026-02-02T09:00:00Z'),
  leftAt: undefined,
}

const invitation = {
  id: id(32) as InvitationId,
  memberId: member.id,
  personId: member.personId,
  to: { kind: 'survey', id: survey.id },
  way: 'letter',
  invitedAt: new Date('2026-03-01T09:00:00Z'),
} as const

const titleOf = (): string => survey.title

const somebody: Omit<MemberPageProps, 'frame'> = {
  shown: { name: 'Fatima Benali', fileHref: `/personnes/${member.personId}`, headline: <p>Fatima Benali</p> },
  personId: member.personId,
  member: undefined,
  isLeftOut: false,
  words,
  language: 'fr',
  invitations: [],
  titleOf,
  offers: openOffersIn(asking, today),
  hrefOf: () => answerUrl(survey.code, { way: 'counter' }),
  decidesBy: undefined,
  requestId,
}

const inArabic = sayToResident('ar')('panelWords', { organisation: 'CCAS d’Alpha' })

/** The panel, empty, with members, and with somebody who is not to be asked. */
export const panelPages: readonly PageVariant[] = [
  {
    page: 'surveys: panel',
    variant: 'vide',
    audience: 'agent',
    node: (frame) => <PanelPage {...{ frame, titleOf }} members={[]} invitations={[]} />,
  },
  {
    page: 'surveys: panel',
    variant: 'une invitée',
    audience: 'agent',
    node: (frame) => (
      <PanelPage
        {...{ frame, titleOf }}
        members={[{ ...member, name: 'Fatima Benali' }]}
        invitations={[invitation]}
      />
    ),
  },
  {
    page: 'surveys: panel, une personne',
    variant: 'à proposer, en arabe',
    audience: 'agent',
    node: (frame) => <MemberPage frame={frame} {...somebody} words={inArabic} language="ar" />,
  },
  {
    page: 'surveys: panel, une personne',
    variant: 'protégée',
    audience: 'agent',
    node: (frame) => <MemberPage frame={frame} {...somebody} decidesBy="art. 459 C. civ." />,
  },
  {
    page: 'surveys: panel, une personne',
    variant: 'membre',
    audience: 'agent',
    node: (frame) => (
      <MemberPage
        frame={frame}
        {...somebody}
        member={member}
        invitations={[invitation]}
        problems={{ questions: sayProblem('offer-missing') }}
      />
    ),
  },
  {
    page: 'surveys: panel, une personne',
    variant: 'refusée',
    audience: 'agent',
    node: (frame) => <MemberPage frame={frame} {...somebody} isLeftOut />,
  },
  {
    page: 'surveys: panel, lettre',
    variant: 'à imprimer',
    audience: 'agent',
    node: (frame) => (
      <InvitationPage
        frame={frame}
        name="Fatima Benali"
        organisation="CCAS d’Alpha"
        language="fr"
        question={survey.title}
        address="https://alpha.example/q/7F3K92QX"
        shortAddress="alpha.example/q/7F3K92QX"
        ownPageAddress="alpha.example/ma-page"
        closesOn={survey.closesOn}
        largePrint={false}
        back={`/personnes/${member.personId}/panel`}
      />
    ),
  },
]
