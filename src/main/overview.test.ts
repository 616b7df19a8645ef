import { expect, test } from 'vitest'
import { commands } from './commands/all-commands.ts'
import { tellCommand, tellCommands } from './overview.ts'

test('the ways of a command have a line each, and what it does stands below', () => {
  const told = tellCommand({
    name: 'visits',
    usage: 'visits export --from JOUR | visits count',
    summary: 'écrit les accompagnements',
  })
  expect(told).toBe(
    ['bin/cote visits export --from JOUR', 'bin/cote visits count', '    écrit les accompagnements.'].join(
      '\n',
    ),
  )
})

test('a choice between brackets is one way, and is not cut in two', () => {
  const choice = '[--where LIEU | --commune COMMUNE | --near LATITUDE,LONGITUDE]'
  const told = tellCommand({
    name: 'places',
    usage: `places search --json ${choice} ${choice}`,
    summary: 'cherche',
  })
  expect(told.split('\n')).toEqual([
    `bin/cote places search --json ${choice}`,
    `        ${choice}`,
    '    cherche.',
  ])
})

test('every command fits a terminal of a hundred columns', () => {
  const lines = tellCommands(commands).split('\n')
  expect(lines.filter((line) => line.length > 100)).toEqual([])
  for (const { name } of commands)
    expect(lines.some((line) => line.startsWith(`bin/cote ${name}`))).toBe(true)
})
