import type { resident as french } from './messages.fr.ts'

/** What a person reads in English. */
export const resident: Readonly<Record<keyof typeof french, string>> = {
  door: 'See where I am with digital tools',
  title: 'Here is where you are',
  intro: 'One level for each subject. There is no mark and no ranking. Nothing is decided from this result.',
  bar: '{steps} out of 3',
  unknown: 'Not done yet',
  whyFewer: 'What we did not ask, and why',
  'spared-surely-known': 'You surely know it already:',
  'spared-surely-beyond': 'It is too early:',
  learnTitle: 'What you can learn now',
  learnIntro: 'We can teach you. Ask at the desk.',
  learnNothing: 'You are at ease everywhere. If a site changes, we are still here to help.',
  print: 'Print',
  close: 'Finish',
  shown: 'Done on {day}.',
  keepText:
    'To keep this result, show an agent the code on your paper and say your date of birth. They put it in your file, if you wish.',
  oralPlace: 'Question {number}. About {remaining} left.',
  oralRead: 'To read aloud',
  oralAnswer: 'The answer',
  oralKeys: 'Answer with the keys 1, 2, 3',
  oralChosen: 'Answer noted: {answer}',
  oralBack: 'Question before',
  oralPause: 'Stop and come back later',
}
