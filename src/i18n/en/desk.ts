export const desk = {
  /** Name of the whole region, for people who go from region to region. Seed page: section "Поддержка". */
  label: 'Support',
  /** Beside the list, before a request is chosen. */
  choose: 'Choose a request',
  /** Text under it. */
  chooseHint: 'Its messages, files and status appear here.',
};
