import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Details } from '#platform/ui/details.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'
import { siteActionUrl } from '../urls.ts'
import { ActionForm } from './action-form.tsx'
import type { SitePageProps } from './site-page-props.ts'

/** A ticket for whoever does not use the kiosk: one press on the service, the rest only when it matters. */
export function DeskSection({ view, pressing, typed, chosen, problems }: SitePageProps): VNode {
  const { site, services } = view
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">{say('deskTitle')}</h2>
      <p>{say('deskIntro')}</p>
      <ActionForm action={siteActionUrl(site.id, 'giveTicket')} pressing={pressing}>
        <SelectField
          name="langue"
          label={say('deskLanguage')}
          value={typed?.['langue'] ?? 'fr'}
          options={languageOptions}
        />
        <Checkboxes
          name="priorite"
          label={say('deskPriorityTitle')}
          values={chosen}
          choices={[{ value: 'oui', label: say('deskPriority') }]}
        />
        <Details summary={say('deskAppointment')} open={problems?.['rendez_vous'] !== undefined}>
          <TextField
            name="rendez_vous"
            label={say('deskAppointment')}
            hint={say('pauseHint')}
            optional={say('optional')}
            width="year"
            value={typed?.['rendez_vous']}
            problems={problems}
          />
        </Details>
        <ButtonRow>
          {services.map(({ id, label }) => (
            <Button key={id} tone="secondary" pictogram="ticket" name="service" value={id}>
              {label.fr}
            </Button>
          ))}
        </ButtonRow>
      </ActionForm>
    </section>
  )
}

const languageOptions = [
  { value: 'fr', label: say('languageFr') },
  { value: 'fr-simple', label: say('languageFrSimple') },
  { value: 'en', label: say('languageEn') },
  { value: 'ar', label: say('languageAr') },
] as const
