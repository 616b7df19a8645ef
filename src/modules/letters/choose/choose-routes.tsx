import { isId } from '#kernel/ids.ts'
import { findPeople, fullName, isAbout, peopleById } from '#modules/people/index.ts'
import { entryOf, findProcedure, type FollowedProcedure, titleOf } from '#modules/procedures/index.ts'
import { agents } from '#platform/http/access.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { personIdOf, personShown } from '../asked-letter.tsx'
import { lettersOf } from '../find-letter.ts'
import { listAwaited } from '../letter-store.ts'
import type { Ask, Tables } from '../letters-options.ts'
import type { LetterModel } from '../model/letter-model.ts'
import { letterModels } from '../models/all-models.ts'
import { lettersOfUrl, lettersUrl, procedureField } from '../urls.ts'
import { readers } from '../who-may.ts'
import { ChoosePage } from './choose-page.tsx'
import { LettersPage } from './letters-page.tsx'
import { searchModels } from './search-models.ts'

const mostAwaited = 100

/** The letters an answer is awaited for, the models, and a person's own letters. */
export function addChooseRoutes(routes: Routes<Tables>): void {
  routes.get(lettersUrl, agents(...readers), showLetters)
  routes.get(lettersOfUrl(':personId'), agents(...readers), showChoice)
}

async function showLetters(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const searched = readQuery(asked).text('q')
  const awaited = await listAwaited(errand.db, mostAwaited)
  const people = await findPeople(errand, [...new Set(awaited.map(({ personId }) => personId))])
  const names = new Map([...peopleById(people)].map(([id, person]) => [id, fullName(person.names)]))
  const models = searchModels(letterModels, searched)
  return showPage(
    asked,
    <LettersPage {...{ frame, awaited, names, models, searched }} today={errand.today} />,
  )
}

async function showChoice(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const personId = personIdOf(asked)
  const person = personId && (await personShown(asked, personId))
  if (!personId || !person) return notThere(asked)
  const query = readQuery(asked)
  const searched = query.text('q')
  const asks = query.text(procedureField)
  const followed = isId<'procedure'>(asks) ? await findProcedure(errand, asks) : undefined
  const isHers = followed && isAbout(person.person, followed.personId)
  const procedure = isHers
    ? { id: followed.id, title: titleOf(followed, 'fr'), suggested: modelsFor(followed) }
    : undefined
  const letters = await lettersOf(errand, personId)
  const models = searchModels(letterModels, searched)
  return showPage(
    asked,
    <ChoosePage
      {...{ frame, personId, person, letters, models, searched, procedure }}
      today={errand.today}
    />,
  )
}

/** Those of the same body; once it was refused, the appeals come first and alone. */
export function modelsFor(procedure: FollowedProcedure): readonly LetterModel[] {
  const kind = entryOf(procedure)?.body.kind
  const isRefused = procedure.outcome?.kind === 'refused'
  const ofTheBody = letterModels.filter(({ bodies = [] }) => kind !== undefined && bodies.includes(kind))
  const appeals = ofTheBody.filter(({ purpose }) => purpose === 'appeal')
  if (isRefused && appeals.length > 0) return appeals
  const anyAppeal = letterModels.filter(({ code }) => code === 'administrative-appeal')
  return isRefused ? anyAppeal : ofTheBody.filter(({ purpose }) => purpose !== 'appeal')
}
