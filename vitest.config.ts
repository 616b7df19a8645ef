import { defineConfig } from 'vitest/config'

// Room for a machine busy with everything else: a slow answer is not a wrong one.
const common = {
  globalSetup: ['test/support/cluster.ts'],
  testTimeout: 60_000,
  // More than the product gives itself to start, so that it is the one to say what is wrong.
  hookTimeout: 240_000,
  expect: { poll: { timeout: 20_000 } },
  pool: 'forks' as const,
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'unit',
          setupFiles: ['test/support/drawn-alike.ts'],
          include: [
            'src/**/*.test.{ts,tsx}',
            'migrations/**/*.test.ts',
            'tools/**/*.test.ts',
            'test/*.test.{ts,tsx}',
            'test/boundaries/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'gallery',
          include: ['test/gallery/**/*.test.{ts,tsx}'],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'journeys',
          include: ['test/journeys/**/*.test.{ts,tsx}'],
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: { ...common, name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 240_000 },
      },
    ],
  },
})
