import { showPage } from '#platform/http/answer.ts'
import type { Submission } from '../draft/submission.ts'
import { explain } from '../expression/explain.ts'
import { inputsOf } from '../journey/inputs-of.ts'
import { resultOf } from '../journey/result-of.ts'
import { voiceOf } from '../journey/say-text.ts'
import { layoutOf } from '../journey/layout.ts'
import { ConfirmationPage } from '../pages/confirmation-page.tsx'
import { FillingPage } from '../pages/filling-page.tsx'
import type { ConfirmationPageProps } from '../pages/page-props.ts'
import type { AtDraft } from './at-draft.ts'
import { fillingProps } from './filling-props.ts'

/** The end: what the kind of form shows, or that it was sent, with the result and why. */
export async function showEnd(at: AtDraft, submission: Submission): Promise<Response> {
  const { frame } = at.asked.var
  const after = at.options.afterwards[submission.kind]
  const own = await after?.end?.(at.errand, { submission, frame, by: at.by })
  if (!own) return showPage(at.asked, <ConfirmationPage {...confirmation(at, submission)} />)
  return showPage(
    at.asked,
    <FillingPage filling={fillingProps(at)} title={own.title} hasWaysOut={false}>
      {own.content}
    </FillingPage>,
  )
}

function confirmation(at: AtDraft, submission: Submission): ConfirmationPageProps {
  const { frame } = at.asked.var
  const voice = voiceOf(at.sitting, frame.language)
  const result = resultOf(at.sitting)
  return {
    ...fillingProps(at, { says: submission.definition.results }),
    sentAt: submission.submittedAt,
    stops: [],
    ...(result ? { resultTitle: voice.text(result.page.title) } : {}),
    ...(result?.page.body ? { resultBody: voice.text(result.page.body) } : {}),
    shown: (result?.shown ?? []).map(({ rule }) => shownOf(at, rule)),
  }
}

function shownOf(at: AtDraft, rule: string): ConfirmationPageProps['shown'][number] {
  const { frame } = at.asked.var
  const { definition } = at.sitting
  const voice = voiceOf(at.sitting, frame.language)
  const name = layoutOf(definition).rules.get(rule)?.name
  return {
    name: name ? voice.text(name) : rule,
    said: voice.rule(rule) ?? '…',
    because: explain({
      definition,
      expression: { op: 'rule', rule },
      inputs: inputsOf(at.sitting),
      language: frame.language,
      answerInWords: (key) => {
        const place = layoutOf(definition).places.get(key.question)
        return place && voice.answer(place.question, inputsOf(at.sitting).answerTo(key))
      },
    }),
  }
}
