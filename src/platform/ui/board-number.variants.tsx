import { BoardAlert, BoardBar, BoardCalls, BoardNumber } from './board-number.tsx'
import type { Variant } from './variant.ts'

const calls = [
  { number: 'B 017', place: 'Guichet 1' },
  { number: 'A 041', place: 'Guichet 3' },
  { number: 'C 008', place: 'Bureau 12' },
]

export const variants: readonly Variant[] = [
  { name: 'tout droit', node: <BoardNumber number="A 042" place="Guichet 3" /> },
  { name: 'à gauche', node: <BoardNumber number="A 042" place="Guichet 3" way="left" /> },
  { name: 'à droite', node: <BoardNumber number="A 042" place="Bureau 12, 1er étage" way="right" /> },
  { name: 'haut de l’écran', node: <BoardBar place="Accueil du CCAS d’Alpha" clock="14:05" /> },
  { name: 'figé', node: <BoardAlert>Affichage figé depuis 14:02. Demandez à l’accueil.</BoardAlert> },
  { name: 'derniers appels', node: <BoardCalls label="Appels précédents" calls={calls} /> },
]
