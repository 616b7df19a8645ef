import type { Family } from './fault.ts'

/** A score counts options that all have one. */
export const scores: Family = ({ definition }) =>
  definition.lists.flatMap(({ id, options }, list) => {
    const without = options.findIndex(({ score }) => score === undefined)
    return without >= 0 && options.some(({ score }) => score !== undefined)
      ? [
          {
            rule: 'score-missing',
            path: `/lists/${list}/options/${without}`,
            values: { id, code: options[without]?.code ?? '' },
          } as const,
        ]
      : []
  })
