import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { findPerson } from '../find-person.ts'
import { problemsInWords } from '../form-problems.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { partUrl } from '../urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { changing, reading } from './asked-file.ts'
import { fileUrlAfter } from './file-message.ts'
import type { PartOutcome } from './part.ts'
import { PartPage } from './part-page.tsx'
import { type PartName, parts } from './parts.ts'
import { seenBoxes } from '#platform/http/seen-boxes.ts'

const changers = agents(...rolesThatMay('change-file'))
const partNames = Object.keys(parts) as readonly PartName[]

/** The parts of a file, each changed on a page of its own. */
export function addPartRoutes(routes: Routes<Tables>): void {
  for (const name of partNames) {
    routes.get(
      partUrl(':personId', name),
      changers,
      reading((asked, person) => showPart(asked, { name, person, form: parts[name].start(person) })),
    )
    routes.post(
      partUrl(':personId', name),
      changers,
      changing(async (asked, person) => {
        const form = await readForm(asked)
        const outcome = await parts[name].change(asked.var.errand, {
          person,
          version: Number(form.text('version')),
          form,
        })
        if (outcome.kind === 'saved') return goTo(asked, fileUrlAfter(person.id, 'saved'))
        return showAgain(asked, { name, person, form: outcome.form, outcome })
      }),
    )
  }
}

interface ShownPart {
  readonly name: PartName
  readonly person: Person
  readonly form: Form
  readonly outcome?: Exclude<PartOutcome, { kind: 'saved' }>
}

// A colleague may have saved between the look and the write: what she wrote is read again.
async function showAgain(asked: Ask, shown: ShownPart): Promise<Response> {
  const person = await findPerson(asked.var.errand, shown.person.id)
  return person ? showPart(asked, { ...shown, person }) : notThere(asked)
}

function showPart(asked: Ask, { name, person, form, outcome }: ShownPart): Response {
  const { frame } = asked.var
  const problems = outcome?.kind === 'problems' ? problemsInWords(outcome.problems) : undefined
  const differences = outcome?.kind === 'conflict' ? outcome.differences : undefined
  const Fields = parts[name].fields
  const page = (
    <PartPage
      {...{ frame, person, problems, differences }}
      part={name}
      seen={seenBoxes(parts[name].start(person))}
      fields={<Fields form={form} problems={problems} />}
    />
  )
  return showPage(asked, page, statusOf(outcome))
}

function statusOf(outcome: ShownPart['outcome']): 200 | 409 | 422 {
  if (!outcome) return 200
  return outcome.kind === 'conflict' ? 409 : 422
}
