import { divIcon, latLngBounds, map, type Map as LiveMap, marker, svgOverlay, tileLayer } from 'leaflet'

const pinSize = 28

/** Puts a map that moves in the place of a drawing: the same pins, the same boundaries, and tiles where the operator has some. */
export function openMap(holder: HTMLElement): void {
  const drawing = holder.querySelector('svg')
  if (!drawing) return
  const [south = 0, west = 0, north = 0, east = 0] = numbersOf(holder.dataset['view'])
  const bounds = latLngBounds([south, west], [north, east])
  const live = mapInPlaceOf(drawing, holder.dataset).fitBounds(bounds)
  drawBoundaries(live, drawing, bounds)
  for (const pin of drawing.querySelectorAll<SVGElement>('[data-at]')) addPin(live, pin)
}

function mapInPlaceOf(drawing: SVGElement, { tiles, credit = '' }: DOMStringMap): LiveMap {
  const box = document.createElement('div')
  box.className = 'places-map__live'
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', drawing.getAttribute('aria-label') ?? '')
  drawing.replaceWith(box)
  const live = map(box, { attributionControl: credit !== '', minZoom: 5 })
  live.attributionControl?.setPrefix(false)
  if (tiles) tileLayer(tiles, { attribution: credit, maxZoom: 19 }).addTo(live)
  return live
}

function drawBoundaries(live: LiveMap, drawing: SVGElement, bounds: ReturnType<typeof latLngBounds>): void {
  const boundaries = drawing.querySelector('.places-map__boundaries')
  if (!boundaries) return
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  background.setAttribute('viewBox', drawing.getAttribute('viewBox') ?? '')
  background.append(boundaries)
  svgOverlay(background, bounds).addTo(live)
}

function addPin(live: LiveMap, pin: SVGElement): void {
  const [latitude = 0, longitude = 0] = numbersOf(pin.dataset['at'])
  const title = pin.querySelector('title')?.textContent ?? ''
  const face = document.createElement('span')
  face.textContent = pin.querySelector('text')?.textContent ?? ''
  const isOpen = pin.querySelector('.pin--open') !== null
  const icon = divIcon({
    className: isOpen ? 'map-pin map-pin--open' : 'map-pin',
    html: face,
    iconSize: [pinSize, pinSize],
  })
  const made = marker([latitude, longitude], { icon, title, alt: title }).addTo(live)
  made.getElement()?.setAttribute('aria-label', title)
  const href = pin.getAttribute('href')
  if (href) made.on('click', () => location.assign(href))
}

function numbersOf(text = ''): readonly number[] {
  return text.split(',').map(Number)
}
