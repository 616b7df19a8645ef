import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'

/** What was typed on the page before, carried along unseen; the decisions of this page are left out. */
export function Carried({ form, except }: { form: Form; except: readonly string[] }): VNode {
  return (
    <>
      {Object.keys(form.typed)
        .filter((field) => !except.includes(field))
        .flatMap((field) =>
          form
            .all(field)
            .map((value) => <input key={`${field} ${value}`} type="hidden" name={field} value={value} />),
        )}
    </>
  )
}
