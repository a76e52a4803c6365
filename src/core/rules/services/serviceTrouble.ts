import type { Service } from '../../model.js';

/** The beginnings of the words that billing systems have for a service that does not run, in English and Russian. */
const stopped = /suspend|stop|block|disabl|lock|terminat|delet|expir|приостан|останов|заблок|отключ|удал|истек|истёк/i;

/** What of a service speaks against it being in order: a date that is over, a state in which it does not run. */
export interface ServiceTrouble {
  isExpired: boolean;
  isStopped: boolean;
}

/** What the customer should see before they write about this service; a state in words that we do not know is none. */
export function serviceTrouble({ status = '', expiresAt }: Service, now: Date): ServiceTrouble {
  return {
    isExpired: expiresAt !== undefined && new Date(expiresAt).getTime() < now.getTime(),
    isStopped: stopped.test(status) && !/^(un|не)/i.test(status.trim()),
  };
}
