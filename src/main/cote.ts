import { commands } from './commands/all-commands.ts'

// Whoever reads our output may stop early (`| head`): that is no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0)
  throw fault
})

const [name, ...words] = process.argv.slice(2)
process.exitCode = await runCommand(name, words)

async function runCommand(chosen: string | undefined, rest: readonly string[]): Promise<number> {
  if (chosen === undefined || chosen === '--help') {
    console.log(overview())
    return chosen === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === chosen)
  if (!command) {
    console.error(`Commande inconnue : ${chosen}\n${overview()}`)
    return 2
  }
  if (rest.includes('--help')) {
    console.log(`bin/cote ${command.usage}\n  ${command.summary}`)
    return 0
  }
  return command.run(rest).catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    return 1
  })
}

// A usage longer than half a line of a terminal has its summary below.
function overview(): string {
  const usageWidth = 40
  return commands
    .map(({ usage, summary }) => {
      const called = `bin/cote ${usage.padEnd(usageWidth)}`
      return `${called}${usage.length > usageWidth ? '\n    ' : '  '}${summary}`
    })
    .join('\n')
}
