import { isId } from '#kernel/ids.ts'
import type { LinkRefusal } from '#modules/forms/index.ts'
import { findPerson, fullName, type Person, searchPeople } from '#modules/people/index.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import type { Ask, AssessmentsOptions } from '../assessments-options.ts'
import { putInFile } from '../keep/put-in-file.ts'
import type { agent } from '../messages.fr.ts'
import { say } from '../say.ts'
import { assessmentUrl, fileChoiceUrl } from '../urls.ts'
import { assessmentOf } from './asked-assessment.ts'
import { type FoundFile, LinkPage } from './link-page.tsx'

const problems: Readonly<Record<Exclude<LinkRefusal, 'other-birth-date'>, keyof typeof agent>> = {
  gone: 'linkGone',
  'of-nobody': 'linkGone',
  'unknown-person': 'linkGone',
  'already-linked': 'linkAlready',
}

/** Looks for the file of whoever did an assessment alone. */
export async function showLink(asked: Ask, shown: Shown = {}): Promise<Response> {
  const assessment = await assessmentOf(asked)
  if (!assessment) return notThere(asked)
  const { errand, frame } = asked.var
  const searched = readQuery(asked).text('q')
  const found = searched === '' ? undefined : (await searchPeople(errand, searched)).people.map(fileOf)
  const props = {
    frame,
    backHref: assessmentUrl(assessment.id),
    action: fileChoiceUrl(assessment.id),
    requestId: errand.newId(),
    searched,
    found,
    ...shown,
  }
  return showPage(asked, <LinkPage {...props} />, shown.problem || shown.doubtful ? 409 : 200)
}

interface Shown {
  readonly doubtful?: FoundFile
  readonly problem?: string
}

/** Puts it into the file chosen. */
export async function takeLink(asked: Ask, { sealingKey }: AssessmentsOptions): Promise<Response> {
  const assessment = await assessmentOf(asked)
  if (!assessment) return notThere(asked)
  const form = await readForm(asked)
  const chosen = form.text('personne')
  const person = isId<'person'>(chosen) ? await findPerson(asked.var.errand, chosen) : undefined
  if (!person) return showLink(asked, { problem: say('linkGone') })
  const put = await putInFile(asked.var.errand, {
    id: assessment.id,
    personId: person.id,
    sealingKey,
    despiteBirthDate: form.text('sans_verifier') === 'oui',
  })
  if (put.ok) return goTo(asked, assessmentUrl(assessment.id))
  if (put.refusal === 'other-birth-date') return showLink(asked, { doubtful: fileOf(person) })
  return showLink(asked, { problem: say(problems[put.refusal]) })
}

function fileOf({ id, names, birth }: Person): FoundFile {
  const parts = birth ? [birth.day, birth.month, birth.year] : []
  const written = parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
  return { id, name: fullName(names), birth: written.join('/') }
}
