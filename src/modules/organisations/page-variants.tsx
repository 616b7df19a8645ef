import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { Agent } from './agents/agent.ts'
import { AgentPage } from './agents/agent-page.tsx'
import { sayRefusal as sayAboutAgents } from './agents/say.ts'
import { TeamPage } from './agents/team-page.tsx'
import type { Invitation } from './invitations/invitation.ts'
import { ClosedInvitationPage, InvitationPage } from './invitations/invitation-page.tsx'
import { LinkPage } from './invitations/link-page.tsx'
import type { Door } from './portal/door.ts'
import { HelpPage } from './portal/help-page.tsx'
import { HomePage } from './portal/home-page.tsx'
import { accessibilityText, dataText, LegalPage, noticeText } from './portal/legal/legal-page.tsx'
import { SiteMapPage } from './portal/site-map-page.tsx'
import { AccountPage } from './sign-in/account-page.tsx'
import type { DemoAgent } from './sign-in/demo.ts'
import { EnrolmentPage, RecoveryCodesPage } from './sign-in/enrolment-page.tsx'
import { say, sayRefusal } from './sign-in/say.ts'
import { RecoveryPage, SecondFactorPage } from './sign-in/second-factor-page.tsx'
import { SignInPage } from './sign-in/sign-in-page.tsx'
import type { Team, TeamId } from './teams/team.ts'
import { typedOf } from './territory/settings-form.ts'
import { SettingsPage } from './territory/settings-page.tsx'
import { type Territory, unnamedTerritory } from './territory/territory.ts'

const now = new Date('2026-03-03T09:00:00Z')
const organisationId = '0192f0c1-0000-7000-8000-000000000002' as OrganisationId

const alpha: Territory = {
  ...unnamedTerritory,
  townName: 'Alpha',
  ccasName: 'CCAS d’Alpha',
  phone: '04 00 00 00 00',
  address: ['1 place de la Mairie', '01000 Alpha'],
  contactEmail: 'contact@alpha.example',
  privacyEmail: 'dpo@alpha.example',
  securityEmail: 'securite@alpha.example',
  publisher: 'CCAS d’Alpha',
  publicationDirector: 'Marie Dupont, présidente',
  host: 'Hébergement d’Alpha, 1 rue du Port, 01000 Alpha, 04 00 00 00 01',
}

const doors: readonly Door[] = [
  {
    href: '/venir',
    pictogram: 'counter',
    title: {
      fr: 'Venir au guichet',
      'fr-simple': 'Venir nous voir',
      en: 'Come to the counter',
      ar: 'الحضور إلى الشباك',
    },
    text: {
      fr: 'Horaires, ticket, temps d’attente',
      'fr-simple': 'Les heures et le temps d’attente',
      en: 'Opening hours, ticket, waiting time',
      ar: 'أوقات العمل والتذكرة ومدة الانتظار',
    },
  },
]

const amina = someone('1', { name: 'Amina Belkacem', role: 'mediator' })
const paul = someone('2', { name: 'Paul Martin', role: 'reception', hasSecondFactor: false })
const former = someone('3', {
  name: 'Léa Petit',
  role: 'volunteer',
  closedAt: new Date('2026-02-27T16:00:00Z'),
})
const agents = [amina, paul, former]

const teams: readonly Team[] = [
  { id: '0192f0c1-0000-7000-8000-0000000000a1' as TeamId, name: 'Accueil', members: [paul.id] },
  { id: '0192f0c1-0000-7000-8000-0000000000a2' as TeamId, name: 'Numérique', members: [amina.id, paul.id] },
]

const invitation: Invitation = {
  id: '0192f0c1-0000-7000-8000-0000000000b1',
  organisationId,
  agentId: undefined,
  name: 'Karim Haddad',
  email: 'karim@alpha.example',
  role: 'public-writer',
  createdAt: now,
  expiresAt: new Date('2026-03-10T09:00:00Z'),
  acceptedAt: undefined,
  withdrawnAt: undefined,
}

const house = { id: organisationId, kind: 'ccas', name: 'CCAS d’Alpha' } as const
const demo: readonly DemoAgent[] = [amina, paul].map((one) => ({ ...one, organisation: house }))
const secret = Buffer.from('12345678901234567890')
const codes = ['SEC-7F3K-92QX', 'SEC-0A1B-2C3D', 'SEC-4E5F-6G7H', 'SEC-8J9K-ABCD', 'SEC-EFGH-JKMN']
const organisation = house.name
const waiting = { invitations: [invitation], speaksForTown: true }

/** Examples of every page of this module. */
export const pages: readonly PageVariant[] = [
  resident('home', 'une porte', (frame) => <HomePage frame={frame} doors={doors} />),
  resident('home', 'aucune porte', (frame) => <HomePage frame={frame} doors={[]} />),
  resident('help', 'simple', (frame) => <HelpPage frame={frame} territory={alpha} />),
  resident('site map', 'simple', (frame) => <SiteMapPage frame={frame} doors={doors} />),
  resident('accessibility', 'non conforme', (frame) => legalPage(frame, accessibilityText)),
  resident('legal notice', 'simple', (frame) => legalPage(frame, noticeText)),
  resident('personal data', 'simple', (frame) => legalPage(frame, dataText)),
  door('sign in', 'simple', (frame) => <SignInPage frame={frame} returnTo="" />),
  door('sign in', 'démonstration', (frame) => <SignInPage frame={frame} returnTo="" demo={demo} />),
  door('sign in', 'avec erreur', (frame) => (
    <SignInPage
      frame={frame}
      returnTo=""
      email="amina@alpha.example"
      problems={{ email: sayRefusal('wrong-email-or-password') }}
    />
  )),
  door('sign in', 'déconnectée', (frame) => (
    <SignInPage frame={frame} returnTo="" notice={say('signedOut')} />
  )),
  door('second factor', 'code', (frame) => (
    <SecondFactorPage frame={frame} account={amina.name} returnTo="" />
  )),
  door('second factor', 'trop d’essais', (frame) => (
    <SecondFactorPage
      frame={frame}
      account={amina.name}
      returnTo=""
      problems={{ code: sayRefusal('try-later', { minutes: 2 }) }}
    />
  )),
  door('second factor', 'code de secours', (frame) => <RecoveryPage frame={frame} returnTo="" />),
  door('enrolment', 'carré à photographier', (frame) => (
    <EnrolmentPage frame={frame} returnTo="" enrolment={{ secret, account: amina.email }} />
  )),
  door('enrolment', 'codes de secours', (frame) => (
    <RecoveryCodesPage frame={frame} name={amina.name} codes={codes} returnTo="/guichet" />
  )),
  door('invitation', 'mot de passe trop court', (frame) => (
    <InvitationPage
      frame={frame}
      token="x"
      invitation={invitation}
      organisation={organisation}
      problems={{ new_password: sayRefusal('password-too-short') }}
    />
  )),
  door('invitation', 'dépassée', (frame) => (
    <ClosedInvitationPage frame={frame} refusal="invitation-expired" />
  )),
  agent('team', 'administration', (frame) => (
    <TeamPage {...{ frame, organisation, agents, teams, now }} administration={waiting} />
  )),
  agent('team', 'invitation avec erreurs', (frame) => (
    <TeamPage
      {...{ frame, organisation, agents, teams, now }}
      administration={{ ...waiting, typed: { name: '', email: 'karim', role: '' } }}
      problems={{ name: sayAboutAgents('name-missing'), email: sayAboutAgents('email-unreadable') }}
    />
  )),
  agent('team', 'lecture', (frame) => <TeamPage {...{ frame, organisation, agents, now }} teams={[]} />),
  agent('agent', 'administration', (frame) => <AgentPage {...{ frame, teams }} agent={paul} mayChange />),
  agent('agent', 'compte fermé', (frame) => (
    <AgentPage {...{ frame, teams }} agent={former} mayChange={false} />
  )),
  agent('link', 'à donner', (frame) => (
    <LinkPage
      frame={frame}
      name={invitation.name}
      link="https://alpha.example/invitation/Zk3vR8m1x0Y"
      expiresAt={invitation.expiresAt}
    />
  )),
  agent('account', 'simple', (frame) => (
    <AccountPage
      frame={frame}
      agent={{ ...amina, agentId: amina.id, organisationName: organisation, stage: 'complete' }}
      email={amina.email}
      teams="Numérique"
      sessions={[{ idHash: 'a', createdAt: now, lastSeenAt: now }]}
      currentHash="a"
      recoveryCodesLeft={9}
    />
  )),
  agent('settings', 'couleur trop pâle', (frame) => (
    <SettingsPage
      frame={frame}
      typed={typedOf({ ...alpha, accent: '#ffff00' })}
      hasLogo
      problems={{ accent: 'Cette couleur est trop pâle pour être lue sur du blanc.' }}
    />
  )),
]

type Node = PageVariant['node']

function resident(page: string, variant: string, node: Node): PageVariant {
  return { page: `organisations: ${page}`, variant, audience: 'resident', node }
}

function agent(page: string, variant: string, node: Node): PageVariant {
  return { page: `organisations: ${page}`, variant, audience: 'agent', node }
}

// Nobody is in yet: no menu, no name.
function door(page: string, variant: string, node: Node): PageVariant {
  return agent(page, variant, (frame) => node({ ...frame, nav: undefined, account: undefined }))
}

function legalPage(frame: Parameters<Node>[0], text: typeof noticeText): ReturnType<Node> {
  const declared = {
    purposes: '• vous aider dans vos démarches (notre mission d’intérêt public)',
    held: '• vos noms et votre date de naissance\n• vos visites',
    durations: '• vos noms, vos visites : 24 mois après notre dernier contact',
    recipients: '• les agents qui vous reçoivent',
  }
  return <LegalPage {...{ frame, text, declared }} territory={alpha} site="https://alpha.example" />
}

function someone(last: string, some: Partial<Agent>): Agent {
  const name = some.name ?? ''
  return {
    id: `0192f0c1-0000-7000-8000-00000000000${last}` as AgentId,
    organisationId,
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}@alpha.example`,
    role: 'mediator',
    createdAt: new Date('2026-01-05T08:00:00Z'),
    closedAt: undefined,
    hasSecondFactor: true,
    ...some,
  }
}
