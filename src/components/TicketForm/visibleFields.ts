import type { FieldSchema } from '../../core/model.js';
import { fieldKind } from './fieldKind.js';
import { readNumber } from './readNumber.js';
import type { FieldInput } from './values.js';

/**
 * The fields that are asked for under the present answers. One that depends on a hidden field is hidden too.
 *
 * @param valueOf The present answer to a field.
 */
export function visibleFields(
  schemas: readonly FieldSchema[],
  valueOf: (schema: FieldSchema) => FieldInput | undefined,
): FieldSchema[] {
  const matches = ({ visibleWhen }: FieldSchema, among: readonly FieldSchema[]) => {
    if (!visibleWhen) return true;
    const asked = among.find(({ id }) => id === visibleWhen.field);
    if (!asked) return false;
    const values = [valueOf(asked) ?? []].flat().map((value) => {
      const number = fieldKind(asked) === 'number' ? readNumber(String(value)) : undefined;
      return String(number ?? value);
    });
    return values.some((value) => visibleWhen.equals.includes(value));
  };
  let visible = [...schemas];
  for (;;) {
    const among = visible;
    visible = among.filter((schema) => matches(schema, among));
    if (visible.length === among.length) return visible;
  }
}
