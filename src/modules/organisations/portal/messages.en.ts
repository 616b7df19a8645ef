import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  homeTitle: 'Home',
  homeLine: '{town} — we are here to help, in person and online',
  homeNoDoor: 'Call us or come and see us: the address and the number are at the bottom of this page.',
  homeHelp: 'How does it work?',
  homeAgents: 'Do you work here? Staff sign-in',

  siteMapTitle: 'Site map',
  siteMapDoors: 'What you can do',
  siteMapAbout: 'About this site',
  siteMapAgents: 'For staff',
  agentSpace: 'Staff sign-in',

  helpTitle: 'Help',
  comeTitle: 'Come and see us',
  comeText: `When you arrive, take a ticket from the machine. It speaks your language and prints your ticket.
When it is your turn, your number appears on the screen with the counter to go to.
If you cannot read the screen or cannot stand for long, tell the machine or the reception desk: someone will come to you.`,
  phoneTitle: 'Call us',
  phoneText: 'Our number is {phone}. A person will answer.',
  languageTitle: 'Change language, read in plain words, listen',
  languageText: `Choose your language at the top of any page. “Simplifié” shows the same text in short French sentences.
“Listen” reads the page aloud, if your device has a voice for that language.`,
  ticketTitle: 'Follow your turn on your phone',
  ticketText: `Take a picture of the square printed on your ticket. A page opens: it tells you how many people are before you and how long to wait.
You need no account and you do not give your name.`,
  receiptTitle: 'See again what we did together',
  receiptText: `At the end, the member of staff gives you a sheet. It says what was done, what happens next, and when.
The code on the sheet and your date of birth open the same page on a phone.`,
  largerTitle: 'Make it larger, use the keyboard',
  largerText: `Ctrl and + make the page larger; Ctrl and - make it smaller. On a phone, spread two fingers.
The Tab key goes from link to link. The Enter key opens the link.`,
  troubleTitle: 'Something does not work',
  troubleText: 'Write to {email}, call {phone}, or tell a member of staff. Say what you were trying to do.',
}
