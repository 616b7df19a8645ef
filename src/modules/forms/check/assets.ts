import type { Family, Fault } from './fault.ts'
import type { Given } from './given.ts'
import type { Outline } from './outline.ts'

/** Sounds and pictures that exist. */
export const assets: Family = (outline, given) => [
  ...unknown(outline, given),
  ...(outline.definition.kind === 'assessment' ? mute(outline) : []),
]

function unknown({ questions, definition }: Outline, { recordings, pictograms }: Given): readonly Fault[] {
  const pictures = [
    ...questions.map(({ question, path }) => ({ name: question.pictogram, path: `${path}/pictogram` })),
    ...definition.lists.flatMap(({ options }, list) =>
      options.map(({ pictogram }, index) => ({
        name: pictogram,
        path: `/lists/${list}/options/${index}/pictogram`,
      })),
    ),
  ]
  return [
    ...questions.flatMap(({ question: { audio }, path }) =>
      audio !== undefined && recordings && !recordings.has(audio)
        ? [{ rule: 'unknown-recording', path: `${path}/audio`, values: { name: audio } } as const]
        : [],
    ),
    ...pictures.flatMap(({ name, path }) =>
      name !== undefined && pictograms && !pictograms.has(name)
        ? [{ rule: 'unknown-pictogram', path, values: { name } } as const]
        : [],
    ),
  ]
}

// An assessment is done by people who read with difficulty.
function mute({ questions }: Outline): readonly Fault[] {
  return questions.flatMap(({ question, path }) =>
    question.audio === undefined && !question.agentOnly
      ? [{ rule: 'recording-missing', path, values: { id: question.id } } as const]
      : [],
  )
}
