import { isId } from '#kernel/ids.ts'
import { findTown } from '#modules/organisations/index.ts'
import { isAbout, type Person } from '#modules/people/index.ts'
import { findProcedure, type FollowedProcedure, titleOf } from '#modules/procedures/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { type SecretsInForm, secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { letterIdOf, personIdOf, personShown } from '../asked-letter.tsx'
import { findLetter } from '../find-letter.ts'
import type { Letter } from '../letter.ts'
import type { Ask, Tables } from '../letters-options.ts'
import type { LetterModel } from '../model/letter-model.ts'
import { findModel } from '../models/all-models.ts'
import { sayProblem } from '../say.ts'
import {
  choiceUrl,
  letterActUrl,
  lettersOfUrl,
  letterUrl,
  modelField,
  newLetterUrl,
  procedureField,
} from '../urls.ts'
import { writers } from '../who-may.ts'
import { senderOf } from '../write/known-sheet.ts'
import { factsOfProcedure } from '../write/letter-facts.ts'
import { fillAgain } from '../write/save-letter.ts'
import { startLetter } from '../write/start-letter.ts'
import { freeTextsOf, readFacts, typedFacts } from './facts-form.ts'
import { FillPage } from './fill-page.tsx'

/** Filling a model for a person, then again for a letter that exists. */
export function addFillRoutes(routes: Routes<Tables>): void {
  const access = agents(...writers)
  routes.get(newLetterUrl(':personId'), access, (asked) => showNew(asked, readQuery(asked)))
  routes.post(lettersOfUrl(':personId'), access, takeNew)
  routes.get(letterActUrl(':id', 'facts'), access, (asked) => withLetter(asked, showAgain))
  routes.post(letterActUrl(':id', 'facts'), access, (asked) => withLetter(asked, takeAgain))
}

interface Sent {
  readonly form: Form
  readonly problems: Problems
}

async function showNew(asked: Ask, form: Form, sent?: Sent): Promise<Response> {
  const { errand, frame } = asked.var
  const model = findModel(form.text(modelField))
  const person = await personAsked(asked)
  if (!person) return notThere(asked)
  const personId = person.person.id
  if (!model) return goTo(asked, lettersOfUrl(personId))
  const procedure = await procedureOf(asked, form, person.person)
  const typed = sent?.form.typed ?? (await begun(asked, { model, procedure, person: person.person }))
  const page = (
    <FillPage
      {...{ frame, model, person }}
      action={lettersOfUrl(personId)}
      backHref={choiceUrl(personId, procedure?.id)}
      requestId={errand.newId()}
      typed={typed}
      problems={sent?.problems}
      procedure={procedure && { id: procedure.id, title: titleOf(procedure, 'fr') }}
    />
  )
  return showPage(asked, page, sent ? 422 : 200)
}

async function personAsked(asked: Ask): ReturnType<typeof personShown> {
  const id = personIdOf(asked)
  return id && personShown(asked, id)
}

interface Beginning {
  readonly model: LetterModel
  readonly procedure: FollowedProcedure | undefined
  readonly person: Person
}

/** What the file and the followed procedure know already. */
async function begun(
  asked: Ask,
  { model, procedure, person }: Beginning,
): Promise<Readonly<Record<string, string>>> {
  const { commune } = person.home
  return {
    ...typedFacts(model, factsOfProcedure(model, procedure)),
    sender: senderOf(person),
    recipient: model.recipient || (procedure?.bodyName ?? ''),
    place: commune?.name ?? (await findTown(asked.var.errand)).look.name,
  }
}

async function procedureOf(asked: Ask, form: Form, person: Person): Promise<FollowedProcedure | undefined> {
  const id = form.text(procedureField)
  const procedure = isId<'procedure'>(id) ? await findProcedure(asked.var.errand, id) : undefined
  return procedure && isAbout(person, procedure.personId) ? procedure : undefined
}

async function takeNew(asked: Ask): Promise<Response> {
  const personId = personIdOf(asked)
  const form = await readForm(asked)
  const model = findModel(form.text(modelField))
  if (!personId || !model) return notThere(asked)
  const { facts, problems } = readFacts(model, form)
  const wrong = wrongIn(model, form, problems)
  if (wrong) return showNew(asked, form, wrong)
  const procedureId = form.text(procedureField)
  const started = await startLetter(asked.var.errand, {
    personId,
    facts,
    modelCode: model.code,
    procedureId: isId<'procedure'>(procedureId) ? procedureId : undefined,
    sender: form.text('sender'),
    recipient: form.text('recipient'),
    place: form.text('place'),
    requestId: `${personId}:new:${requestIdOf(form, asked.var.errand)}`,
  })
  if (started.ok) return goTo(asked, letterUrl(started.value))
  if (started.refusal === 'unknown-person') return notThere(asked)
  return showNew(asked, form, { form, problems: { recipient: sayProblem(started.refusal) } })
}

const sheetFields = ['sender', 'recipient', 'place']

function wrongIn(
  model: LetterModel,
  form: Form,
  problems: ReturnType<typeof readFacts>['problems'],
): Sent | undefined {
  const secrets: SecretsInForm | undefined = secretsInForm(form, [...freeTextsOf(model), ...sheetFields])
  const said = Object.fromEntries(Object.entries(problems).map(([field, one]) => [field, sayProblem(one)]))
  const all = { ...said, ...secrets?.problems }
  return Object.keys(all).length > 0 ? { form: secrets?.form ?? form, problems: all } : undefined
}

interface AgainFor {
  readonly letter: Letter
  readonly model: LetterModel
}

async function withLetter(
  asked: Ask,
  work: (asked: Ask, again: AgainFor, sent?: Sent) => Promise<Response>,
): Promise<Response> {
  const id = letterIdOf(asked)
  const letter = id && (await findLetter(asked.var.errand, id))
  const model = letter && findModel(letter.modelCode)
  return letter && model ? work(asked, { letter, model }) : notThere(asked)
}

async function showAgain(asked: Ask, { letter, model }: AgainFor, sent?: Sent): Promise<Response> {
  const { errand, frame } = asked.var
  const person = await personShown(asked, letter.personId)
  if (!person) return notThere(asked)
  const { version, id } = letter
  const typed = { ...typedFacts(model, version.facts), recipient: version.text.recipient }
  const page = (
    <FillPage
      {...{ frame, model, person }}
      action={letterActUrl(id, 'facts')}
      backHref={letterUrl(id)}
      requestId={errand.newId()}
      typed={sent ? sent.form.typed : typed}
      problems={sent?.problems}
      basedOn={version.seq}
    />
  )
  return showPage(asked, page, sent ? 422 : 200)
}

async function takeAgain(asked: Ask, again: AgainFor): Promise<Response> {
  const { letter, model } = again
  const form = await readForm(asked)
  const { facts, problems } = readFacts(model, form)
  const wrong = wrongIn(model, form, problems)
  if (wrong) return showAgain(asked, again, wrong)
  const saved = await fillAgain(asked.var.errand, {
    letterId: letter.id,
    basedOn: Number(form.text('version')),
    facts,
    recipient: form.text('recipient'),
  })
  if (saved.ok) return goTo(asked, letterUrl(letter.id))
  return showAgain(asked, again, { form, problems: { recipient: sayProblem(saved.refusal) } })
}
