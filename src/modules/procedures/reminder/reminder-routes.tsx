import { isId, type PersonId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { caseworkers } from '#kernel/role.ts'
import { askWhy, fileUrl, findPerson, fullName, type Person } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { type Ask, followed, procedureIdOf, type Tables } from '../asked-procedure.tsx'
import { proceduresOf, readProcedure } from '../find-procedure.ts'
import type { FollowedProcedure } from '../procedure.ts'
import { say } from '../say.ts'
import {
  discreetField,
  languageField,
  type PaperChoice,
  procedureUrl,
  reminderUrl,
  toDoListUrl,
} from '../urls.ts'
import { paperLanguage } from './paper-language.ts'
import { ReminderPage } from './reminder-page.tsx'

/** What a person has to do, to print: of one procedure, or of all of hers. */
export function addReminderRoutes(routes: Routes<Tables>): void {
  const access = agents(...caseworkers)
  const ofOne = followed(async (asked) => {
    const id = procedureIdOf(asked)
    const procedure = id && (await readProcedure(asked.var.errand, id))
    if (!procedure) return notThere(asked)
    const back = { href: procedureUrl(procedure.id), text: say('back') }
    return show(asked, procedure.personId, { procedures: [procedure], back, url: reminderUrl(procedure.id) })
  })
  routes.get(reminderUrl(':id'), access, ofOne)
  routes.get(toDoListUrl(':personId'), access, async (asked) => {
    const { errand } = asked.var
    const personId = asked.req.param('personId') ?? ''
    if (!isId<'person'>(personId) || !(await findPerson(errand, personId))) return notThere(asked)
    const why = await askWhy(asked, personId)
    if (why) return why
    await writeInJournal(errand, {
      action: 'procedures.to-do-list-read',
      subject: { kind: 'person', id: personId },
      personId,
    })
    const procedures = await proceduresOf(errand, personId)
    const back = { href: fileUrl(personId), text: say('back') }
    return show(asked, personId, { procedures, back, url: toDoListUrl(personId) })
  })
}

interface Shown {
  readonly procedures: readonly FollowedProcedure[]
  readonly back: { readonly href: string; readonly text: string }
  readonly url: string
}

async function show(asked: Ask, personId: PersonId, shown: Shown): Promise<Response> {
  const { errand, frame } = asked.var
  const person = await findPerson(errand, personId)
  if (!person) return notThere(asked)
  const paper = paperOf(readQuery(asked), person)
  const page = (
    <ReminderPage {...{ frame, paper }} {...shown} personName={fullName(person.names)} today={errand.today} />
  )
  return showPage(asked, page)
}

// Discreet by itself for whoever has a channel that others read: the paper may lie on the same table.
function paperOf(form: Form, person: Person): PaperChoice {
  const typed = form.text(languageField)
  const language = languages.find((one) => one === typed) ?? paperLanguage(person)
  const asked = form.text(discreetField)
  const isDiscreet = asked === '' ? person.channels.some((channel) => channel.isDiscreet) : asked === 'oui'
  return { language, isDiscreet }
}
