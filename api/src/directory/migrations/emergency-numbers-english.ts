/** The English of the emergency numbers: what the number is, and when to call it. Names keep the Japanese beside them. */
export const EMERGENCY_NUMBERS_ENGLISH: readonly (readonly [tel: string, name: string, note: string])[] = [
  ['110', 'Police', 'When someone is violent, someone tries to get into your home, or anybody is in danger'],
  [
    '119',
    'Ambulance and fire',
    'When someone is unconscious, cannot breathe, has a seizure that does not stop or a serious injury, or there is a fire',
  ],
  [
    '#7119',
    'Emergency advice, Hyogo (救急安心センター)',
    'When you are not sure whether to call an ambulance (adults and children)',
  ],
  [
    '#8000',
    'Medical advice for children (子ども医療電話相談)',
    'At night and on holidays, when a child is suddenly ill or hurt and you are not sure whether to go to a hospital',
  ],
  [
    '072-727-2499',
    'Poison advice (中毒110番)',
    'When someone swallowed medicine, tobacco, detergent or something similar',
  ],
  [
    '189',
    'Child guidance centre (児童相談所)',
    'When you are worried about a child’s safety, or afraid you may be too hard on your child. You do not need to give your name.',
  ],
  [
    '0120-189-783',
    'Child guidance centre: advice line',
    'When it is not urgent and you want to talk about raising your child',
  ],
  ['#8103', 'Police: sexual crime (性犯罪被害相談)', 'To talk to the police about sexual harm'],
  [
    '#8891',
    'One-stop support centre (ワンストップ支援センター)',
    'After sexual violence. They connect you with a hospital and help.',
  ],
  ['0120-279-889', 'DV advice plus (DV相談プラス)', 'When you are afraid of your husband, wife or partner'],
  ['#9110', 'Police: advice', 'To talk to the police when it is not urgent'],
  ['0120-279-338', 'Yorisoi hotline (よりそいホットライン)', 'For any worry'],
  ['0120-783-556', 'Inochi no Denwa (いのちの電話)', 'When it is so hard that you want to die'],
  ['0120-061-338', '#Inochi SOS (#いのちSOS)', 'When you want to disappear or die'],
  ['0120-0-78310', '24-hour SOS line for children', 'For children themselves (day and night, free)'],
  ['0120-99-7777', 'Childline (チャイルドライン)', 'For children themselves (up to 18, every day from 16:00 to 21:00)'],
];
