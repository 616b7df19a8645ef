import { CopyTextElement } from './copy-text.ts'
import { FocusSummaryElement } from './focus-summary.ts'
import { formElements } from './form-elements.ts'
import { LiveTicketElement } from './live-ticket.ts'
import { PlacesMapElement } from './places-map.ts'
import { PrintButtonElement } from './print-button.ts'
import { ReadAloudElement } from './read-aloud.ts'
import { register } from './register.ts'

register(
  FocusSummaryElement,
  ReadAloudElement,
  PrintButtonElement,
  CopyTextElement,
  LiveTicketElement,
  PlacesMapElement,
  ...formElements,
)
