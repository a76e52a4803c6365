/** What a form says about the draft of a request, and where that is. */
export const drafts = {
  /** Over the fields: what was left unsent stands in them again. `time` is a time of day, or a whole date with it. */
  restored: (time: string) => `Your draft is back. Last change: ${time}.`,
  /** Button beside it. */
  discard: 'Discard',
  /** In its place, after that button. */
  discarded: 'The draft is discarded.',
  /** In its place, where the draft was sent or discarded in another tab of the browser. */
  goneElsewhere: 'The draft was sent or discarded in another tab.',
  /** Button beside either. */
  undo: 'Put it back',
  /** Names of files that could not be kept follow, each in a line. */
  missing: 'These files could not be kept. Add them again:',
  /** Another tab of the browser keeps other words. How they begin stands beside it. */
  otherTab: 'Another draft is kept in another tab:',
  /** In place of how it begins, where it has no words. */
  otherUntitled: 'without text',
  /** Button: puts it in place of what stands here. */
  show: 'Show it',
  /** Small, beside Send: a moment after a key. */
  saving: 'Saving…',
  /** Small, beside Send. */
  kept: 'Saved in this browser',
  /** The same, where the files are too large for that. */
  keptWithoutFiles: 'The text is saved in this browser, the files are not.',
  /** The same, where the browser forbids it or is full. */
  notKept: 'This browser does not keep what you type: send it before you leave.',
  /** Button in place of Send, while it waits to be sent. */
  waiting: 'Waiting to be sent',
  /** Title of a failure: what was written first has arrived, and is not what stands here now. */
  earlierArrived: 'An earlier version of this request has arrived.',
  /** Under it. */
  earlierArrivedHint: 'Look at it in the list of requests. What stands here has not been sent.',
  /** Button then, in place of Send. */
  sendAsAnother: 'Send as another request',
};
