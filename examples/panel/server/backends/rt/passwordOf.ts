import { createHmac } from 'node:crypto';

/**
 * The password of a customer's account in RT: known to whoever has the secret, kept nowhere, and of no use to guess
 * another one by.
 */
export function passwordOf(secret: string, customerId: number, email: string): string {
  return createHmac('sha256', secret).update(`rt:${customerId}:${email}`).digest('base64url');
}
