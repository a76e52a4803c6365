import { plural } from '../plural.js';

/** The words of articles and similar requests beside the form. */
export const suggestions = {
  /** Heading over help articles, and name of the region. */
  articles: 'Answers that may help',
  /** Read aloud when the list has come. */
  articlesFound: (count: number) =>
    `${count} ${plural('en', count, { one: 'answer', other: 'answers' })} that may help, beside the form.`,
  /** Beside a link to an article. */
  opensInTab: 'opens in a new tab',
  /** Button over an open article. */
  back: 'Back to the answers',
  /** Button: the article has answered the question. */
  solvedIt: 'This solved it',
  /** Read out before that button, for an article that was read in a tab of its own. `title` is the article's. */
  solvedBy: (title: string) => `This solved it: ${title}`,
  /** Button: no articles for this request. */
  hideArticles: 'Hide the answers',
  /** In place of the form, then. */
  solved: 'Glad it is solved. Nothing was sent.',
  /** Under it. */
  solvedHint: 'What you have written is still here, should you need it after all.',
  /** Button. */
  backToRequest: 'Back to my request',
  /** Button: leaves the form. */
  leave: 'Leave the form',
  /** Name of the region with an open request about the same thing. */
  similar: 'You may have asked this already',
  /** Its sentence. `subject` in quotation marks. */
  alreadyHave: (number: string, subject: string) => `You already have #${number} “${subject}”.`,
  /** The same, where both are about the service that is chosen. */
  alreadyHaveAbout: (number: string, subject: string) => `You already have #${number} “${subject}” about this service.`,
  /** After it. */
  addAsk: 'Add this to it?',
  /** Under it. `age` is e.g. "2 hours ago". */
  updated: (age: string) => `updated ${age}`,
  /** Button. Seed page: "отвечайте в уже существующем тикете". */
  add: (number: string) => `Add to #${number}`,
  /** Button: leaves the form for that request. */
  look: (number: string) => `Look at #${number} first`,
  /** Under it, where that button is. */
  lookHint: 'Your text stays here.',
  /** Button. */
  other: 'No, this is something else',
  /** Read aloud then. */
  otherSaid: 'It stays a new request.',
  /** Over the form, which is now an answer in that request. */
  replyTitle: (number: string, subject: string) => `This will be added to #${number} “${subject}”`,
  /** Under it. */
  replyHint: 'Your message and files go there. The subject and your answers to our questions go with them.',
  /** Button: it is a new request again. */
  keepNew: 'Make it a new request instead',
  /** Read aloud then. */
  keptNew: 'It is a new request again. Everything you wrote is there.',
  /** Button: sends it, while files are on their way. */
  addAfterUpload: (number: string) => `Add to #${number} after the files are uploaded`,
  /** Read aloud when it was pressed then. */
  addWaiting: (number: string) => `It will be added to #${number} as soon as the files are uploaded.`,
  /** The request did not take it: what may have happened. */
  notTaken: (number: string) => `#${number} did not take it. It may be closed by now, or have it already.`,
  /** What to do then. */
  notTakenHint: 'Look at it, or make this a new request.',
  /** In a line `question: answer` of what is added: a box is ticked. */
  yes: 'yes',
  /** Heading when it is sent. */
  added: (number: string) => `Added to #${number}`,
  /** What happens next. */
  addedNext: 'Our specialists see it in the request, with everything said before.',
};
