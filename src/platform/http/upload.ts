import type { Context } from 'hono'
import { grant, type Result, refuse } from '#kernel/result.ts'

/** A file that somebody sent: neither its name nor its content is trusted. */
export interface Upload {
  readonly name: string
  readonly bytes: Buffer
}

export type UploadRefusal = 'file-missing' | 'file-too-large'

/** Reads the file of a form; the route says how much may come (`Routes.upload`), this how large a file is taken. */
export async function readUpload(
  asked: Context,
  { field, most }: { readonly field: string; readonly most: number },
): Promise<Result<Upload, UploadRefusal>> {
  const body: Record<string, unknown> = await asked.req.parseBody().catch(() => ({}))
  const file = body[field]
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return refuse('file-missing')
  if (file.size > most) return refuse('file-too-large')
  return grant({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })
}
