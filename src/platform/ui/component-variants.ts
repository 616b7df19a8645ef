import { variants as backLink } from './back-link.variants.tsx'
import { variants as boardNumber } from './board-number.variants.tsx'
import { variants as button } from './button.variants.tsx'
import { variants as checkboxes } from './checkboxes.variants.tsx'
import { variants as copyText } from './copy-text.variants.tsx'
import { variants as dataTable } from './data-table.variants.tsx'
import { variants as dateField } from './date-field.variants.tsx'
import { variants as details } from './details.variants.tsx'
import { variants as errorSummary } from './error-summary.variants.tsx'
import { variants as form } from './form.variants.tsx'
import { variants as notice } from './notice.variants.tsx'
import { variants as page } from './page.variants.tsx'
import { variants as pagination } from './pagination.variants.tsx'
import { variants as panel } from './panel.variants.tsx'
import { variants as pictogram } from './pictogram.variants.tsx'
import { variants as printButton } from './print-button.variants.tsx'
import { variants as qrCode } from './qr-code.variants.tsx'
import { variants as radios } from './radios.variants.tsx'
import { variants as selectField } from './select-field.variants.tsx'
import { variants as summaryList } from './summary-list.variants.tsx'
import { variants as tag } from './tag.variants.tsx'
import { variants as taskList } from './task-list.variants.tsx'
import { variants as textField } from './text-field.variants.tsx'
import { variants as textareaField } from './textarea-field.variants.tsx'
import { variants as tile } from './tile.variants.tsx'
import type { Variant } from './variant.ts'
import { variants as visuallyHidden } from './visually-hidden.variants.tsx'

/** Every component with its examples, for the gallery and its checks; `page` holds whole documents. */
export const componentVariants: Readonly<Record<string, readonly Variant[]>> = {
  'back-link': backLink,
  'board-number': boardNumber,
  button,
  checkboxes,
  'copy-text': copyText,
  'data-table': dataTable,
  'date-field': dateField,
  details,
  'error-summary': errorSummary,
  form,
  notice,
  page,
  pagination,
  panel,
  pictogram,
  'qr-code': qrCode,
  'print-button': printButton,
  radios,
  'select-field': selectField,
  'summary-list': summaryList,
  tag,
  'task-list': taskList,
  'text-field': textField,
  'textarea-field': textareaField,
  tile,
  'visually-hidden': visuallyHidden,
}
