import { FocusSummaryElement } from './focus-summary.ts'
import { formElements } from './form-elements.ts'
import { KioskTimerElement } from './kiosk-timer.ts'
import { PrintButtonElement } from './print-button.ts'
import { ReadAloudElement } from './read-aloud.ts'
import { register } from './register.ts'

register(FocusSummaryElement, ReadAloudElement, PrintButtonElement, KioskTimerElement, ...formElements)
