import type { PageVariant } from '#platform/ui/page-variant.ts'
import { NotYoursPage, SignedOutPage, TroublePage } from './edge-pages.tsx'

const replay = { action: '/personnes', fields: [['name', 'Fatou Diallo']] } as const

export const pages: readonly PageVariant[] = [
  {
    page: 'house: not there',
    variant: 'adresse inconnue',
    audience: 'resident',
    node: (frame) => <TroublePage frame={frame} trouble="notThere" />,
  },
  {
    page: 'house: fault',
    variant: 'avec sa référence',
    audience: 'resident',
    node: (frame) => <TroublePage frame={frame} trouble="fault" reference="4f1c2a90" />,
  },
  {
    page: 'house: pause',
    variant: 'formulaire gardé',
    audience: 'resident',
    node: (frame) => <TroublePage frame={frame} trouble="pause" replay={replay} />,
  },
  {
    page: 'house: too often',
    variant: 'limite passée',
    audience: 'resident',
    node: (frame) => <TroublePage frame={frame} trouble="tooOften" />,
  },
  {
    page: 'house: signed out',
    variant: 'formulaire gardé',
    audience: 'agent',
    node: (frame) => <SignedOutPage frame={frame} replay={replay} />,
  },
  {
    page: 'house: not yours',
    variant: 'autre rôle',
    audience: 'agent',
    node: (frame) => <NotYoursPage frame={frame} />,
  },
]
