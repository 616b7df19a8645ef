import { fold } from '#kernel/plain-text.ts'
import type { LetterModel } from '../model/letter-model.ts'

/** The models whose title, use or recipient holds every word searched for. */
export function searchModels(models: readonly LetterModel[], searched: string): readonly LetterModel[] {
  const words = fold(searched).split(' ').filter(Boolean)
  return models.filter((model) => {
    const text = fold([model.title, model.when, model.recipient, model.code].join(' '))
    return words.every((word) => text.includes(word))
  })
}
