import type { VNode } from 'preact'
import { boxName, PlayClip, type QuestionPageProps, revisionName } from '#modules/forms/index.ts'
import { OralPage } from './oral-page.tsx'

/** The page of a question of an assessment: read aloud when an agent leads it, else the usual one. */
export function oralQuestion(props: QuestionPageProps): VNode | undefined {
  const [asked] = props.nodes
  if (props.by !== 'agent' || props.nodes.length !== 1 || asked?.node !== 'question') return undefined
  const { question, raw, revision, problem } = asked
  const { field } = question
  if (field.type !== 'one-choice') return undefined
  const list = props.definition.lists.find(({ id }) => id === field.list)
  if (!list) return undefined
  const { language } = props.frame
  const clip =
    question.audio === undefined ? null : (
      <PlayClip name={question.audio} text={question.label} language={language} />
    )
  return (
    <OralPage
      {...props}
      label={question.label}
      options={list.options}
      chosen={raw['value']?.[0]}
      revision={{ name: revisionName(question.id), value: revision }}
      fieldName={boxName(question.id)}
      clip={clip}
      problem={problem}
    />
  )
}
