import { Pictogram, pictogramNames } from './pictogram.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'tous',
    node: (
      <ul>
        {pictogramNames.map((name) => (
          <li key={name}>
            <Pictogram name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
]
