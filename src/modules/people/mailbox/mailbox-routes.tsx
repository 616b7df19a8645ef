import { isId } from '#kernel/ids.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { changing, reading } from '../file/asked-file.ts'
import { requestOf } from '../file/request-key.ts'
import { filledForm } from '../filled-form.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { mailboxEndUrl, mailboxesUrl } from '../tie-urls.ts'
import { may, rolesThatMay } from '../who-may.ts'
import { endMailbox, recordMailbox } from './change-mailboxes.ts'
import { freeBoxes, type MailboxProblems, readMailbox } from './mailbox-form.ts'
import { listMailboxes } from './mailbox-store.ts'
import { MailboxesPage } from './mailboxes-page.tsx'
import { sayMailbox } from './say-mailbox.ts'

const changers = agents(...rolesThatMay('change-file'))

/** The e-mail addresses opened with a person. */
export function addMailboxRoutes(routes: Routes<Tables>): void {
  routes.get(
    mailboxesUrl(':personId'),
    agents(...rolesThatMay('read-file')),
    reading((asked, person) =>
      showMailboxes(asked, person, { form: filledForm({ opened_with: agentOf(asked).name }) }),
    ),
  )

  routes.post(
    mailboxesUrl(':personId'),
    changers,
    changing(async (asked, person) => {
      const { errand } = asked.var
      const form = await readForm(asked)
      const secrets = secretsInForm(form, freeBoxes)
      if (secrets) return showMailboxes(asked, person, secrets)
      const read = readMailbox(form, errand.today)
      if (!read.ok) return showMailboxes(asked, person, { form, problems: inWords(read.problems) })
      const recorded = await once(errand, requestOf(errand, form, 'record-mailbox'), () =>
        recordMailbox(errand, person, read.value),
      )
      return recorded.ok
        ? goTo(asked, mailboxesUrl(person.id))
        : showMailboxes(asked, person, { form, problems: inWords({ address: recorded.refusal }) })
    }),
  )

  routes.post(
    mailboxEndUrl(':personId', ':mailboxId'),
    changers,
    changing(async (asked, person) => {
      const id = asked.req.param('mailboxId') ?? ''
      if (!isId<'opened-mailbox'>(id)) return notThere(asked)
      await endMailbox(asked.var.errand, { personId: person.id, id })
      return goTo(asked, mailboxesUrl(person.id))
    }),
  )
}

interface Shown {
  readonly form: Form
  readonly problems?: Problems
}

async function showMailboxes(asked: Ask, person: Person, { form, problems }: Shown): Promise<Response> {
  const { errand, frame } = asked.var
  const page = (
    <MailboxesPage
      {...{ frame, person, form }}
      mailboxes={await listMailboxes(errand.db, person.id)}
      requestId={requestIdOf(form, errand)}
      mayChange={may(agentOf(asked).role, 'change-file')}
      problems={problems}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

function inWords(problems: MailboxProblems): Problems {
  return Object.fromEntries(
    Object.entries(problems).map(([box, problem]) => [box, sayMailbox(`problem-${problem}`)]),
  )
}
