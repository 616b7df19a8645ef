import type { Limit } from '../db/throttle.ts'
import type { Access } from './access.ts'
import type { Asked } from './asked.ts'

export type Handler<Tables> = (asked: Asked<Tables>) => Response | Promise<Response>

export interface Route<Tables> {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly module: string
  readonly access: Access
  /** Bytes that may come, where a file is sent; what a form may hold when absent. */
  readonly largestBody?: number
  /** How often one address may ask, where an answer costs. */
  readonly pace?: Limit
  /** What is said to whoever asks too often; the usual page when absent. */
  readonly tooOften?: Handler<Tables>
  readonly handler: Handler<Tables>
}

/** The routes of one module, each with who may use it. */
export class Routes<Tables> {
  readonly module: string
  readonly list: Route<Tables>[] = []

  constructor(module: string) {
    this.module = module
  }

  get(path: string, access: Access, handler: Handler<Tables>): this {
    this.list.push({ method: 'GET', path, module: this.module, access, handler })
    return this
  }

  /** A page that costs much to answer: one address may ask for it so often. */
  costly(path: string, access: Access, costs: Pick<Route<Tables>, 'pace' | 'tooOften' | 'handler'>): this {
    this.list.push({ method: 'GET', path, module: this.module, access, ...costs })
    return this
  }

  post(path: string, access: Access, handler: Handler<Tables>): this {
    this.list.push({ method: 'POST', path, module: this.module, access, handler })
    return this
  }

  /** A form that sends a file: as much may come as is said here. */
  upload(
    path: string,
    access: Access,
    { most, handler }: { readonly most: number; readonly handler: Handler<Tables> },
  ): this {
    this.list.push({ method: 'POST', path, module: this.module, access, handler, largestBody: most })
    return this
  }
}
