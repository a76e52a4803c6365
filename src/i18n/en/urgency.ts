/** The words of priority in words. */
export const urgency = {
  /** Label over two answers. Yes chooses the backend's priority for what is down. */
  question: 'Is the service down for your users right now?',
  /** Answer. */
  yes: 'Yes, it is down',
  /** Answer. */
  no: 'No',
  /** Opens the list of the backend's priorities. `label`: the one that is chosen now. */
  yourself: (label: string | undefined): string =>
    label === undefined ? 'Choose the priority yourself' : `Choose the priority yourself (now: ${label})`,
  /**
   * Asked once when somebody chooses the priority for what is down. `label` is its name, `meaning` the backend's words for
   * it without a full stop. Seed page: "высокий приоритет только для действительно срочных и критических проблем".
   */
  doubt: (label: string, meaning: string | undefined): string =>
    meaning === undefined
      ? `“${label}” is for what is down right now and cannot wait. Is it so here?`
      : `“${label}” means “${meaning}”. Is it so here?`,
  /** Button: the priority stays. */
  keep: (label: string) => `Yes, keep “${label}”`,
  /** Button: the usual priority instead; `label` is its name, if it has one. */
  lower: (label: string | undefined): string => (label === undefined ? 'No, it can wait' : `No, make it “${label}”`),
};
