import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { dayIn } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { sayToResident } from '../say.ts'
import { ownPanelUrl } from '../urls.ts'
import { Words } from './agreed-words.tsx'
import type { Member } from './panel.ts'
import type { Put } from './put-to.ts'

export interface OwnPanelProps {
  readonly language: Language
  /** While she is one. */
  readonly member: Member | undefined
  /** What she was invited to and that is still open. */
  readonly askedOf: readonly Put[]
  /** What she would agree to. */
  readonly words: string
  readonly requestId: string
}

/** Whether she is asked her opinion, on her own page: agreeing, what she is asked, leaving. */
export function OwnPanel(props: OwnPanelProps): VNode {
  const say = sayToResident(props.language)
  return (
    <section aria-labelledby="panel">
      <h2 id="panel">{say('panel')}</h2>
      {props.member ? <Asked {...props} member={props.member} /> : <Proposed {...props} />}
    </section>
  )
}

function Proposed({ language, words, requestId }: OwnPanelProps): VNode {
  const say = sayToResident(language)
  return (
    <Form action={`${ownPanelUrl}?langue=${language}`} requestId={requestId}>
      <p>{say('panelPropose')}</p>
      <Words words={words} language={language} />
      <Button tone="secondary" name="acte" value="entrer">
        {say('panelJoin')}
      </Button>
    </Form>
  )
}

function Asked(props: OwnPanelProps & { readonly member: Member }): VNode {
  const { language, member, askedOf, requestId } = props
  const say = sayToResident(language)
  return (
    <>
      <p>{say('panelMember', { day: dayInWords(dayIn(member.joinedAt, 'Europe/Paris'), language) })}</p>
      <Words words={member.words} language={member.language} />
      <p>{say(askedOf.length === 0 ? 'panelNothing' : 'panelAsked')}</p>
      <ul>
        {askedOf.map(({ path, question }) => (
          <li key={path}>
            <a href={path} dir="auto">
              {question}
            </a>
          </li>
        ))}
      </ul>
      <Form action={`${ownPanelUrl}?langue=${language}`} requestId={requestId}>
        <Button tone="secondary" name="acte" value="sortir">
          {say('panelLeave')}
        </Button>
      </Form>
    </>
  )
}
