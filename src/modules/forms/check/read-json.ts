export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number }

/** Reads a document, or says near which line it stops being JSON; its reader says it in English only. */
export function readJson(text: string): ReadJson {
  // Some editors begin a file with a mark of byte order, which is no JSON.
  const document = text.replace(/^\uFEFF/, '')
  try {
    return { ok: true, value: JSON.parse(document) }
  } catch (fault) {
    const [, position = String(document.length)] = /position (\d+)/.exec(String(fault)) ?? []
    return { ok: false, line: document.slice(0, Number(position)).split('\n').length }
  }
}
