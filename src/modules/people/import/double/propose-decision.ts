import type { Decision } from '../import.ts'
import type { Double } from '../line-store.ts'

/**
 * What is proposed, until the agent says otherwise: the same name and the same whole date of birth is the same person, and
 * her file takes what it lacks; anything less is somebody else, for two files can be merged later and one cannot be parted.
 */
export function proposeDecision(double: Double | undefined): Decision {
  return double?.reasons.includes('same-name-and-birth') ? 'complete' : 'open'
}
