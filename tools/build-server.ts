import { build } from 'esbuild'
import { root } from './root.ts'

/** One file for production; packages stay in node_modules, for the native ones cannot be bundled. */
export async function buildServer(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/main/cote.ts'],
    outfile: 'dist/cote.js',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}
