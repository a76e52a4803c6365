'use client';
import type { Message } from '../../core/model.js';
import { useDeleteMessage } from '../../hooks/useDeleteMessage.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import type { ActProps } from './ActDialog.js';
import { ActFailure } from './ActFailure.js';
import { runAct } from './runAct.js';

/** Asks whether a message is to go, and says what of it is out of reach. */
export function DeleteDialog({ ticket, say, onClose, message }: ActProps & { message: Message }) {
  const { common, actForms: words } = useI18n().messages;
  const write = useDeleteMessage(ticket.id, message.id);
  const handleDelete = () =>
    void runAct(write, undefined, () => {
      say(words.deletedNow);
      onClose();
    });
  return (
    <Dialog
      title={words.deleteTitle}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={
        <>
          <Button className="tkd-danger-button" busy={write?.status === 'pending'} onClick={handleDelete}>
            {words.deleteNow}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.deleteHint}</p>
      <p>{words.deleteSecret}</p>
      <ActFailure error={write?.error} title={words.deleteFailed} />
    </Dialog>
  );
}
