/** The first consent text in English: per block its title and its paragraphs, in the order of `CONSENT_TEXT_1`. */
export const CONSENT_TEXT_1_ENGLISH: readonly (readonly [title: string, ...paragraphs: string[]])[] = [
  [
    'What we use it for',
    'We use it to look for support that may fit you, to send you information about once a week, and to answer your consultations. We use it for nothing else.',
    'We report numbers to Kobe City. Nobody can tell from them who you are.',
  ],
  [
    'What we do not ask',
    'We do not ask your name, street address, telephone number, or the name of a nursery or school. Of a child’s birthday we ask only the year and month (and sometimes whether it was the 1st).',
    'The survey does not ask about illness, disability, results of health checks, nationality, religion or crime.',
    'You decide what you write in a consultation.',
  ],
  [
    'What stays with LINE, and what does not',
    'Your answers, your consultations and your photos do not stay with LINE. They are kept in encrypted form on Tsunagu’s servers in Japan.',
    'LINE keeps these: that you added us as a friend, what we send to the chat, what you write in the chat, and that you opened this page.',
    'We do not use your LINE name or picture. Counsellors do not see them.',
  ],
  [
    'Who can see it',
    'Only people with this work see your answers and consultations: counsellors, their supervisors and others in charge.',
    'Staff of Kobe City may also look at consultations. They can only look, and a record is kept that they did.',
  ],
  [
    'To protect life and safety',
    'If we need to protect the life or safety of you or your child, we contact the police or the child guidance centre (児童相談所), even without your consent.',
  ],
  [
    'How long we keep it',
    'When you leave, we erase your registration at once. We erase a consultation three years after it ended. When you leave, it can no longer be read, even before that.',
  ],
  [
    'If you want to stop',
    'In “Settings” you can, at any time, correct your answers, pause for one month, or leave and erase. We do not ask why.',
  ],
];
