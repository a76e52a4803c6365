/** The words of `StatusBadge`. Kept apart so that a badge alone does not carry every other word. */
export const status = {
  /** Status: nobody has taken the ticket yet. Seed page: "Открыт". */
  open: 'Open',
  /** Status: staff are working on it. Seed page: "В работе". */
  in_progress: 'In progress',
  /** Status: staff have answered, it is the customer's turn. Seed page: "Отвечен". */
  answered: 'Answered',
  /** Status: done. Seed page: "Закрыт". */
  closed: 'Closed',
};
