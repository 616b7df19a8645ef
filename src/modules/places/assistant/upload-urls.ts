import { importsUrl } from '../urls.ts'

/** One file. */
export const uploadUrl = (id: string): string => `${importsUrl}/${id}`

/** What is done to it, or a part of it. */
export const uploadPartUrl = (id: string, part: UploadPart): string => `${uploadUrl(id)}/${part}`

type UploadPart = 'colonnes' | 'revoir-les-colonnes' | 'confirmation' | 'abandon' | 'remarques.csv'
