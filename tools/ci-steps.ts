export interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Whether it is a run of vitest, whose tests are counted one by one. */
  readonly counts?: boolean
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
  { name: 'gallery', command: ['vitest', 'run', '--project', 'gallery'], counts: true },
  { name: 'journeys', command: ['vitest', 'run', '--project', 'journeys'], counts: true },
  { name: 'faults', command: ['vitest', 'run', '--project', 'faults'], counts: true },
]
