import { Worker } from 'node:worker_threads'

/** Cells as the library reads them; a day is a Date at midnight UTC. */
export type RawCell = string | number | boolean | Date | null

export interface RawSheet {
  readonly sheet: string
  readonly data: readonly (readonly RawCell[])[]
}

const longest = 90_000
const limits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 }

type Limits = typeof limits

// Plain JavaScript in a text: the same from source, from the bundle and under the tests.
const work = `
  const { parentPort, workerData } = require('node:worker_threads')
  import(workerData.library)
    .then(({ default: read }) => read(Buffer.from(workerData.workbook)))
    .then(
      (sheets) => parentPort.postMessage({ sheets }),
      () => parentPort.postMessage({ sheets: undefined }),
    )`

/**
 * Has the library read a workbook in a thread of its own, with so much memory and so much time: a file made to do harm
 * ends that thread, not the service.
 */
export function readAside(
  workbook: Buffer,
  resourceLimits: Limits = limits,
): Promise<readonly RawSheet[] | 'unreadable' | 'too-heavy'> {
  const library = import.meta.resolve('read-excel-file/node')
  const worker = new Worker(work, { eval: true, workerData: { library, workbook }, resourceLimits })
  return new Promise((done) => {
    const end = (answer: readonly RawSheet[] | 'unreadable' | 'too-heavy'): void => {
      clearTimeout(clock)
      done(answer)
      void worker.terminate()
    }
    const clock = setTimeout(() => end('too-heavy'), longest)
    worker.once('message', ({ sheets }: { sheets: readonly RawSheet[] | undefined }) =>
      end(sheets ?? 'unreadable'),
    )
    worker.once('error', (fault) =>
      end(Reflect.get(fault, 'code') === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-heavy' : 'unreadable'),
    )
  })
}
