import { DataTable } from './data-table.tsx'
import type { Variant } from './variant.ts'

const columns = [
  { heading: 'Service', cell: (row: Wait) => row.service, rowHeading: true },
  { heading: 'Arrivées', cell: (row: Wait) => row.arrivals, numeric: true },
  { heading: 'Attente médiane', cell: (row: Wait) => `${row.median} min`, numeric: true },
  { heading: 'Neuf sur dix en moins de', cell: (row: Wait) => `${row.p90} min`, numeric: true },
]

interface Wait {
  readonly service: string
  readonly arrivals: number
  readonly median: number
  readonly p90: number
}

const rows: readonly Wait[] = [
  { service: 'Accueil', arrivals: 128, median: 6, p90: 14 },
  { service: 'Aide numérique', arrivals: 47, median: 18, p90: 41 },
  { service: 'Domiciliation', arrivals: 9, median: 4, p90: 9 },
]

export const variants: readonly Variant[] = [
  {
    name: 'chiffres du jour',
    node: (
      <DataTable
        name="waits"
        caption="Combien de temps attend-on ?"
        columns={columns}
        rows={rows}
        empty="Personne n’est venu."
        totals={['Total', '184', '8 min', '27 min']}
      />
    ),
  },
  {
    name: 'vide',
    node: (
      <DataTable
        name="waits-empty"
        caption="Combien de temps attend-on ?"
        columns={columns}
        rows={[]}
        empty="Personne n’attend. Le prochain ticket s’affichera ici."
      />
    ),
  },
]
