import type { VNode } from 'preact'
import { sayInFrench } from '#platform/i18n/say.ts'
import { seenField } from '#platform/http/seen-boxes.ts'
import { Button } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Field } from '#platform/ui/field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField, type TextFieldProps } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { settingsUrl } from '../urls.ts'
import { agent } from './messages.fr.ts'

const say = sayInFrench(agent)

export interface SettingsPageProps {
  readonly frame: Frame
  readonly typed: Readonly<Record<string, string>>
  /** What is kept, carried along: a page left open does not undo what somebody else wrote. */
  readonly seen?: string | undefined
  readonly hasLogo: boolean
  readonly saved?: boolean
  readonly problems?: Problems | undefined
}

/** The town's name, look and legal words. */
export function SettingsPage({ frame, typed, seen, hasLogo, saved, problems }: SettingsPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('settingsTitle')} problems={problems}>
      <h1>{say('settingsTitle')}</h1>
      {saved ? <Notice tone="success">{say('saved')}</Notice> : null}
      <p>{say('settingsText')}</p>
      <Form action={settingsUrl} files autocomplete="off">
        <input type="hidden" name={seenField} value={seen} />
        <TownFields typed={typed} problems={problems} />
        <LookFields typed={typed} problems={problems} hasLogo={hasLogo} />
        <LegalFields typed={typed} problems={problems} />
        <Button>{say('save')}</Button>
      </Form>
    </Page>
  )
}

type PartProps = Pick<SettingsPageProps, 'typed' | 'problems'>

function TownFields({ typed, problems }: PartProps): VNode {
  return (
    <>
      <h2>{say('townTitle')}</h2>
      <Setting name="town_name" label={say('townName')} {...{ typed, problems }} />
      <Setting name="ccas_name" label={say('ccasName')} {...{ typed, problems }} />
      <Setting
        name="phone"
        type="tel"
        label={say('phone')}
        hint={say('phoneHint')}
        {...{ typed, problems }}
      />
      <TextareaField
        name="address"
        label={say('address')}
        hint={say('addressHint')}
        value={typed['address']}
        problems={problems}
        rows={3}
      />
      <Setting
        name="opening_hours"
        label={say('openingHours')}
        optional={say('optional')}
        {...{ typed, problems }}
      />
    </>
  )
}

function LookFields({ typed, problems, hasLogo }: PartProps & { hasLogo: boolean }): VNode {
  return (
    <>
      <h2>{say('lookTitle')}</h2>
      <Setting
        name="accent"
        label={say('accent')}
        hint={say('accentHint')}
        optional={say('optional')}
        {...{ typed, problems }}
      />
      <Field
        name="logo"
        label={say('logo')}
        hint={say('logoHint')}
        optional={say('optional')}
        problems={problems}
      >
        <input
          class="input"
          type="file"
          id="field-logo"
          name="logo"
          accept="image/png,image/webp"
          aria-describedby={problems?.['logo'] ? 'field-logo-hint field-logo-problem' : 'field-logo-hint'}
        />
      </Field>
      {hasLogo ? (
        <Checkboxes
          name="logo_remove"
          label={say('logo')}
          choices={[{ value: '1', label: say('logoRemove') }]}
        />
      ) : null}
    </>
  )
}

function LegalFields({ typed, problems }: PartProps): VNode {
  return (
    <>
      <h2>{say('legalTitle')}</h2>
      <Setting name="publisher" label={say('publisher')} {...{ typed, problems }} />
      <Setting name="publication_director" label={say('publicationDirector')} {...{ typed, problems }} />
      <Setting name="host" label={say('host')} {...{ typed, problems }} />
      <Setting name="contact_email" type="email" label={say('contactEmail')} {...{ typed, problems }} />
      <Setting name="privacy_email" type="email" label={say('privacyEmail')} {...{ typed, problems }} />
      <Setting name="security_email" type="email" label={say('securityEmail')} {...{ typed, problems }} />
    </>
  )
}

function Setting({ typed, ...field }: TextFieldProps & PartProps): VNode {
  return <TextField {...field} value={typed[field.name]} autocomplete="off" />
}
