import { Details } from './details.tsx'
import type { Variant } from './variant.ts'

const text = <p>Pour savoir quelles aides peuvent vous être proposées. Vous pouvez ne pas répondre.</p>

export const variants: readonly Variant[] = [
  { name: 'plié', node: <Details summary="Pourquoi cette question ?">{text}</Details> },
  {
    name: 'ouvert',
    node: (
      <Details summary="Pourquoi cette question ?" open>
        {text}
      </Details>
    ),
  },
]
