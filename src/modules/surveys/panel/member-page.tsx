import type { VNode } from 'preact'
import { type Language, languages } from '#kernel/language.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { say, sayDayOf, sayProblem } from '../say.ts'
import { invitationUrl, invitePanelUrl, panelOfUrl } from '../urls.ts'
import { Words } from './agreed-words.tsx'
import { type Asked, type Invitation, type Member, type Offer, offerKey } from './panel.ts'

export interface PersonInPanel {
  readonly name: string
  readonly fileHref: string
  readonly headline: VNode
}

export interface MemberPageProps {
  readonly frame: Frame
  readonly shown: PersonInPanel
  readonly personId: Member['personId']
  /** Her last membership, if any. */
  readonly member: Member | undefined
  /** Her file is restricted, or she objected to surveys. */
  readonly isLeftOut: boolean
  /** What to read to her, in a language she follows. */
  readonly words: string
  readonly language: Language
  readonly invitations: readonly Invitation[]
  readonly titleOf: (to: Asked) => string
  /** What she may be invited to; absent for those who do not run surveys. */
  readonly offers: readonly Offer[] | undefined
  /** Where to answer, while it is open. */
  readonly hrefOf: (to: Asked) => string | undefined
  /** The article that says that she decides by herself, where a measure protects her. */
  readonly decidesBy: string | undefined
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** Her agreement to be asked, in its words; her invitations; the way out. */
export function MemberPage(props: MemberPageProps): VNode {
  const { frame, shown, member, isLeftOut, problems } = props
  const title = say('panelOf', { name: shown.name })
  const current = member && !member.leftAt ? member : undefined
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: shown.fileHref, text: say('backToFile') }}
    >
      <h1>{title}</h1>
      {shown.headline}
      {isLeftOut ? <Notice tone="warning">{sayProblem('left-out')}</Notice> : null}
      {current ? <InPanel {...props} member={current} /> : <OutOfPanel {...props} />}
    </Page>
  )
}

function InPanel(props: MemberPageProps & { readonly member: Member }): VNode {
  const { member, offers, isLeftOut } = props
  return (
    <>
      <Agreed member={member} />
      {offers && !isLeftOut ? <Invite {...props} offers={offers} /> : null}
      <Invitations {...props} />
      <Leave {...props} />
    </>
  )
}

function OutOfPanel(props: MemberPageProps): VNode {
  const { member, isLeftOut } = props
  return (
    <>
      {member?.leftAt ? <p>{say('left', { day: sayDayOf(member.leftAt) })}</p> : null}
      {isLeftOut ? null : <Propose {...props} />}
      {member ? <Invitations {...props} /> : null}
    </>
  )
}

function Agreed({ member: { words, language, joinedAt } }: { readonly member: Member }): VNode {
  return (
    <>
      <p>{say('isMember', { day: sayDayOf(joinedAt) })}</p>
      <Words words={words} language={language} />
    </>
  )
}

function Propose({ personId, words, language, requestId, decidesBy }: MemberPageProps): VNode {
  return (
    <>
      <p>{say('panelIntro')}</p>
      {decidesBy === undefined ? null : <Notice>{say('protectedAlone', { article: decidesBy })}</Notice>}
      <nav class="person-languages" aria-label={say('wordsLanguage')}>
        <span>{say('wordsLanguage')}</span>
        {languages.map((one) => (
          <a
            key={one}
            href={`${panelOfUrl(personId)}?langue=${one}`}
            aria-current={one === language ? 'true' : undefined}
          >
            {say(`language-${one}`)}
          </a>
        ))}
      </nav>
      <Form action={panelOfUrl(personId)} requestId={requestId}>
        <p>{say('askAloud')}</p>
        <Words words={words} language={language} />
        <input type="hidden" name="langue" value={language} />
        <Button name="acte" value="entrer">
          {say('join')}
        </Button>
      </Form>
    </>
  )
}

function Invite(props: MemberPageProps & { readonly offers: readonly Offer[] }): VNode {
  const { personId, offers, requestId, problems } = props
  if (offers.length === 0) return <p>{say('nothingToInvite')}</p>
  return (
    <Form action={invitePanelUrl(personId)} requestId={requestId}>
      <h2>{say('invite')}</h2>
      <SelectField
        name="questions"
        label={say('inviteTo')}
        hint={say('inviteHint')}
        placeholder={say('formChoose')}
        options={offers.map(({ to, title }) => ({ value: offerKey(to), label: title }))}
        problems={problems}
      />
      <ButtonRow>
        <Button name="par" value="lettre">
          {say('inviteByLetter')}
        </Button>
        <Button name="par" value="guichet" tone="secondary">
          {say('inviteAtCounter')}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function Invitations({ invitations, titleOf, hrefOf, offers, isLeftOut, member }: MemberPageProps): VNode {
  const isAsked = !isLeftOut && !member?.leftAt
  return (
    <>
      <h2>{say('invitations')}</h2>
      {invitations.length === 0 ? <p>{say('noInvitation')}</p> : null}
      <ul>
        {invitations.map((invitation) => (
          <OneInvitation
            key={invitation.id}
            invitation={invitation}
            title={titleOf(invitation.to)}
            answerHref={isAsked ? hrefOf(invitation.to) : undefined}
            mayPrint={isAsked && offers !== undefined && invitation.way === 'letter'}
          />
        ))}
      </ul>
    </>
  )
}

interface OneInvitationProps {
  readonly invitation: Invitation
  readonly title: string
  readonly answerHref: string | undefined
  readonly mayPrint: boolean
}

function OneInvitation({ invitation, title, answerHref, mayPrint }: OneInvitationProps): VNode {
  const { id, way, invitedAt } = invitation
  const told = say(way === 'letter' ? 'invited-letter' : 'invited-counter')
  return (
    <li>
      <p>{say('invitedTo', { title, day: sayDayOf(invitedAt), way: told })}</p>
      {mayPrint ? (
        <p>
          <a href={invitationUrl(id)}>{say('printAgain', { title })}</a>
        </p>
      ) : null}
      {answerHref === undefined ? null : (
        <p>
          <a href={answerHref}>{say('answerHere', { title })}</a>
        </p>
      )}
    </li>
  )
}

function Leave({ personId, requestId }: MemberPageProps): VNode {
  return (
    <Form action={panelOfUrl(personId)} requestId={requestId}>
      <h2>{say('leave')}</h2>
      <p>{say('leaveHint')}</p>
      <Button tone="danger" name="acte" value="sortir">
        {say('leave')}
      </Button>
    </Form>
  )
}
