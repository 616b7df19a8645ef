import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { fullName, type Person } from '../person.ts'
import { fileUrl, partUrl } from '../urls.ts'
import { grounds, type Objection, type RestrictedUse, type Restriction, tellings } from './restriction.ts'
import { sayMoment, sayRestriction as say } from './say-restriction.ts'

export interface RestrictionPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly restriction: Restriction | undefined
  readonly objections: readonly Objection[]
  readonly uses: readonly RestrictedUse[]
  /** Whether this agent writes in files; and whether she answers for data. */
  readonly may: { readonly write: boolean; readonly decide: boolean }
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** What a restricted file means, what the law lets one do with it, and how it ends; and what she objected to. */
export function RestrictionPage(props: RestrictionPageProps): VNode {
  const { frame, person, restriction, objections, problems } = props
  const name = fullName(person.names)
  const title = say(restriction ? 'title' : 'objectionsTitle', { name })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: fileUrl(person.id), text: say('back') }}
    >
      <h1>{title}</h1>
      {restriction || objections.length > 0 ? null : <p>{say('none')}</p>}
      {restriction ? <Restricted {...props} restriction={restriction} /> : null}
      {restriction && objections.length > 0 ? <h2>{say('objectionsHeading')}</h2> : null}
      {objections.map(({ purpose }) => (
        <section key={purpose}>
          <p>{say('objectionOne', { purpose: say(`to-${purpose}`) })}</p>
          {props.may.decide ? (
            <Form action={partUrl(person.id, 'limitation')} requestId={props.requestId}>
              <input type="hidden" name="fin" value={purpose} />
              <Button tone="secondary">{say('endObjection', { purpose: say(`to-${purpose}`) })}</Button>
            </Form>
          ) : null}
        </section>
      ))}
    </Page>
  )
}

type Limited = RestrictionPageProps & { readonly restriction: Restriction }

function Restricted(props: Limited): VNode {
  const { restriction, uses, may } = props
  return (
    <>
      <h2>{say('whatItMeans')}</h2>
      <p>{say('since', { day: sayMoment(restriction.setAt) })}</p>
      <p>{say('bannerText')}</p>
      {may.write ? <UseForm {...props} /> : null}
      {uses.length === 0 ? null : (
        <section>
          <h2>{say('usesTitle')}</h2>
          <ul>
            {uses.map(({ ground, agentName, declaredAt }) => (
              <li key={declaredAt.toISOString()}>
                {say('usesLine', {
                  day: sayMoment(declaredAt),
                  name: agentName,
                  ground: say(`ground-${ground}`),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {may.decide ? <Lifting {...props} /> : null}
    </>
  )
}

function UseForm({ person, requestId, problems }: Limited): VNode {
  return (
    <section>
      <h2>{say('useTitle')}</h2>
      <p>{say('useIntro')}</p>
      <Form action={partUrl(person.id, 'limitation')} requestId={requestId}>
        <Radios
          name="raison"
          label={say('useGround')}
          choices={grounds.map((ground) => ({ value: ground, label: say(`ground-${ground}`) }))}
          problems={problems}
        />
        <Button>{say('useButton')}</Button>
      </Form>
    </section>
  )
}

function Lifting({ person, restriction, requestId, problems }: Limited): VNode {
  const { told } = restriction
  return (
    <section>
      <h2>{say('liftTitle')}</h2>
      {told ? (
        <p>{say('told', { day: sayMoment(told.at), how: say(`how-${told.how}`).toLowerCase() })}</p>
      ) : (
        <p>{say('tellIntro')}</p>
      )}
      <Form action={partUrl(person.id, 'limitation')} requestId={requestId}>
        {told ? (
          <input type="hidden" name="lever" value="oui" />
        ) : (
          <Radios
            name="moyen"
            label={say('tellHow')}
            choices={tellings.map((how) => ({ value: how, label: say(`how-${how}`) }))}
            problems={problems}
          />
        )}
        <Button tone="secondary">{say(told ? 'liftButton' : 'tellButton')}</Button>
      </Form>
    </section>
  )
}
