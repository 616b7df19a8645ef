/** How deep a tree may go, and how many rules may stand one upon another: what keeps an evaluation bounded. */
export const deepest = 50
export const longestRuleChain = 20

/** How many operators one expression, or one rule, may work out; a character that is matched counts as one. */
export const mostWork = 50_000
