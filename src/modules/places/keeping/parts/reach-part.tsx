import type { VNode } from 'preact'
import { writtenPhone } from '#platform/phone/phone.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { TextField, type TextFieldProps } from '#platform/ui/text-field.tsx'
import { readEmails } from '../../normalise/personal.ts'
import { readWebsites } from '../../normalise/read-links.ts'
import { readPhones } from '../../normalise/read-phones.ts'
import { accessModes } from '../../standard/terms.ts'
import { say } from '../say.ts'
import { withFacts } from '../told.ts'
import { formWith, termsIn } from './boxes.ts'
import type { FieldsProps, PlacePart } from './part.ts'

/** How one reaches it. */
export const reachPart: PlacePart = {
  says: ['phones', 'emails', 'websites', 'bookingPage', 'accessModes'],
  start: ({ facts }) =>
    formWith({
      telephone: facts.phones.map((phone) => writtenPhone(phone).replaceAll('\u00A0', ' ')).join(', '),
      courriel: facts.emails.join(', '),
      site: facts.websites.join(' '),
      rendez_vous: facts.bookingPage ?? '',
      acces: facts.accessModes,
    }),
  read: (form, told) => {
    const phones = heard((unread) => readPhones(form.text('telephone'), true, unread).phones)
    const emails = heard(
      (unread) => readEmails(form.text('courriel'), { around: '', mayKeep: true }, unread).emails,
    )
    const websites = heard((unread) => readWebsites(form.text('site'), unread))
    const booking = heard((unread) => readWebsites(form.text('rendez_vous'), unread))
    const fails = (box: string, { isUnread, list }: Heard): boolean =>
      isUnread || (form.text(box) !== '' && list.length === 0)
    const problems = {
      ...(fails('telephone', phones) && { telephone: 'phone-unreadable' as const }),
      ...(fails('courriel', emails) && { courriel: 'email-unreadable' as const }),
      ...(fails('site', websites) && { site: 'website-unreadable' as const }),
      ...(fails('rendez_vous', booking) && { rendez_vous: 'website-unreadable' as const }),
    }
    if (Object.keys(problems).length > 0) return { problems }
    return {
      told: withFacts(told, {
        phones: phones.list,
        emails: emails.list,
        websites: websites.list,
        bookingPage: booking.list[0],
        accessModes: termsIn(form, 'acces', accessModes),
      }),
    }
  },
  fields: (props) => (
    <>
      <Line {...props} name="telephone" label={say('box-phone')} hint={say('hint-phone')} inputmode="tel" />
      <Line {...props} name="courriel" label={say('box-email')} hint={say('hint-email')} inputmode="email" />
      <Line {...props} name="site" label={say('box-website')} inputmode="url" />
      <Line {...props} name="rendez_vous" label={say('box-booking')} inputmode="url" />
      <Checkboxes
        name="acces"
        label={say('box-access-modes')}
        choices={accessModes.map((value) => ({ value, label: value }))}
        values={props.form.all('acces')}
        problems={props.problems}
      />
    </>
  ),
}

type LineProps = FieldsProps & Pick<TextFieldProps, 'name' | 'label' | 'hint' | 'inputmode'>

function Line({ form, ...field }: LineProps): VNode {
  return <TextField {...field} optional={say('optional')} autocomplete="off" value={form.typed[field.name]} />
}

interface Heard {
  readonly list: readonly string[]
  readonly isUnread: boolean
}

function heard(read: (notice: (rule: string) => void) => readonly string[]): Heard {
  let isUnread = false
  const list = read((rule) => {
    if (rule.endsWith('-unread')) isUnread = true
  })
  return { list, isUnread }
}
