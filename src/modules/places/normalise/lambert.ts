interface Degrees {
  readonly latitude: number
  readonly longitude: number
}

// Constants of the projection (IGN, NTG_71 and RGF93 / EPSG:2154).
const exponent = 0.725_607_765_053_267
const radius = 11_754_255.426_096
const originX = 700_000
const originY = 12_655_612.049_876
const eccentricity = 0.081_819_191_042_816
const meridian = (3 * Math.PI) / 180

/** Lambert-93 metres to WGS84 degrees; within a metre in metropolitan France. */
export function fromLambert93(x: number, y: number): Degrees {
  const east = x - originX
  const north = originY - y
  const isometric = -Math.log(Math.hypot(east, north) / radius) / exponent
  const longitude = Math.atan(east / north) / exponent + meridian
  let latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2
  for (let turn = 0; turn < 8; turn += 1) {
    const sine = eccentricity * Math.sin(latitude)
    const stretch = ((1 + sine) / (1 - sine)) ** (eccentricity / 2)
    latitude = 2 * Math.atan(stretch * Math.exp(isometric)) - Math.PI / 2
  }
  return { latitude: (latitude * 180) / Math.PI, longitude: (longitude * 180) / Math.PI }
}
