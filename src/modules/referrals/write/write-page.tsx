import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { PersonShown } from '../asked-referral.tsx'
import { needs } from '../need.ts'
import type { Partner } from '../referral.ts'
import { say } from '../say.ts'
import { needField, placeField } from '../urls.ts'

export interface WritePageProps {
  readonly frame: Frame
  readonly shown: PersonShown
  /** Where the form goes; the same page written again for a draft. */
  readonly action: string
  readonly back: string
  readonly isNew: boolean
  /** A place of the directory; absent when the partner is named here. */
  readonly place: Partner | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  readonly requestId: string
}

/** A referral as it is written: to whom, what for, and nothing that says who she is. */
export function WritePage(props: WritePageProps): VNode {
  const { frame, shown, action, back, isNew, place, typed, problems, requestId } = props
  const title = say(isNew ? 'writeTitle' : 'rewriteTitle')
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: back, text: say('back') }}
    >
      <h1>{title}</h1>
      {shown.headline}
      <Form action={action} requestId={requestId}>
        {place ? <KnownPartner place={place} /> : <PartnerFields {...{ typed, problems }} />}
        <SelectField
          name={needField}
          label={say('need')}
          options={needs.map((need) => ({ value: need, label: say(`need-${need}`) }))}
          value={typed[needField]}
          placeholder={say('choose')}
          problems={problems}
        />
        <TextareaField
          name="mots"
          label={say('words')}
          hint={say('wordsHint')}
          optional={say('optional')}
          value={typed['mots']}
          problems={problems}
          rows={4}
        />
        <TextField
          name="accueil"
          label={say('welcome')}
          hint={say('welcomeHint')}
          optional={say('optional')}
          value={typed['accueil']}
          problems={problems}
        />
        <ButtonRow>
          <Button>{say('writeIt')}</Button>
          <ButtonLink tone="quiet" href={back}>
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function KnownPartner({ place: { placeId, name, address, phone } }: { place: Partner }): VNode {
  return (
    <>
      <input type="hidden" name={placeField} value={placeId} />
      <SummaryList
        rows={[
          { label: say('partner'), value: name },
          ...(address ? [{ label: say('partnerAddress'), value: address }] : []),
          ...(phone ? [{ label: say('partnerPhone'), value: phone }] : []),
        ]}
      />
    </>
  )
}

function PartnerFields({ typed, problems }: Pick<WritePageProps, 'typed' | 'problems'>): VNode {
  const optional = say('optional')
  return (
    <>
      <TextField
        name="partenaire"
        label={say('partnerName')}
        value={typed['partenaire']}
        problems={problems}
        width="half"
      />
      <TextField
        name="telephone"
        label={say('partnerPhone')}
        optional={optional}
        value={typed['telephone']}
        type="tel"
        width="phone"
      />
      <TextField
        name="courriel"
        label={say('partnerEmail')}
        optional={optional}
        value={typed['courriel']}
        type="email"
        width="half"
      />
      <TextField name="adresse" label={say('partnerAddress')} optional={optional} value={typed['adresse']} />
    </>
  )
}
