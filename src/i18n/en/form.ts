import { plural } from '../plural.js';
import { formOutside } from './outside.js';

const characters = (count: number) => `${count} ${plural('en', count, { one: 'character', other: 'characters' })}`;

/** The words of `TicketForm`. */
export const form = {
  ...formOutside,
  /** Label. Seed page: "Тема". */
  subject: 'Subject',
  /** Under it. The seed page's good example: "Недоступен сервер по SSH". */
  subjectHelp: 'Short and clear. For example: “No SSH access to the server”.',
  /** Label. Seed page: "Услуга". */
  service: 'Service',
  /** Under it. */
  serviceHelp: 'Choose it if the request is about one of your services: we find the cause much sooner.',
  /** In place of the help when the list could not be loaded. */
  servicesFailed: 'Your services could not be loaded. You can send the request without choosing one.',
  /** Label. Seed page: "Отдел". */
  department: 'Department',
  /** While none is chosen. */
  departmentPlaceholder: 'Choose a department',
  /** Under it. */
  departmentHelp: 'The most fitting one: your request gets to the right person sooner.',
  /** Beside a department. `duration` is e.g. "4 hours". */
  replyTime: (duration: string) => `usual reply time: ${duration}`,
  /** Label. Seed page: "Приоритет". */
  priority: 'Priority',
  /** Under it. */
  priorityHelp: 'High is only for what is really urgent and critical.',
  /** In a list of choices, while none is chosen. */
  choicePlaceholder: 'Choose',
  /** In a list of choices that may stay empty: the choice of nothing. */
  noChoice: 'Nothing chosen',
  /** Label. Seed page: "Сообщение". */
  body: 'Message',
  /** Under a text that is near its limit. */
  charactersLeft: (count: number) => `${characters(count)} left`,
  /** Under a text that is over its limit. */
  charactersOver: (count: number) => `${characters(count)} too many`,
  /** Error: the subject has nothing to read. */
  subjectBlank: 'Write in a few words what it is about.',
  /** Error: the message has nothing to read. */
  bodyBlank: 'Describe the problem or the question.',
  /** Error: too long. `count` is the limit. */
  tooLong: (count: number) => `Shorten it: at most ${characters(count)} fit.`,
  /** Error: no department chosen. */
  departmentMissing: 'Choose the department that fits best.',
  /** Error: a further field is empty. */
  answerMissing: 'Fill this in.',
  /** Error: nothing chosen. */
  choiceMissing: 'Choose one.',
  /** Error: a box that must be ticked. */
  tickMissing: 'Tick this to go on.',
  /** Error: not a number. */
  notNumber: 'Write a number, in digits.',
  /** Error: a date whose year is far from now, as one that is still being typed. */
  unlikelyDate: 'Check the year: it has four digits.',
  /** Error: an upload failed. */
  filesFailed: 'A file was not uploaded. Try it again or remove it.',
  /** Error: the backend refused it; `reason` in the backend's words. */
  refused: (reason: string) => `The server did not accept this: ${reason}`,
  /** Button. Seed page: "Отправить". */
  send: 'Send',
  /** The same, while files are on their way. */
  sendAfterUpload: 'Send after the files are uploaded',
  /** The same, after it failed. */
  sendAgain: 'Send again',
  /** The same, while it is being sent. */
  sending: 'Sending…',
  /** The same, pressed while files are on their way. */
  waitingForFiles: 'Waiting for the files…',
  /** Read aloud then. */
  waitingHint: 'The request will be sent as soon as the files are uploaded.',
  /** Button beside it: takes the press back. */
  holdBack: 'Do not send yet',
  /** Title of a failure after which the ticket may exist. */
  maybeSent: 'This request may have been sent already.',
  /** What to do then. */
  lookFirst: 'Look whether it is in the list of requests before you send it again.',
  /** Heading of the confirmation. */
  created: (number: string) => `Request #${number} is created`,
  /** Heading over the steps. Seed page: "Что происходит после создания тикета?" */
  nextTitle: 'What happens next',
  /** Step. Seed page: "Вы получите E-mail уведомление". */
  nextMail: (address: string) => `An e-mail with the number of your request goes to ${address}.`,
  /** Step. Seed page: "в порядке очереди и в соответствии с его приоритетом". */
  nextQueue: 'Our specialists take requests in turn and by priority.',
  /** After it, when known. */
  queuePosition: (position: number) => `Yours is number ${position} in the queue.`,
  /** Step. Seed page: "Вы получите ответ в тикете и уведомление об этом на ваш E-mail." */
  nextAnswer: (isMailed: boolean): string =>
    isMailed ? 'The answer comes in the request, and you are told by e-mail.' : 'The answer comes in the request.',
  /** After it, when known. */
  replyBy: (time: string) => `Expect it by: ${time}.`,
  /** Button of the confirmation. */
  open: 'Open the request',
  /** Button of the confirmation. */
  another: 'Create another',
};
