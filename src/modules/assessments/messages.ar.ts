import type { resident as french } from './messages.fr.ts'

/** What a person reads in Arabic. */
export const resident: Readonly<Record<keyof typeof french, string>> = {
  door: 'أعرف مستواي في المهارات الرقمية',
  title: 'هذا هو مستواك',
  intro: 'مستوى لكل موضوع. لا علامات ولا ترتيب. لا يُتخذ أي قرار بناءً على هذه النتيجة.',
  bar: '{steps} من 3',
  unknown: 'لم يُنجز بعد',
  whyFewer: 'ما لم نسألك عنه، ولماذا',
  'spared-surely-known': 'أنت تعرف هذا بالتأكيد:',
  'spared-surely-beyond': 'لا يزال الوقت مبكرًا لهذا:',
  learnTitle: 'ما يمكنك تعلّمه الآن',
  learnIntro: 'يمكننا أن نعلّمك ذلك. اسأل في الاستقبال.',
  learnNothing: 'أنت مرتاح في كل المواضيع. إذا تغيّر موقع ما فنحن هنا لمساعدتك.',
  print: 'اطبع',
  close: 'إنهاء',
  shown: 'أُنجز في {day}.',
  keepText:
    'للاحتفاظ بهذه النتيجة، أظهر الرمز المكتوب على ورقتك لموظف وقل تاريخ ميلادك. سيحفظها في ملفك إن أردت ذلك.',
  oralPlace: 'السؤال {number}. بقي نحو {remaining}.',
  oralRead: 'يُقرأ بصوت عالٍ',
  oralAnswer: 'الجواب',
  oralKeys: 'الإجابة بالمفاتيح 1 و2 و3',
  oralChosen: 'الجواب المسجل: {answer}',
  oralBack: 'السؤال السابق',
  oralPause: 'التوقف والمتابعة لاحقًا',
}
