import { Logger, parseCronItems, type Runner, type TaskList, run } from 'graphile-worker'
import type pg from 'pg'
import type { Log } from '../log/log.ts'

/** A job by name; `run` may be called again after a failure, so it must bear being repeated. */
export interface Job {
  readonly name: string
  /** Five fields of cron, in UTC, for jobs that come round by themselves. */
  readonly cron?: string
  run(payload: Readonly<Record<string, unknown>>): Promise<void>
}

/** Runs jobs until stopped; failures come back with growing delays, twelve times, then stay as dead letters. */
export async function startWorker(
  { pool, log }: { pool: pg.Pool; log: Log },
  jobs: readonly Job[],
): Promise<{ stop(): Promise<void> }> {
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: taskList(jobs),
    parsedCronItems: parseCronItems(
      jobs.flatMap(({ name, cron }) => (cron ? [{ task: name, identifier: name, match: cron }] : [])),
    ),
    logger: new Logger(() => (level, message) => {
      if (/^(error|warning)$/.test(level)) log.warn({ runner: true }, message)
    }),
  })
  return { stop: () => runner.stop() }
}

function taskList(jobs: readonly Job[]): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [job.name, (payload: unknown) => job.run((payload ?? {}) as Record<string, unknown>)]),
  )
}
