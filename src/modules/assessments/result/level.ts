/** The national three levels (La Coop de la médiation numérique), the lowest first. */
export const levels = ['entierement_accompagne', 'partiellement_autonome', 'autonome'] as const

export type Level = (typeof levels)[number]

/** How many steps of the three a level fills: what the bar shows. */
export function stepsOf(level: Level): 1 | 2 | 3 {
  if (level === 'autonome') return 3
  return level === 'partiellement_autonome' ? 2 : 1
}

export function isLevel(text: string): text is Level {
  return levels.some((level) => level === text)
}
