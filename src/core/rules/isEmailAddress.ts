/** The longest address that a mail server has to take (RFC 5321, 4.5.3.1.3, without the brackets). */
const longest = 254;

/**
 * Whether something has the shape of one e-mail address: enough to catch what was mistyped. Whether there is such a mailbox only
 * its server knows.
 *
 * @example
 * isEmailAddress('anna@example.com'); // true
 */
export function isEmailAddress(text: string): boolean {
  return (
    text.length <= longest && /^[^\s@<>()[\],;:"\\]+@[^\s@.<>()[\],;:"\\]+(?:\.[^\s@.<>()[\],;:"\\]+)+$/u.test(text)
  );
}
