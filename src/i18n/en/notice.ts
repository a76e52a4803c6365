/** The words around what the desk itself has to say to everybody: an outage, a holiday. */
export const notice = {
  /** Title of a notice while no requests are taken. */
  closed: 'Requests are not taken right now.',
  /** After a notice: until when it holds. */
  until: (date: string) => `Until ${date}.`,
  /** Link under a notice while no requests are taken. */
  writeTo: (address: string) => `Write to ${address}.`,
  /** Link under a notice while no requests are taken. */
  call: (phone: string) => `Call ${phone}.`,
};
