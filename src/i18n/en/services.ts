/** The words of the picker of a service. */
export const services = {};
