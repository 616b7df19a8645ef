import { debianPostgres15 } from './postgres-15.ts'

export interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Whether it is a run of vitest, whose tests are counted one by one. */
  readonly counts?: boolean
  /** A path of the machine without which the step is skipped, out loud. */
  readonly needs?: string
}

/** What a merge needs, in order; each step runs alone with `bin/ci NAME`. */
export const steps: readonly Step[] = [
  { name: 'format', command: ['biome', 'format', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types-elements', command: ['tsc', '--noEmit', '-p', 'src/elements'] },
  { name: 'walls', command: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs'] },
  {
    name: 'walls-at-run-time',
    command: ['depcruise', 'src', '--config', '.dependency-cruiser.run-time.cjs'],
  },
  { name: 'unused', command: ['knip'] },
  { name: 'assets', command: ['tsx', 'tools/build.ts', '--assets'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], counts: true },
  {
    name: 'store-tests-on-postgres-15',
    command: ['tsx', 'tools/run-on-postgres-15.ts'],
    counts: true,
    needs: `${debianPostgres15}/bin/postgres`,
  },
  { name: 'gallery', command: ['vitest', 'run', '--project', 'gallery'], counts: true },
  { name: 'journeys', command: ['vitest', 'run', '--project', 'journeys'], counts: true },
  { name: 'faults', command: ['vitest', 'run', '--project', 'faults'], counts: true },
]
