/** What is published about places in other people's formats. */
export const published = {
  'service-name': 'Médiation numérique',
  'service-description': 'Ce lieu propose : {services}.',
}
