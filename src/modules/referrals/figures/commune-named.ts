import { communesByCode } from '#platform/communes/commune-index.ts'
import { say } from '../say.ts'

/** A commune by its code, as people call it; that nobody said which is said. */
export function communeNamed(code: string | null): string {
  if (code === null) return say('communeUnknown')
  return communesByCode().get(code)?.name ?? code
}
