import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  withTheFile: '{months} months after our last contact',
  withTheFileSource:
    'CNIL, decision 2023-095 of 14 September 2023: two years after the last contact, in social support.',
  months: '{count, plural, one {# month} other {# months}} {after}',
  days: '{count, plural, one {# day} other {# days}} {after}',
  'basis_public-task': 'our task in the public interest (Article 6(1)(e) GDPR)',
  'basis_legal-obligation': 'a legal obligation (Article 6(1)(c) GDPR)',
  basis_consent: 'your consent (Article 6(1)(a) GDPR)',
  basis_contract: 'a contract with you (Article 6(1)(b) GDPR)',
  'basis_legitimate-interest': 'our legitimate interest (Article 6(1)(f) GDPR)',
}
