import { catalogue } from './catalogue.ts'

/** The French name of each document of the catalogue, by its code. */
export const documentNames: ReadonlyMap<string, string> = new Map(
  catalogue.flatMap(({ documents }) => documents.map(({ code, label }) => [code, label.fr] as const)),
)
