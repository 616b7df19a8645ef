import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Threads of one kind, each busy with one batch at a time. */
export interface Threads<Batch, Answer> {
  /** Gives a batch to the first free thread; rejects when that thread dies, and another takes its place. */
  answer(batch: Batch): Promise<Answer>
  close(): Promise<void>
}

interface Opened {
  /** The module each thread loads: it exports `answer(batch)`. */
  readonly module: URL
  readonly count: number
  /** Megabytes of heap each may take. */
  readonly memory?: number
}

// Plain JavaScript in a text: the same from source, from the bundle and under the tests.
const work = `
  const { parentPort, workerData } = require('node:worker_threads')
  const loaded = (workerData.loader ? import(workerData.loader).then((tsx) => tsx.register()) : Promise.resolve())
    .then(() => import(workerData.module))
  parentPort.on('message', (batch) => {
    loaded
      .then(({ answer }) => answer(batch))
      .then((answered) => parentPort.postMessage({ answered }), (fault) => parentPort.postMessage({ fault }))
  })`

/** Opens threads that answer batches with the `answer` of a module, off the thread that serves pages. */
export function openThreads<Batch, Answer>(opened: Opened): Threads<Batch, Answer> {
  const free: Worker[] = Array.from({ length: opened.count }, () => start(opened))
  const waiting: ((worker: Worker) => void)[] = []
  const all = new Set(free)

  const release = (worker: Worker): void => {
    const next = waiting.shift()
    if (next) next(worker)
    else free.push(worker)
  }
  const take = (): Promise<Worker> => {
    const worker = free.pop()
    return worker ? Promise.resolve(worker) : new Promise((given) => waiting.push(given))
  }
  const replace = (dead: Worker): void => {
    all.delete(dead)
    const fresh = start(opened)
    all.add(fresh)
    release(fresh)
  }

  return {
    answer: async (batch) => {
      const worker = await take()
      const said = await say<Batch, Answer>(worker, batch).catch((death: unknown) => {
        replace(worker)
        throw death
      })
      release(worker)
      if ('fault' in said) throw said.fault
      return said.answered
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

async function say<Batch, Answer>(worker: Worker, batch: Batch): Promise<Said<Answer>> {
  worker.postMessage(batch, [])
  // `once` rejects on the error of a thread that dies.
  const [said] = (await once(worker, 'message')) as [Said<Answer>]
  return said
}

type Said<Answer> = { readonly answered: Answer } | { readonly fault: unknown }

function start({ module, memory }: Opened): Worker {
  return new Worker(work, {
    eval: true,
    // From source, a thread does not inherit the loader of TypeScript.
    workerData: {
      module: module.href,
      ...(module.pathname.endsWith('.ts') && { loader: import.meta.resolve('tsx/esm/api') }),
    },
    ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  })
}

/** Where a thread's module stands: beside the file that names it, or beside the bundle in production. */
export function threadModule(name: string, from: string): URL {
  const bundled = from.endsWith('/dist/cote.js')
  return new URL(bundled ? `./${name}.js` : `./${name}.ts`, from)
}
