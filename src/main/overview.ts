import type { Command } from './commands/command.ts'

type Told = Pick<Command, 'name' | 'usage' | 'summary'>

const width = 96
const indent = '    '

/** How one command is called, a line for each way, then what it does: fits a terminal of a hundred columns. */
export function tellCommand({ name, usage, summary }: Told): string {
  const ways = usage.split(` | ${name} `).map((way, rank) => (rank === 0 ? way : `${name} ${way}`))
  return [
    ...ways.flatMap((way) => wrapped(`bin/cote ${way}`, { first: '', next: indent.repeat(2) })),
    ...wrapped(`${summary}.`, { first: indent, next: indent }),
  ].join('\n')
}

/** Every command, one after the other. */
export function tellCommands(commands: readonly Told[]): string {
  return commands.map(tellCommand).join('\n')
}

// What stands between brackets is never cut in two.
function wrapped(text: string, { first, next }: { first: string; next: string }): readonly string[] {
  const words = text.match(/\[[^\]]*\]|\S+/g) ?? []
  const lines: string[] = []
  let line = first + (words[0] ?? '')
  for (const word of words.slice(1)) {
    if (line.length + 1 + word.length <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = next + word
    }
  }
  return [...lines, line]
}
