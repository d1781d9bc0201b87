import type { emergency as ja } from '../ja/emergency.ts';

export const emergency: typeof ja = {
  page: 'Emergency numbers',
  title: 'Emergency numbers',
  lead: 'You can use them without registering. If you are not sure, you can call.',
  police: 'Police',
  policeNote: 'When someone is violent, someone tries to get into your home, or anybody is in danger',
  ambulance: 'Ambulance and fire',
  ambulanceNote:
    'When someone is unconscious, cannot breathe, has a seizure that does not stop or a serious injury, or there is a fire',
  child: 'A child’s safety',
  childNote:
    'When you are worried about a child’s safety, or afraid you may be too hard on your child. You do not need to give your name.',
  trace: 'The number you call stays in the call history of your phone.',
  calm: 'If it is not urgent',
  consult: 'Write to a counsellor',
  benefits: 'Find benefits',
  notRead: 'When we are closed, nobody reads what you write. If you are in danger, please call.',
  close: 'Close this page',
};
