/** The media type that tells "the file is there" from the file itself. */
export const attachmentLinkType = 'application/vnd.ticketdock.link+json';
