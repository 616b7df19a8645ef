import type { HTMLAttributes } from 'preact'

/** The live line a page follows, and the last change it already shows. */
interface LiveAttributes {
  'data-live': string
  'data-seq': number
}

// The tags of src/elements as seen by server pages: attributes only, no behaviour.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'focus-summary': HTMLAttributes<HTMLElement>
      'read-aloud': HTMLAttributes<HTMLElement> & {
        'data-listen': string
        'data-stop': string
        'data-no-voice': string
        /** Id of the part to read; the whole page when absent. */
        'data-reads'?: string
        /** Only voices that send the text to nobody. */
        'data-device-only'?: ''
      }
      'print-button': HTMLAttributes<HTMLElement> & { hidden?: boolean }
      'copy-text': HTMLAttributes<HTMLElement> & {
        'data-text': string
        'data-copied': string
        hidden?: boolean
      }
      'keyboard-shortcuts': HTMLAttributes<HTMLElement> & { hidden?: boolean }
      'live-line': HTMLAttributes<HTMLElement> & LiveAttributes
      'auto-save': HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string>>
      'character-count': HTMLAttributes<HTMLElement> & {
        'data-most': number
        'data-left': string
        'data-over': string
      }
      'search-list': HTMLAttributes<HTMLElement> & { 'data-search': string; 'data-found': string }
      'rank-list': HTMLAttributes<HTMLElement>
      'suggest-box': HTMLAttributes<HTMLElement> & {
        'data-href': string
        'data-found': string
        'data-list': string
      }
      'reveal-when': HTMLAttributes<HTMLElement> & {
        'data-name': string
        'data-values': string
        hidden?: boolean
      }
      'play-clip': HTMLAttributes<HTMLElement> & { 'data-clip': string; 'data-failed': string }
      'places-map': HTMLAttributes<HTMLElement> & {
        'data-module': string
        'data-look': string
        /** South, west, north and east of the drawing, in degrees. */
        'data-view': string
        'data-tiles': string | undefined
        'data-credit': string | undefined
      }
      'kiosk-timer': HTMLAttributes<HTMLElement> & { 'data-idle': string; 'data-end': string }
      'live-board': HTMLAttributes<HTMLElement> &
        LiveAttributes & {
          'data-calls': string
          'data-now': string
          'data-time-zone': string
          'data-voice': string
        }
      'live-ticket': HTMLAttributes<HTMLElement> &
        LiveAttributes & {
          'data-letter': string
          'data-number': number
          'data-state': string
          'data-call': string | undefined
          'data-chime': string
        }
    }
  }
}
