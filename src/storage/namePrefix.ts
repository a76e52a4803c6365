/** How the names of everything begin that the kit keeps in a browser. */
export const namePrefix = 'ticketdock:';
