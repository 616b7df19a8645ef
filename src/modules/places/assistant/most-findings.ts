/** Thousands of each kind are enough for anybody’s eyes; the figures count them all. */
export const mostOfAKind = 2_000
