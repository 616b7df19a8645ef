import { parseArgs } from 'node:util'
import { smallTown } from '../../../seeds/demo.ts'
import { resetDemo, seedIfEmpty } from '../demo-town.ts'
import { atWork, type Command } from './command.ts'

export const seed: Command = {
  name: 'seed',
  usage: 'seed [--people N] [--visits N]',
  summary: 'remplit une base vide avec la ville de démonstration',
  run: async (words) => {
    const amounts = readAmounts(words)
    if (!amounts) {
      console.error(`bin/cote ${seed.usage}`)
      return 2
    }
    return atWork(async (place) => {
      const isNew = await seedIfEmpty(place, amounts)
      if (isNew) console.log(JSON.stringify(amounts))
      else console.error('La base n’est pas vide : rien n’a été ajouté.')
      return isNew ? 0 : 1
    })
  },
}

export const reset: Command = {
  name: 'reset',
  usage: 'reset',
  summary: 'efface la ville de démonstration et la remet comme neuve (démonstration seulement)',
  run: () =>
    atWork(async (place) => {
      if (!place.config.demo) {
        console.error('Cette installation n’est pas une démonstration : rien n’a été effacé.')
        return 1
      }
      await resetDemo(place)
      return 0
    }),
}

function readAmounts(words: readonly string[]): { people: number; visits: number } | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { people: { type: 'string' }, visits: { type: 'string' } },
    })
    const people = Number(values.people ?? smallTown.people)
    const visits = Number(values.visits ?? smallTown.visits)
    return [people, visits].every((count) => Number.isInteger(count) && count > 0)
      ? { people, visits }
      : undefined
  } catch {
    return undefined
  }
}
