'use client';
import type { Message } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import type { ActProps } from './ActDialog.js';
import { useRateForm } from './useRateForm.js';

/** Rates the ticket, or one answer, with words. */
export function RateDialog({ ticket, say, onClose, message }: ActProps & { message: Message | undefined }) {
  const { common, actForms: words } = useI18n().messages;
  const title = message ? words.rateMessageTitle : words.rateTitle;
  const target = { ticketId: ticket.id, messageId: message?.id, rating: message ? message.rating : ticket.rating };
  const form = useRateForm(target, () => {
    say(words.rated);
    onClose();
  });
  return (
    <Dialog
      title={title}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={form.isBusy} onClick={form.send}>
            {words.rateNow}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
        </>
      }
    >
      {form.choices(title)}
      {form.comment}
      {form.failure}
    </Dialog>
  );
}
