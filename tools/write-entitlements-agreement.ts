import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { oracleIsAbsent } from '../test/support/oracle.ts'
import { agreementPage } from '../test/support/agreement-page.ts'

/** Writes docs/entitlements.md from the households and the cases of the reference data, which stand outside the project. */
if (oracleIsAbsent) {
  console.error('the reference data is not beside the project: nothing written')
  process.exitCode = 1
} else {
  writeFileSync(join(root, 'docs/entitlements.md'), agreementPage())
  console.log('docs/entitlements.md: written')
}
