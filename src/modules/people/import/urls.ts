export const importsUrl = '/personnes/import'

/** One import. */
export function importUrl(id: string): string {
  return `${importsUrl}/${id}`
}

/** What is done to it, or a part of it. */
export function importPartUrl(id: string, part: ImportPart): string {
  return `${importUrl(id)}/${part}`
}

type ImportPart =
  | 'colonnes'
  | 'feuille'
  | 'revoir-les-colonnes'
  | 'ressemblances'
  | 'a-verifier.csv'
  | 'confirmation'
  | 'abandon'
  | 'annulation'
