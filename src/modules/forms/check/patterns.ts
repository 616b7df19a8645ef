import { linearPattern } from '#platform/pattern/linear-pattern.ts'
import type { Family, Fault } from './fault.ts'

const longestPattern = 200

/** Patterns run in linear time, whatever is typed: those of RE2, without looking around or back. */
export const patterns: Family = (outline) =>
  outline.questions.flatMap(({ question: { field }, path }) => {
    if (field.type !== 'formatted-text') return []
    const read = linearPattern(field.pattern)
    if (!read)
      return [
        { rule: 'bad-pattern', path: `${path}/field/pattern`, values: { pattern: field.pattern } } as const,
      ]
    return [
      ...ofPattern(field.pattern, `${path}/field/pattern`),
      ...(read.matches(field.example)
        ? []
        : [
            {
              rule: 'example-refused',
              path: `${path}/field/example`,
              values: { example: field.example },
            } as const,
          ]),
    ]
  })

function ofPattern(pattern: string, path: string): readonly Fault[] {
  return pattern.length > longestPattern
    ? [{ rule: 'long-pattern', path, values: { length: pattern.length, limit: longestPattern } }]
    : []
}
