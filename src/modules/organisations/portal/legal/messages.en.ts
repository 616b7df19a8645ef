import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  prevails: 'This translation is for information. The French text prevails.',

  accessibilityTitle: 'Accessibility statement',
  commitmentTitle: 'Commitment',
  commitmentText: `{publisher} undertakes to make its websites and software accessible, in accordance with article 47 of French law no. 2005-102 of 11 February 2005.
This statement applies to the site {site}.
Ask {email} for the multi-year plan and for this year’s action plan.`,
  stateTitle: 'Compliance status',
  stateText:
    'Accessibilité : non conforme. {town} ({site}) does not comply with the French accessibility guidelines (RGAA), version 4.1, because no audit has been carried out yet.',
  resultsTitle: 'Test results',
  resultsText: `No compliance audit has been carried out by an outside expert, so no rate of compliance is announced.
At each change, every page is checked by an automatic tool, in every language, and walked through with the keyboard alone.`,
  contentsTitle: 'Content that is not accessible',
  contentsText: `Non-compliant content: it will be listed here after the audit.
Exemptions for disproportionate burden: none.
Content not covered by the obligation: none.`,
  establishedTitle: 'Preparation of this statement',
  establishedText: `This statement was prepared on 21 November 2026.
Technologies used: HTML5, CSS, SVG, JavaScript. The site also works without JavaScript.
Browser used for the tests: Chromium, with and without JavaScript.
Tools used: axe-core, keyboard navigation, 200% zoom, a width of 320 pixels.
Pages checked: all of them.`,
  feedbackTitle: 'Feedback and contact',
  feedbackText: `If you cannot reach a page or a service, tell us: we will give it to you in another form.
Write to {email}, call {phone}, or come and see us. We answer within a week.`,
  recourseTitle: 'If our answer does not help',
  recourseText: `If you told us about a barrier and did not get a satisfactory answer, you can:
• write to the Défenseur des droits: https://formulaire.defenseurdesdroits.fr/
• meet their local representative: https://www.defenseurdesdroits.fr/saisir/delegues
• send a letter, free of charge, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`,

  noticeTitle: 'Legal notice',
  publisherTitle: 'Publisher',
  publisherText: `Publisher: {publisher}
Address: {address}
Telephone: {phone}
E-mail: {email}`,
  directorTitle: 'Director of publication',
  directorText: '{director}',
  hostTitle: 'Hosting provider',
  hostText: '{host}',
  softwareTitle: 'Software',
  softwareText:
    'This site runs on Côte à Côte, free software under the EUPL 1.2 licence. Anyone may read it, use it and improve it.',
  securityTitle: 'Report a security flaw',
  securityText: 'Write to {securityEmail}. Please do not make the flaw public before we have answered.',

  dataTitle: 'Personal data',
  whoTitle: 'Who is responsible',
  whoText: `The controller is the organisation that receives you: {town}, or the association, library or France services house that uses this site with it.
Each organisation sees its own files only.`,
  purposeTitle: 'Why we use them',
  purposeText: `{purposes}
We also count our activity, without your name. We sell nothing and show no advertising.
Our task in the public interest: Article 6(1)(e) GDPR and article L. 123-5 of the French code of social action.`,
  whatTitle: 'What we write down',
  whatText: `As little as possible. A first name is enough to open a file, and you may come without giving your name. Depending on your procedures:
{held}
Staff see what they need in order to help you. They are bound by professional secrecy (article L. 133-5 of the same code).`,
  durationTitle: 'How long we keep them',
  durationText: `{durations}
The queue ticket carries no name.`,
  recipientsTitle: 'Who receives them, and processors',
  recipientsText: `{recipients}
Another organisation sees your file only if you agree.
Processor: the hosting provider, {host}. It does not use your data for itself.`,
  rightsTitle: 'Your rights',
  rightsText: `You may ask to see your data, to correct them, to erase them, to limit their use, or object to it. Ask a member of staff, or write to the data-protection officer: {privacyEmail}
We answer within a month. If the answer does not satisfy you, you may write to the CNIL: https://www.cnil.fr/fr/plaintes or CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.`,
  cookiesTitle: 'Cookies',
  cookiesText: `No tracker, no audience measurement, nothing from another site.
One cookie remembers the language you choose. Staff have a sign-in cookie and one that recognises their workstation. They are necessary: the law does not ask for your consent.`,
}
