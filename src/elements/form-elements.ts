import { AutoSaveElement } from './auto-save.ts'
import { CharacterCountElement } from './character-count.ts'
import { PlayClipElement } from './play-clip.ts'
import { RankListElement } from './rank-list.ts'
import { RevealWhenElement } from './reveal-when.ts'
import { SearchListElement } from './search-list.ts'
import { SuggestBoxElement } from './suggest-box.ts'

/** What makes the pages of a form kinder, wherever they are filled. */
export const formElements = [
  AutoSaveElement,
  CharacterCountElement,
  PlayClipElement,
  RankListElement,
  RevealWhenElement,
  SearchListElement,
  SuggestBoxElement,
] as const
