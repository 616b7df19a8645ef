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

/** Why this amount, folded. */
export function FoldedExplanation({ benefit, language }: ExplanationProps): VNode {
  return (
    <Details summary={explanationTitle(benefit, language)}>
      <Explanation benefit={benefit} language={language} />
    </Details>
  )
}

/** « Comment ce montant est trouvé », « Pourquoi ». */
export function explanationTitle({ answer }: ToldBenefit, language: Language): string {
  const say = sayToResident(language)
  if (answer === 'yes') return say('how')
  return say(answer === 'no' ? 'why' : 'howSupposed')
}

/** Why this amount, step by step with its articles; or the first condition that fails. */
export function Explanation({ benefit, language }: ExplanationProps): VNode {
  return (
    <>
      {benefit.steps.length === 0 ? null : <Steps steps={benefit.steps} language={language} />}
      <WhyNot benefit={benefit} language={language} />
      <Warnings {...{ benefit, language }} />
    </>
  )
}

/** The first condition that fails, with its article. */
export function WhyNot({ benefit: { refusal }, language }: ExplanationProps): VNode | null {
  if (refusal === undefined) return null
  return (
    <p class="right__refusal">
      {sayRefusal(language, refusal)} <Article law={refusal.law} language={language} />
    </p>
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
