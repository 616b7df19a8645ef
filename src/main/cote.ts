import { commands } from './commands/all-commands.ts'
import { tellCommand, tellCommands } from './overview.ts'

// Whoever reads our output may stop early (`| head`): that is no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0)
  throw fault
})

const [name, ...words] = process.argv.slice(2)
process.exitCode = await runCommand(name, words)

async function runCommand(chosen: string | undefined, rest: readonly string[]): Promise<number> {
  if (chosen === undefined || chosen === '--help') {
    console.log(tellCommands(commands))
    return chosen === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === chosen)
  if (!command) {
    console.error(`Commande inconnue : ${chosen}\n${tellCommands(commands)}`)
    return 2
  }
  if (rest.includes('--help')) {
    console.log(tellCommand(command))
    return 0
  }
  return command.run(rest).catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    return 1
  })
}
