/** A text as a cell that no spreadsheet computes, also once it was copied or saved in another format. */
export function inert(text: string): string {
  // A text that begins like a formula would be run by whoever opens the file: an apostrophe makes it a text again.
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(text) ? `'${text}` : text
}
