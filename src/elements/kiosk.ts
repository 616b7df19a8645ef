import { FocusSummaryElement } from './focus-summary.ts'
import { PrintButtonElement } from './print-button.ts'
import { ReadAloudElement } from './read-aloud.ts'
import { register } from './register.ts'

register(FocusSummaryElement, ReadAloudElement, PrintButtonElement)
