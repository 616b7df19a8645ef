import type { PageVariant } from '#platform/ui/page-variant.ts'
import {
  amina,
  bruno,
  colleagues,
  css,
  handed,
  names,
  person,
  requestId,
  ticked,
  today,
} from '../page-samples.tsx'
import { ProcedurePage } from '../procedure-page.tsx'
import { sayProblem } from '../say.ts'
import { HandOverOfAllPage } from './hand-over-of-all-page.tsx'

/** As the colleague sees it. */
export const handedOver: PageVariant = {
  page: 'procedures: followed procedure',
  variant: 'confiée à moi, à accepter',
  audience: 'agent',
  node: (frame) => (
    <ProcedurePage {...{ frame, person, names, today }} procedure={css(ticked, handed)} agentId={bruno} />
  ),
}

/** All that an agent follows. */
export const handOverPages: readonly PageVariant[] = [
  {
    page: 'procedures: hand over all',
    variant: 'un départ',
    audience: 'agent',
    node: (frame) => (
      <HandOverOfAllPage
        {...{ frame, requestId, colleagues }}
        holders={[
          { id: amina, name: 'Amina Belkacem', isClosed: true, count: 12 },
          { id: bruno, name: 'Bruno Lefèvre', isClosed: false, count: 1 },
        ]}
        typed={{ from: amina }}
        done={{ given: 12, kept: 2 }}
      />
    ),
  },
  {
    page: 'procedures: hand over all',
    variant: 'rien à confier, avec erreurs',
    audience: 'agent',
    node: (frame) => (
      <HandOverOfAllPage
        {...{ frame, requestId, colleagues }}
        holders={[{ id: bruno, name: 'Bruno Lefèvre', isClosed: false, count: 0 }]}
        typed={{ note: 'mot de passe •••••••' }}
        problems={{ to: sayProblem('colleague-missing'), note: sayProblem('secret-found') }}
      />
    ),
  },
]
