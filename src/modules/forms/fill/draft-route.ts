import type { Asked } from '#platform/http/asked.ts'
import type { Ask, FormsOptions } from '../forms-options.ts'
import { type AtDraft, atDraft } from './at-draft.ts'

/**
 * A page of another module about one draft (`:draftId` in its address): for whoever has it open, her by her key or an
 * agent by her session, as every page of forms.
 */
export function draftRoute<Touched>(
  options: FormsOptions,
  answer: (at: AtDraft) => Response | Promise<Response>,
  when: { readonly alsoWhenSent?: boolean } = {},
): (asked: Asked<Touched>) => Promise<Response> {
  const route = atDraft(options, answer, when)
  // The request of a module that touches more tables than forms do.
  return (asked) => route(asked as unknown as Ask)
}
