import { build } from 'esbuild'
import { root } from './root.ts'

/**
 * One file for production, and one for each kind of thread; packages stay in node_modules, for the native ones cannot
 * be bundled.
 */
export async function buildServer(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      cote: 'src/main/cote.ts',
      'caseload-thread': 'src/modules/entitlements/caseload/caseload-thread.ts',
      'simulate-thread': 'src/modules/entitlements/simulate/simulate-thread.ts',
    },
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}
