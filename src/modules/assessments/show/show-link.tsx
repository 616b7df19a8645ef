import { type FileChoice, showFileChoice, takeFileChoice } from '#modules/forms/index.ts'
import { notThere } from '#platform/http/answer.ts'
import type { Assessment } from '../assessment.ts'
import type { Ask, AssessmentsOptions } from '../assessments-options.ts'
import { putInFile } from '../keep/put-in-file.ts'
import { say } from '../say.ts'
import { assessmentUrl, fileChoiceUrl } from '../urls.ts'
import { assessmentOf } from './asked-assessment.ts'

/** Looks for the file of whoever did an assessment alone. */
export async function showLink(asked: Ask, options: AssessmentsOptions): Promise<Response> {
  const assessment = await assessmentOf(asked)
  return assessment ? showFileChoice(asked, choiceFor(asked, assessment, options)) : notThere(asked)
}

/** Puts it into the file chosen. */
export async function takeLink(asked: Ask, options: AssessmentsOptions): Promise<Response> {
  const assessment = await assessmentOf(asked)
  return assessment ? takeFileChoice(asked, choiceFor(asked, assessment, options)) : notThere(asked)
}

function choiceFor(
  asked: Ask,
  { id }: Pick<Assessment, 'id'>,
  { sealingKey }: AssessmentsOptions,
): FileChoice {
  return {
    say,
    backHref: assessmentUrl(id),
    action: fileChoiceUrl(id),
    put: (chosen) => putInFile(asked.var.errand, { id, sealingKey, ...chosen }),
  }
}
