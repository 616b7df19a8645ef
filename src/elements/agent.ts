import { CopyTextElement } from './copy-text.ts'
import { FocusSummaryElement } from './focus-summary.ts'
import { formElements } from './form-elements.ts'
import { KeyboardShortcutsElement } from './keyboard-shortcuts.ts'
import { LiveLineElement } from './live-line.ts'
import { PrintButtonElement } from './print-button.ts'
import { ReadAloudElement } from './read-aloud.ts'
import { register } from './register.ts'

register(
  FocusSummaryElement,
  PrintButtonElement,
  CopyTextElement,
  KeyboardShortcutsElement,
  LiveLineElement,
  ReadAloudElement,
  ...formElements,
)
