'use client';
import { useState } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { ChoiceGroup } from '../../ui/ChoiceGroup.js';
import { Dialog } from '../../ui/Dialog.js';
import { Failure } from '../../ui/Failure.js';
import type { ActProps } from './ActDialog.js';
import { CommentField } from './CommentField.js';

/** Closes a request with one of the desk's reasons, if the customer gives one. */
export function CloseDialog({ desk, actions, onClose }: ActProps) {
  const { common, thread, actForms: words } = useI18n().messages;
  const [chosen, setChosen] = useState<string[]>([]);
  const [comment, setComment] = useState('');
  const [id] = chosen;
  const { close, closesForGood, failure } = actions;
  const said = comment.trim();
  const handleClose = async () => {
    const reason = { ...(id !== undefined && { id }), ...(said && { comment: said }) };
    const isDone = await close?.run(id !== undefined || said ? reason : undefined);
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={words.closeTitle}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={close?.isPending ?? false} onClick={() => void handleClose()}>
            {closesForGood ? thread.closeForGood : words.closeNow}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
        </>
      }
    >
      {closesForGood && <p>{thread.closesForGood}</p>}
      <div className="tkd-stacked">
        <ChoiceGroup
          name="reason"
          type="radio"
          label={words.closeWhy}
          isOptional
          options={desk?.closeReasons ?? []}
          chosen={chosen}
          onChange={setChosen}
        />
      </div>
      <CommentField help={words.closeCommentHelp} value={comment} onChange={setComment} />
      {failure && <Failure error={failure.error} safe={words.asBefore} />}
    </Dialog>
  );
}
