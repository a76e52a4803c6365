/** Conditions in RT's query language. */

/** A value, quoted: in RT a backslash takes the meaning off the sign that follows. */
export const quote = (value: string): string => `'${value.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

export const both = (...conditions: readonly (string | false | undefined)[]): string =>
  conditions.filter(Boolean).join(' AND ');

export const either = (conditions: readonly string[]): string => `(${conditions.join(' OR ')})`;

/** One of the values. */
export const oneOf = (field: string, values: readonly string[]): string =>
  either(values.map((value) => `${field} = ${quote(value)}`));

/** Of a ticket, and of one of these types: RT keeps the staff's own comments among them, as `Comment`. */
export const happened = (types: readonly string[]): string => both("ObjectType = 'RT::Ticket'", oneOf('Type', types));

/** The transactions that are messages. */
export const spoken = ['Create', 'Correspond'] as const;

/** The tickets of a requestor. */
export const ofRequestor = (login: string): string => `Requestor.Name = ${quote(login)}`;

/** No ticket at all. */
export const nothing = 'id = 0';
