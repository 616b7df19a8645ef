import { isId } from '#kernel/ids.ts'
import { grant, type Result } from '#kernel/result.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { ChannelId } from '../contact-channel.ts'
import { changing, reading } from '../file/asked-file.ts'
import { requestOf } from '../file/request-key.ts'
import { type FieldProblems, problemsInWords } from '../form-problems.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { partUrl, withdrawalUrl } from '../urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { addChannel, removeChannel } from './change-channels.ts'
import { type NewChannel, readContact } from './contact-form.ts'
import { ContactsPage } from './contacts-page.tsx'

const changers = agents(...rolesThatMay('change-file'))

/** How to reach a person: ways added and taken out. */
export function addContactRoutes(routes: Routes<Tables>): void {
  routes.get(
    partUrl(':personId', 'contacts'),
    changers,
    reading((asked, person) => showContacts(asked, person, { form: formOf([]) })),
  )

  routes.post(
    partUrl(':personId', 'contacts'),
    changers,
    changing(async (asked, person) => {
      const form = await readForm(asked)
      const contact = readContact(form)
      if (!contact.ok) return showContacts(asked, person, { form, problems: contact.problems })
      await addOnce(asked, person, { form, channel: contact.value })
      return goTo(asked, partUrl(person.id, 'contacts'))
    }),
  )

  routes.post(
    withdrawalUrl(':personId', ':channelId'),
    changers,
    changing(async (asked, person) => {
      const id = asked.req.param('channelId') ?? ''
      if (!isId<'contact-channel'>(id)) return notThere(asked)
      const removed = await removeChannel(asked.var.errand, { personId: person.id, id })
      return removed.ok ? goTo(asked, partUrl(person.id, 'contacts')) : notThere(asked)
    }),
  )
}

function addOnce(
  asked: Ask,
  person: Person,
  { form, channel }: { form: Form; channel: NewChannel },
): Promise<Result<ChannelId, never>> {
  const { errand } = asked.var
  return once(errand, requestOf(errand, form, 'add-channel'), async () =>
    grant(await addChannel(errand, { personId: person.id, channel })),
  )
}

interface ShownForm {
  readonly form: Form
  readonly problems?: FieldProblems
}

function showContacts(asked: Ask, person: Person, { form, problems }: ShownForm): Response {
  const { errand, frame } = asked.var
  const requestId = requestIdOf(form, errand)
  const page = <ContactsPage {...{ frame, person, form, requestId }} problems={problemsInWords(problems)} />
  return showPage(asked, page, problems ? 422 : 200)
}
