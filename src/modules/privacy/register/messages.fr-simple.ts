import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  withTheFile: '{months} mois après votre dernière visite',
  withTheFileSource: 'C’est la CNIL qui le dit (2023-095).',
  months: '{count} mois {after}',
  days: '{count, plural, one {1 jour} other {# jours}} {after}',
  'basis_public-task': 'la loi nous demande de vous aider',
  'basis_legal-obligation': 'la loi nous y oblige',
  basis_consent: 'vous êtes d’accord',
  basis_contract: 'nous avons un contrat avec vous',
  'basis_legitimate-interest': 'nous en avons besoin pour bien travailler',
}
