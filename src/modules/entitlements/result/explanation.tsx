import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Details } from '#platform/ui/details.tsx'
import { sayRefusal, sayStep } from '../explanation/say-step.ts'
import type { Step } from '../explanation/trace.ts'
import type { Law } from '../parameters/parameter.ts'
import type { ToldBenefit } from './rights.ts'
import { sayToResident } from './say.ts'

interface ExplanationProps {
  readonly benefit: ToldBenefit
  readonly language: Language
}

/** Why this amount, step by step with its articles; or the first condition that fails. Folded. */
export function Explanation({ benefit, language }: ExplanationProps): VNode {
  const say = sayToResident(language)
  const { steps, refusal, answer } = benefit
  const summary = answer === 'yes' ? say('how') : say(answer === 'no' ? 'why' : 'howSupposed')
  return (
    <Details summary={summary}>
      {steps.length === 0 ? null : <Steps steps={steps} language={language} />}
      {refusal === undefined ? null : (
        <p class="right__refusal">
          {sayRefusal(language, refusal)} <Article law={refusal.law} language={language} />
        </p>
      )}
      <Warnings {...{ benefit, language }} />
    </Details>
  )
}

function Steps({ steps, language }: { readonly steps: readonly Step[]; readonly language: Language }): VNode {
  return (
    <ol class="right__steps">
      {steps.map((step, index) => (
        <li key={index}>
          {sayStep(language, step)} {step.law ? <Article law={step.law} language={language} /> : null}
          {step.because && step.because.length > 0 ? (
            <Steps steps={step.because} language={language} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** An article of law is French, whatever the page. */
function Article({ law, language }: { readonly law: Law; readonly language: Language }): VNode {
  return (
    <span class="right__article">
      (<bdi lang="fr">{law.href === undefined ? law.cite : <a href={law.href}>{law.cite}</a>}</bdi>
      {law.read ? null : <>, {sayToResident(language)('unread')}</>})
    </span>
  )
}

function Warnings({ benefit, language }: ExplanationProps): VNode | null {
  const say = sayToResident(language)
  const notes: ComponentChildren[] = [
    ...(benefit.isUnread ? [say('unreadBenefit')] : []),
    ...benefit.stale.map(({ parameter, lastKnown }) =>
      say('stale', { label: parameter.label, day: dayInWords(lastKnown.from, language) }),
    ),
  ]
  if (notes.length === 0) return null
  return (
    <ul class="right__notes">
      {notes.map((note, index) => (
        <li key={index}>{note}</li>
      ))}
    </ul>
  )
}
