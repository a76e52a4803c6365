/** The words of the guided message. Its prompts become headings in it, so they are written as the customer would say them. */
export const guide = {
  /** Name of the row of prompts, and of the button that folds it. */
  title: 'What helps us to help you',
  /** Under the row, while none of the prompts is being answered. */
  hint: 'Answer what you can, in any order.',
  /** After it, where files can be attached. Seed page: "Прикрепите скриншоты, иллюстрирующие проблему." */
  screenshots: 'Screenshots that show the problem help, too.',
  /** Prompt, and a heading in the message. */
  what: 'What fails',
  /** What it asks. Seed page: "Что именно не работает или какой вопрос у вас возник?" */
  whatHelp: 'What exactly does not work, or what is your question?',
  /** Prompt, and a heading in the message. */
  before: 'What I did before',
  /** What it asks. Seed page: "Какие действия вы предпринимали до возникновения проблемы?" */
  beforeHelp: 'What did you do before the problem appeared?',
  /** Prompt, and a heading in the message. */
  tried: 'What I tried',
  /** What it asks. Seed page: "Какие шаги вы уже пробовали для решения?" */
  triedHelp: 'What have you already tried?',
  /** Prompt, and a heading in the message. */
  errors: 'Error text',
  /** What it asks. Seed page: "Укажите точные сообщения об ошибках, скопируйте их текстом." */
  errorsHelp: 'The exact error messages, copied as text.',
  /** Prompt, and a heading in the message. */
  steps: 'Steps',
  /** What it asks. Seed page: "Если возможно, предоставьте шаги для воспроизведения проблемы." */
  stepsHelp: 'If you can, the steps that bring the problem back.',
  /** Read aloud after the name of a prompt that has an answer. */
  answered: 'answered',
  /** Read aloud: the heading is in the message now, and so is the caret. */
  added: (prompt: string) => `“${prompt}” is added to the message.`,
  /** Read aloud: the heading was there, and the caret is at the end of its answer. */
  reached: (prompt: string) => `You are at “${prompt}” in the message.`,
  /** Label of the box for the text of an error. */
  paste: 'Paste the error exactly as it is',
  /** The same, where a department asks for something other than an error. */
  pasteText: 'Paste the text exactly as it is',
  /** Button: puts what was pasted into the message. */
  insert: 'Insert',
};
