/** What helps with an answer while it is written. */
export const composer = {
  /** Name of the bar over the field. */
  formatting: 'Formatting',
  /** Name of a button: what is selected is code or a log. Its key stands behind it. */
  code: 'Code',
  /** Name of a button: what is selected is somebody else's words. */
  quote: 'Quote',
  /** Name of a button: each selected line is a point of a list. */
  list: 'List',
  /** Button at what is selected in a message. */
  quoteSelected: 'Quote',
  /** The line over a quote in an answer: staff read it. */
  quoteOf: (name: string) => `${name} wrote:`,
  /** The same over the customer's own words. */
  quoteOfMine: 'I wrote earlier:',
  /** Under the field, after a log was pasted. */
  looksLikeLog: 'This looks like a log or code.',
  /** Button beside it: it is shown letter by letter. */
  asCode: 'Format as code',
  /** Button beside it: no. */
  asText: 'Leave it',
  /** Over the thread, while files are dragged over it. */
  dropHere: 'Drop the files here to attach them',
  /** Button beside Send: the problem is solved. */
  sendAndClose: 'Reply and close',
  /** The same where nothing opens the request again. */
  sendAndCloseForGood: 'Reply and close for good',
  /** Over the field: the first half of that was done, the second was not. Why comes after it. */
  stillOpen: 'Your reply is sent, but the request is still open.',
  /** Button beside it. */
  closeNow: 'Close the request',
  /** Under the field, outside the hours of the staff. `time` is when they come, e.g. "Monday, 9:00 AM". */
  away: (time: string) => `Nobody is at the desk right now. Your reply waits for them: ${time}.`,
  /** Over the field, and read aloud once: somebody is writing an answer at this moment. */
  typing: (name: string) => `${name} is writing`,
};
