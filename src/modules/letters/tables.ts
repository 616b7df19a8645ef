/** The tables of this module. */
export interface LettersTables {}
