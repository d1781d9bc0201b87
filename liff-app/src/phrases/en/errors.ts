import type { ErrorCode } from '../ja/errors.ts';

const notFound = 'We could not find the page. Please open it again from the menu.';
const notTaken = 'It could not be sent. What you wrote is kept. Please open it again and try once more.';

export const errors: Record<ErrorCode, string> = {
  'survey.unfinished': 'There is a survey before the consultation. You can go on from where you stopped.',
  'survey.versionUnknown': 'The questions are new. Your answers are kept, and you can go on from where you stopped.',
  'survey.outsideCity': 'Registration is for people who live in the city. You can choose the ward again.',
  'survey.questionUnknown': 'The questions are new. Open it again and go on from where you stopped.',
  'survey.answeredTwice': 'Your answer could not be saved. Open it again and go on from where you stopped.',
  'survey.answerMissing': 'There are questions you have not answered yet. You can go on from where you stopped.',
  'survey.answerUnclear': 'Your answer could not be saved. Please choose again.',
  'survey.answerWrongType': 'Your answer could not be saved. Please choose again.',
  'survey.optionUnknown': 'The choices are new. Please open it again and choose once more.',
  'survey.childUnknown': 'Your list of children has changed. Please open this page again and choose.',
  'survey.countOutOfRange': 'Please choose the number again.',
  'survey.questionNotAsked': 'The questions have changed. Please open this page again to go on where you were.',
  'survey.tooManyChildren': 'You can list up to 12 children. Please remove a row and go on.',
  'survey.birthInFuture': 'One of the birth months is still to come. Please choose again.',
  'survey.birthTooLongAgo': 'Please check the year your child was born and choose again.',
  'survey.expectingMonthOutOfRange': 'Please choose the month again.',
  'household.notExpecting': 'No baby on the way is registered. You can add a child under Settings, Children.',
  'household.childrenChanged':
    'Your list of children was changed elsewhere. Nothing is saved yet. Please choose again.',
  'household.tooManyChildren': 'You can register up to 12 children. You can change them under Settings, Children.',
  'household.birthInFuture': 'That month has not come yet. Please choose the year and month of birth again.',
  'household.birthTooLongAgo':
    'That is far from the expected month. Please choose again, or add the child under Settings, Children.',
  'consent.missing': 'Before you register, please read the explanation and decide.',
  'consent.versionStale': 'The explanation is new. Please read it and decide again.',
  'consultation.closed': 'This consultation has ended. You can write again at any time.',
  'consultation.notFound': notFound,
  'service.notFound': notFound,
  'letter.notFound': notFound,
  'route.unknown': notFound,
  'role.forbidden': notFound,
  'session.missing':
    'You have not used this for a while, so we closed it to be safe. Open it again and go on from where you stopped.',
  'session.idTokenInvalid':
    'LINE could not confirm you. Check that the time of your phone is set automatically, and open it again.',
  'line.unavailable': 'LINE is hard to reach now. Please wait a moment and try again.',
  'request.crossOrigin': 'Please open it again from the Tsunagu menu in LINE. What you wrote is kept.',
  'input.invalid': 'Please check what you entered and send it again. Your text is kept.',
  'cursor.invalid': 'The rest could not be loaded. Please open it again.',
  'rate.exceeded': 'It is busy now. What you wrote is kept. Please wait about a minute and try again.',
  'body.tooLarge': 'The text was too long to send. Please send it in parts.',
  'body.malformed': notTaken,
  'media.unsupported': notTaken,
};
export const unknownError = 'That did not work. What you wrote is kept. Please wait a moment and try again.';
