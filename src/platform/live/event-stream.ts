const encoder = new TextEncoder()

/** One message of a stream, as it travels; made once and written to every screen. */
export function frameOf({ event, data, seq }: { event: string; data: unknown; seq?: number }): Uint8Array {
  const id = seq === undefined ? '' : `id: ${seq}\n`
  return encoder.encode(`${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
}

/** Tells a browser how long to wait before it comes back, in milliseconds. */
export function retryFrame(delay: number): Uint8Array {
  return encoder.encode(`retry: ${Math.round(delay)}\n\n`)
}

/** Proof of life for the screen and for the proxies between; an event, because a page never sees a comment. */
export const heartbeat: Uint8Array = frameOf({ event: 'beat', data: 0 })

/** The last change a screen has seen: said by its browser when it comes back, or by the page it was drawn with. */
export function lastSeenOf(request: Request): number | undefined {
  const said = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('depuis') ?? ''
  return /^\d{1,15}$/.test(said) ? Number(said) : undefined
}

/** One screen at the end of a stream. */
export interface Screen {
  readonly open: boolean
  /** Hands over a frame; one that is hopelessly behind is ended instead. */
  send(frame: Uint8Array): void
  end(): void
}

// A phone asleep behind a full socket: past this much unread, it is cut and will catch up when it wakes.
const mostUnread = 256 * 1024

/** An answer that stays open. `onOpen` gets the screen at once; `onGone` runs once, when either side ends it. */
export function eventStream(onOpen: (screen: Screen) => void, onGone: (screen: Screen) => void): Response {
  let screen: Screen
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        screen = screenOn(controller, (gone) => onGone(gone))
        onOpen(screen)
      },
      cancel() {
        screen.end()
      },
    },
    { highWaterMark: 0, size: (frame) => frame.byteLength },
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx would keep the messages until it has a pageful.
      'x-accel-buffering': 'no',
    },
  })
}

function screenOn(
  controller: ReadableStreamDefaultController<Uint8Array>,
  onGone: (screen: Screen) => void,
): Screen {
  let open = true
  const screen: Screen = {
    get open() {
      return open
    },
    send(frame) {
      if (open && (controller.desiredSize ?? 0) < -mostUnread) screen.end()
      if (open) controller.enqueue(frame)
    },
    end() {
      if (!open) return
      open = false
      onGone(screen)
      try {
        controller.close()
      } catch {
        // The other side had already closed it.
      }
    },
  }
  return screen
}
