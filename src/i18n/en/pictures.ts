/** The words of pictures: capture, editor, smaller copies. */
export const pictures = {
  /** Beside a progress bar, for a moment: the picture is looked at before it is uploaded, or a smaller copy is made. */
  preparing: 'Preparing…',
  /** Name of that progress bar. */
  preparingName: (name: string) => `Preparing ${name}`,
  /** Read aloud before a question about one of several files. `question` is one or two sentences. */
  asks: (name: string, question: string) => `${name}: ${question}`,
  /** Question: `size` such as "12 MB", the others such as "6000 × 4000" pixels. Answers: attachSmaller, attachAsIs. */
  large: (size: string, pixels: string, smaller: string) =>
    `This picture is ${size} (${pixels}). Attach a smaller copy (${smaller})?`,
  /** The same where it does not fit as it is. `limit` such as "10 MB". Answer: attachSmaller. */
  tooLarge: (size: string, pixels: string, smaller: string, limit: string) =>
    `This picture is ${size} (${pixels}), and a file may be ${limit} at most. Attach a smaller copy (${smaller})?`,
  /** Question: it would need more memory than a phone has. `pixels` such as "20000 × 20000". Answer: attachAsIs. */
  tooManyPixels: (pixels: string) =>
    `This picture has too many pixels to be shown or edited here (${pixels}). Attach it without a preview?`,
  /** Question: what a camera writes into a file could not be taken out. Answer: attachAsIs. */
  keepsData:
    'This file may say where and when the picture was taken. That could not be removed here. Attach it all the same?',
  /** Question: the smaller copy failed. Answer: attachAsIs. */
  noSmallerCopy: 'A smaller copy could not be made in this browser. Attach the picture as it is?',
  /** Answer, a button. */
  attachSmaller: 'Attach a smaller copy',
  /** Answer, a button. */
  attachAsIs: 'Attach as it is',
  /** Beside the files, after Send was pressed while such a question is open. */
  answerFirst: 'Choose how to attach the picture, or remove it.',
  /** Width and height in pixels, as small text. */
  pixels: (width: number, height: number) => `${width} × ${height}`,
  /** Button: opens a picture in the editor. */
  edit: 'Edit',
  /** Name of that button: begins with the same word. */
  editName: (name: string) => `Edit ${name}`,
  /** Button on a phone: opens the camera. */
  takePhoto: 'Take a photo',
  /** Button: takes a picture of a screen, a window or a tab. */
  captureScreen: 'Capture the screen',
  /** Why there is no picture of the screen, and what to do instead. */
  captureFailed: 'The screen could not be captured. Take a screenshot with your keyboard and paste it here.',
  /** The editor did not load. */
  editorFailed:
    'The picture editor could not be loaded. Nothing was attached or changed. Try again in a minute, or reload the page.',
  /** Title of the editor. */
  editorTitle: 'Edit the picture',
  /** Button of the editor: takes the changes over. */
  editorDone: 'Done',
};
