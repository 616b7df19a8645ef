/** How long data is kept and on what ground, as it is said to people. */
export const resident = {
  withTheFile: '{months, plural, one {# mois} other {# mois}} après notre dernier contact',
  withTheFileSource:
    'CNIL, délibération 2023-095 du 14 septembre 2023 : deux ans après le dernier contact, en accompagnement social.',
  months: '{count, plural, one {# mois} other {# mois}} {after}',
  days: '{count, plural, one {# jour} other {# jours}} {after}',
  'basis_public-task': 'notre mission d’intérêt public (article 6 § 1 e du RGPD)',
  'basis_legal-obligation': 'une obligation de la loi (article 6 § 1 c du RGPD)',
  basis_consent: 'votre accord (article 6 § 1 a du RGPD)',
  basis_contract: 'un contrat avec vous (article 6 § 1 b du RGPD)',
  'basis_legitimate-interest': 'notre intérêt légitime (article 6 § 1 f du RGPD)',
} as const
