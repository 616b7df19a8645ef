import type { VNode } from 'preact'
import { seenField } from '#platform/http/seen-boxes.ts'
import { BackLink } from '#platform/ui/back-link.tsx'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { Site } from '../site.ts'
import { placeUrl, serviceSettingsUrl, withdrawnUrl } from '../urls.ts'
import type { SettingsFormProps } from './place-fields.tsx'
import { serviceLabelFields, servicePictograms } from './place-forms.ts'
import { say } from './say.ts'

export interface ServicePageProps extends Omit<SettingsFormProps, 'action'> {
  readonly frame: Frame
  readonly site: Pick<Site, 'id' | 'name'>
  /** Absent for one to come. */
  readonly serviceId: string | undefined
}

const pictogramNames = {
  laptop: 'pictogramLaptop',
  letter: 'pictogramLetter',
  hand: 'pictogramHand',
  info: 'pictogramInfo',
  family: 'pictogramFamily',
  home: 'pictogramHome',
  papers: 'pictogramPapers',
  euro: 'pictogramEuro',
  book: 'pictogramBook',
  phone: 'pictogramPhone',
  calendar: 'pictogramCalendar',
  ticket: 'pictogramTicket',
} as const

/** A service as the kiosk offers it. */
export function ServicePage(props: ServicePageProps): VNode {
  const { frame, site, serviceId, problems, requestId } = props
  const action = serviceSettingsUrl(site.id, serviceId ?? 'nouveau')
  const title = serviceId ? (props.typed[serviceLabelFields.fr] ?? '') : say('addService')
  return (
    <Page {...frame} audience="agent" title={title} problems={problems}>
      <BackLink href={placeUrl(site.id)} text={say('back')} />
      <h1>{title}</h1>
      <Form action={action} requestId={requestId} autocomplete="off">
        <input type="hidden" name={seenField} value={props.seen} />
        <Names {...props} />
        <Times {...props} />
        <Button>{say('save')}</Button>
      </Form>
      {serviceId ? (
        <Form action={withdrawnUrl(action)} requestId={requestId}>
          <p>{say('retireServiceText')}</p>
          <Button tone="danger">{say('retireService')}</Button>
        </Form>
      ) : null}
    </Page>
  )
}

function Names({ typed, problems, serviceId }: ServicePageProps): VNode {
  const other = { hint: say('labelHint'), optional: say('optional'), problems }
  const { fr, en, ar, 'fr-simple': simple } = serviceLabelFields
  return (
    <>
      {serviceId ? (
        <input type="hidden" name="lettre" value={typed['lettre']} />
      ) : (
        <TextField
          name="lettre"
          label={say('letter')}
          hint={say('letterHint')}
          width="year"
          value={typed['lettre']}
          problems={problems}
        />
      )}
      <TextField name={fr} label={say('labelFr')} value={typed[fr]} problems={problems} />
      <TextField name={simple} label={say('labelSimple')} value={typed[simple]} {...other} />
      <TextField name={en} label={say('labelEn')} value={typed[en]} {...other} />
      <TextField name={ar} label={say('labelAr')} value={typed[ar]} {...other} />
      <SelectField
        name="pictogramme"
        label={say('pictogram')}
        value={typed['pictogramme']}
        problems={problems}
        options={servicePictograms.map((value) => ({ value, label: say(pictogramNames[value]) }))}
      />
    </>
  )
}

function Times({ typed, problems }: ServicePageProps): VNode {
  const minutes = { unit: say('minutes'), inputmode: 'numeric', width: 'year', problems } as const
  const count = { inputmode: 'numeric', width: 'year', problems } as const
  return (
    <>
      <TextField
        name="duree"
        label={say('usualMinutes')}
        hint={say('usualHint')}
        value={typed['duree']}
        {...minutes}
      />
      <TextField
        name="attente"
        label={say('targetWait')}
        hint={say('targetHint')}
        value={typed['attente']}
        {...minutes}
      />
      <TextField
        name="plafond"
        label={say('dailyCap')}
        optional={say('optional')}
        value={typed['plafond']}
        {...count}
      />
      <TextField name="rang" label={say('position')} value={typed['rang']} {...count} />
    </>
  )
}
