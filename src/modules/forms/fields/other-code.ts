/** The code of "another answer" wherever a list allows one; no option of a definition bears it. */
export const otherCode = 'other'
