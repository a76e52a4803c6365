'use client';
import { useWatch } from 'react-hook-form';
import type { FieldSchema } from '../../../core/model.js';
import type { Secret } from '../../../core/rules/secrets/findSecrets.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { askedFields, fieldKey } from '../values.js';
import { useAssist } from './context.js';

/** Fields that are offered. A department that asks for more secrets than these names them in its fields. */
const mostOffered = 3;

export interface SecretChoicesProps {
  found: readonly Secret[];
  /** A field that is made for it may be offered. Out of a subject it is only taken: a line has no room to say where it is. */
  isMoved: boolean;
  move: (field: FieldSchema) => void;
  hide: () => void;
  keep: () => void;
}

/** What to do about the secrets: into a field that is made for it, out of sight, or nothing. */
export function SecretChoices({ found, isMoved, move, hide, keep }: SecretChoicesProps) {
  const { form, desk } = useAssist('SecretsNotice');
  const words = useI18n().messages.secrets;
  useWatch({ control: form.control, name: ['departmentId', 'fields'] });
  const values = form.getValues();
  const movable = isMoved ? found.find(isMovable) : undefined;
  const places = askedFields(desk, values).filter(
    (schema) => schema.type === 'secret' && !values.fields[fieldKey(schema)],
  );
  const offered = movable ? places.slice(0, mostOffered) : [];
  const nameOf = movable?.kind === 'token' ? words.moveToken : words.movePassword;
  const [only] = offered;
  return (
    <>
      <div>
        {only && offered.length === 1 && found.length === 1 ? words.whyMove(only.label) : words.why(found.length)}
      </div>
      <div className="tkd-offer-actions">
        {offered.map((field) => (
          <Button key={field.id} onClick={() => move(field)}>
            {nameOf(field.label)}
          </Button>
        ))}
        <Button variant={offered.length > 0 ? 'quiet' : 'secondary'} onClick={hide}>
          {words.hide(found.length)}
        </Button>
        <Button variant="quiet" onClick={keep}>
          {words.keep(found.length)}
        </Button>
      </div>
    </>
  );
}

/** A card belongs into no field of a request, and a private key does not fit into one line. */
export function isMovable({ kind }: Secret): boolean {
  return kind === 'password' || kind === 'token';
}
