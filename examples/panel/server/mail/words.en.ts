import type { MailWords } from './words.js';

export const en: MailWords = {
  company: 'Harbour Hosting',
  sender: 'Harbour Hosting support',
  greeting: (name) => `Hello ${name},`,
  created: {
    lead: (number) => `We have received your request. Its number is ${number}.`,
    nextTitle: 'What happens next',
    queue: 'Our support engineers take requests in turn, the more urgent ones first.',
    answer: 'The answer appears in the request, and we send it to this address. The whole conversation is kept there.',
    replyTime: (department, within) => `${department} usually answers within ${within}.`,
    details: 'Remembered something? Add it to this request: a second one would only slow things down.',
  },
  replied: {
    lead: (number, subject) => `There is an answer to your request ${number}, “${subject}”:`,
    files: (names) => `Attached in the request: ${names}`,
    turn: 'It is your turn now. If everything works, you can close the request.',
  },
  closed: {
    leadByStaff: (number, subject) => `Your request ${number}, “${subject}”, has been closed.`,
    leadByCustomer: (number, subject) => `You have closed your request ${number}, “${subject}”.`,
    reopen: 'If the problem comes back, reply in the request: it will be opened again.',
    rate: 'You can also tell us there how we did.',
  },
  facts: {
    number: 'Number',
    subject: 'Subject',
    department: 'Department',
    priority: 'Priority',
    service: 'Service',
  },
  open: 'Open the request',
  panelFirst: 'Please reply in the customer panel: requests there are handled first.',
  automatic: 'This message was sent automatically.',
  minutes: (count) => (count === 1 ? 'a minute' : `${count} minutes`),
  hours: (count) => (count === 1 ? 'an hour' : `${count} hours`),
  days: (count) => (count === 1 ? 'a day' : `${count} days`),
};
