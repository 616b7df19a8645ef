import { accountItems } from './account-items.ts'
import { documentItems } from './document-items.ts'
import { emailItems } from './email-items.ts'
import type { Item } from './item.ts'
import { keyboardItems } from './keyboard-items.ts'
import { onlineFormItems } from './online-form-items.ts'
import { pointingItems } from './pointing-items.ts'
import { rightsItems } from './rights-items.ts'
import { searchItems } from './search-items.ts'
import { securityItems } from './security-items.ts'

/** Every item, skill by skill, the middle one of a skill first. */
export const allItems: readonly Item[] = [
  ...pointingItems,
  ...keyboardItems,
  ...emailItems,
  ...accountItems,
  ...searchItems,
  ...onlineFormItems,
  ...documentItems,
  ...securityItems,
  ...rightsItems,
]

/** The item of this id. */
export function findItem(id: string): Item | undefined {
  return allItems.find((item) => item.id === id)
}
