import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editedSince, parameterLineTexts } from '#modules/entitlements/parameters/recorded-lines.ts'
import { root } from './root.ts'

/** Records the lines added to the parameters of the rules; one that was edited or taken away is refused. */
const file = join(root, 'src/modules/entitlements/parameters/recorded-lines.txt')
const recorded = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
const edited = editedSince(recorded)
if (edited.length > 0) {
  console.error(`no longer as recorded:\n${edited.join('\n')}`)
  process.exitCode = 1
} else {
  writeFileSync(file, `${parameterLineTexts().join('\n')}\n`)
  console.log(`${parameterLineTexts().length - recorded.length} lines recorded`)
}
