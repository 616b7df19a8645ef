import type { Server } from 'node:http'
import { serve as listen } from '@hono/node-server'
import { warmCommunes } from '#modules/forms/index.ts'
import { warmNeeds } from '#modules/places/index.ts'
import { startWorker } from '#platform/jobs/worker.ts'
import { takeCheckpoints } from '#platform/journal/take-checkpoints.ts'
import { createApp } from '../app.tsx'
import { sayToAgents } from '../frame.tsx'
import { seedIfEmpty } from '../demo-town.ts'
import { journalKeeper, listJobs } from '../jobs.ts'
import { welcome } from '../welcome.ts'
import { atWork, type Command, type Workplace } from './command.ts'

export const serve: Command = {
  name: 'serve',
  usage: 'serve [--gallery]',
  summary: 'lance tout le service : pages, travaux, base de données embarquée si DATABASE_URL est vide',
  run: (words) => atWork(serveUntilStopped, { gallery: words.includes('--gallery'), lasting: true }),
}

async function serveUntilStopped(place: Workplace): Promise<number> {
  const { config, log, database, services } = place
  const stopAsked = untilAsked()
  if (config.demo) await seedIfEmpty(place)
  const app = createApp(services)
  warmCommunes()
  const keeper = journalKeeper(config, database, services)
  const server = await open(app.fetch, config.port, config.host)
  if (!server) return portTaken(config.port)
  try {
    const worker = await startWorker({ pool: database.owner.pool, log }, listJobs(services, keeper))
    await services.live.start()
    await welcome(place)
    await warmNeeds(services.territory)
    await stopAsked
    await services.live.stop()
    await worker.stop()
  } finally {
    await close(server)
  }
  await takeCheckpoints(keeper, services.surroundings.now())
  console.log(sayToAgents('stopped'))
  return 0
}

type Fetch = Parameters<typeof listen>[0]['fetch']

function open(fetch: Fetch, port: number, hostname: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = listen({ fetch, port, hostname }) as Server
    server.once('listening', () => done(server))
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE') done(undefined)
      else fail(fault)
    })
  })
}

function portTaken(port: number): number {
  console.error(sayToAgents('portTaken', { port: String(port), other: String(port + 1) }))
  return 1
}

function untilAsked(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
}

// Live pages hold their connection open for hours: they are cut after the answers under way are out.
function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 1_000).unref()
  })
}
