/** Conditions in RT's query language. */

/** A value, quoted: in RT a backslash takes the meaning off the sign that follows. */
export const quote = (value: string): string => `'${value.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

export const equals = (field: string, value: string): string => `${field} = ${quote(value)}`;

export const both = (...conditions: readonly (string | false | undefined)[]): string =>
  conditions.filter(Boolean).join(' AND ');

export const either = (conditions: readonly string[]): string => `(${conditions.join(' OR ')})`;

/** One of the values. */
export const oneOf = (field: string, values: readonly string[]): string =>
  either(values.map((value) => equals(field, value)));

/** The transactions that are messages. RT keeps the staff's own comments next to them, as `Comment`. */
export const spoken = ['Create', 'Correspond'] as const;

/** Of a ticket, and of one of these types. */
export const happened = (types: readonly string[]): string => both("ObjectType = 'RT::Ticket'", oneOf('Type', types));

export const ofRequestor = (login: string): string => equals('Requestor.Name', login);

/** No ticket at all. */
export const nothing = 'id = 0';
