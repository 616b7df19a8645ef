import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Definition, Page, Policies, Section, Step } from '#modules/forms/definition/definition.ts'
import type { Field, Question } from '#modules/forms/definition/question.ts'
import type { Text } from '#modules/forms/definition/text.ts'
import { insertVersion } from '#modules/forms/library/version-store.ts'
import { type FormVersion, type FormVersionId, hashOf } from '#modules/forms/library/form-version.ts'
import type { FormsTables } from '#modules/forms/index.ts'
import type { TestDatabase } from './database.ts'

/** A text that reads the same in every language. */
export function inFrench(fr: string): Text {
  return { fr }
}

/** A question with its field; optional and ordinary unless said otherwise. */
export function aQuestion(id: string, field: Field, given: Partial<Question> = {}): Question {
  return {
    node: 'question',
    id,
    label: inFrench(`Question ${id}`),
    need: 'blocking',
    sensitivity: 'ordinary',
    ...given,
    field,
  }
}

/** A page of one question, or of several. */
export function aPage(question: Question, ...others: readonly Question[]): Page {
  return {
    step: 'page',
    id: `p-${question.id}`,
    nodes: [question, ...others],
    ...(others.length > 0 ? { title: inFrench(`Page ${question.id}`) } : {}),
  }
}

/** A form of one section, in French. */
export function aForm(
  id: string,
  steps: readonly Step[],
  given: Partial<Omit<Definition, 'policies'>> & { readonly policies?: Partial<Policies> } = {},
): Definition {
  const section: Section = { id: 'all', title: inFrench('Vos réponses'), steps }
  return {
    format: 1,
    kind: 'questionnaire',
    languages: ['fr'],
    title: inFrench(`Formulaire ${id}`),
    purpose: inFrench('Nous posons ces questions pour vous aider.'),
    lists: [],
    sections: [section],
    rules: [],
    results: [{ id: 'end', title: inFrench('Merci') }],
    ...given,
    id,
    policies: {
      identity: 'code',
      legalBasis: { ground: 'public-task' },
      retention: 'one-year',
      draftDays: 60,
      order: 'straight',
      checkAnswers: true,
      ...given.policies,
    },
  }
}

export interface Publishing {
  readonly organisationId: OrganisationId
  readonly definition: Definition
  readonly number?: number
}

/** Publishes a definition in an organisation, without asking the checker. */
export async function aPublishedForm<Tables extends FormsTables>(
  db: TestDatabase<Tables>,
  { organisationId, definition, number = 1 }: Publishing,
): Promise<FormVersion> {
  return db.kept({ door: 'system', organisationId }, async (errand) => {
    const version: FormVersion = {
      id: errand.newId() as FormVersionId,
      formId: definition.id,
      number,
      definition,
      sha256: hashOf(definition),
      publishedAt: errand.now,
      publishedBy: undefined as AgentId | undefined,
      withdrawnAt: undefined,
    }
    await insertVersion(errand, version)
    return version
  })
}
