import type { HTMLAttributes } from 'preact'

// The tags of src/elements as seen by server pages: attributes only, no behaviour.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'focus-summary': HTMLAttributes<HTMLElement>
      'read-aloud': HTMLAttributes<HTMLElement> & {
        'data-listen': string
        'data-stop': string
        'data-no-voice': string
      }
      'print-button': HTMLAttributes<HTMLElement> & { hidden?: boolean }
      'copy-text': HTMLAttributes<HTMLElement> & {
        'data-text': string
        'data-copied': string
        hidden?: boolean
      }
    }
  }
}
