import type { KnownColumn } from './known-column.ts'

/** Names that producers give to what a town adds to the standard. */
export const extensionNames: readonly KnownColumn[] = [
  {
    column: 'fermetures',
    names: [/^fermetures?(exceptionnelles?)?$/, /^(joursdefermeture|conges)$/],
    look: 'any',
  },
  { column: 'arrets', names: [/^arrets?(dubus)?$/, /^(tournees?|passages?|haltes?)(dubus)?$/], look: 'any' },
  { column: 'langues', names: [/^langues?(parlees?)?(alaccueil)?$/], look: 'any' },
  {
    column: 'capacite',
    names: [/^capacites?(d?accueil)?$/, /^(nb|nombre)?(de)?(postes|places)$/],
    look: 'any',
  },
  { column: 'saturation', names: [/^saturation$/, /^affluence$/], look: 'any' },
  {
    column: 'acces_detaille',
    names: [/^acces(detaille|details?|pmr)$/, /^(accessibilitedetaillee|amenagements?)$/],
    look: 'any',
  },
  { column: 'telephones', names: [/^telephones$/], look: 'any' },
  { column: 'precision', names: [/^precision$/], look: 'any' },
  { column: 'horaires_recus', names: [/^horairesrecus$/], look: 'any' },
]
