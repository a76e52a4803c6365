import type { FieldSchema } from '../../core/model.js';
import type { FieldInput } from './values.js';

/**
 * The fields that are asked for under the present answers. One that depends on a hidden field is hidden too.
 *
 * @param valueOf The present answer by a field's id.
 */
export function visibleFields(
  schemas: readonly FieldSchema[],
  valueOf: (id: string) => FieldInput | undefined,
): FieldSchema[] {
  const matches = ({ visibleWhen }: FieldSchema, among: readonly FieldSchema[]) => {
    if (!visibleWhen) return true;
    if (!among.some(({ id }) => id === visibleWhen.field)) return false;
    return [valueOf(visibleWhen.field) ?? []].flat().some((value) => visibleWhen.equals.includes(String(value)));
  };
  let visible = [...schemas];
  for (;;) {
    const among = visible;
    visible = among.filter((schema) => matches(schema, among));
    if (visible.length === among.length) return visible;
  }
}
