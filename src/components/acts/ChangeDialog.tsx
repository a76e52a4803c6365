'use client';
import { useState } from 'react';
import type { Option } from '../../core/model.js';
import { useChangeTicket } from '../../hooks/useChangeTicket.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { Picker } from '../../ui/picker/Picker.js';
import type { ActProps } from './ActDialog.js';
import { ActFailure } from './ActFailure.js';
import { runAct } from './runAct.js';

const none: readonly Option[] = [];

/** Another department or priority. */
export function ChangeDialog({ ticket, desk, say, onClose }: ActProps) {
  const { common, thread, actForms: words } = useI18n().messages;
  const write = useChangeTicket(ticket.id);
  const [departmentId, setDepartment] = useState(ticket.department?.id ?? '');
  const [priorityId, setPriority] = useState(ticket.priority?.id ?? '');
  const change = {
    ...(departmentId !== (ticket.department?.id ?? '') && { departmentId }),
    ...(priorityId !== (ticket.priority?.id ?? '') && { priorityId }),
  };
  const handleSave = () => {
    if (Object.keys(change).length === 0) onClose();
    else
      void runAct(write, change, () => {
        say(words.changed);
        onClose();
      });
  };
  const { departments = none, priorities = none } = desk ?? {};
  return (
    <Dialog
      title={words.changeTitle}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={write?.status === 'pending'} onClick={handleSave}>
            {words.save}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.changeHint}</p>
      {departments.length > 1 && (
        <Field name="departmentId" label={thread.department}>
          {(control) => (
            <Picker
              control={control}
              value={departmentId}
              options={departments.map(toChoice)}
              onChange={setDepartment}
            />
          )}
        </Field>
      )}
      {priorities.length > 1 && (
        <Field name="priorityId" label={thread.priority}>
          {(control) => (
            <Picker control={control} value={priorityId} options={priorities.map(toChoice)} onChange={setPriority} />
          )}
        </Field>
      )}
      <ActFailure error={write?.error} title={words.asBefore} />
    </Dialog>
  );
}

const toChoice = ({ id, label, description }: Option) => ({ value: id, label, description });
