import type { LetterModel, Purpose } from '../model/letter-model.ts'
import { purposes } from '../model/letter-model.ts'
import { cafAppeal, cafSchedule, cafWaiver, rsaAppeal } from './family-benefit-letters.ts'

/** Every letter we know how to begin, in the order of a list. */
export const letterModels: readonly LetterModel[] = [cafAppeal, rsaAppeal, cafSchedule, cafWaiver]

/** The model of that code, if there is one. */
export function findModel(code: string): LetterModel | undefined {
  return letterModels.find((model) => model.code === code)
}

/** Those of each purpose, in the order of the list. */
export function modelsByPurpose(
  models: readonly LetterModel[],
): readonly { readonly purpose: Purpose; readonly models: readonly LetterModel[] }[] {
  return purposes
    .map((purpose) => ({ purpose, models: models.filter((model) => model.purpose === purpose) }))
    .filter((group) => group.models.length > 0)
}
