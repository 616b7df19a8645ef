/** An element that knows how to join a registry under its own tag. */
export interface Definable {
  define(registry: CustomElementRegistry): void
}

/** Brings a page's elements to life; each audience has one file that calls it. */
export function register(...elements: readonly Definable[]): void {
  for (const element of elements) element.define(customElements)
}
