'use client';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import type { Desk, Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { describeFilesProblem } from '../attachments/filesProblem.js';
import { useFileIntake } from '../attachments/useFileIntake.js';
import { AssistProvider } from './assist/AssistProvider.js';
import { AssistSlot } from './assist/parts.js';
import { Confirmation } from './Confirmation.js';
import { ContextField } from './ContextField.js';
import { CustomField } from './CustomField.js';
import { DepartmentField } from './DepartmentField.js';
import { DraftNotice } from './DraftNotice.js';
import { FilesField } from './FilesField.js';
import { MessageField } from './MessageField.js';
import { PriorityField } from './PriorityField.js';
import { RequestEmail } from './RequestEmail.js';
import { SendBar } from './SendBar.js';
import { ServiceIncidents } from './ServiceIncidents.js';
import { ServiceField } from './ServiceField.js';
import { SubjectField } from './SubjectField.js';
import { useTicketFormFlow, type TicketFormFlowOptions } from './useTicketFormFlow.js';
import { askedFields } from './values.js';

export interface RequestFormProps extends TicketFormFlowOptions {
  /** Takes the focus as it appears: it stands where the confirmation of the last one was. */
  takesFocus: boolean;
  onOpen: ((ticket: Ticket) => void) | undefined;
  onAnother: () => void;
  /** Another request of the same message that is to be sent: its confirmation leads there and nowhere else. */
  next: { label: string; go: () => void } | undefined;
  onCancel: (() => void) | undefined;
}

/** The fields of one request, and then its confirmation. */
export function RequestForm({ takesFocus, onOpen, onAnother, next, onCancel, ...options }: RequestFormProps) {
  const { messages } = useI18n();
  const words = messages.form;
  const { desk } = options;
  const { form, element, attachments, consent, isSending, fate, ...flow } = useTicketFormFlow(options);
  const intake = useFileIntake(attachments, isSending);
  const { setFocus } = form;
  useEffect(() => {
    if (takesFocus) setFocus('subject');
  }, [takesFocus, setFocus]);

  if (flow.created) {
    return <Confirmation ticket={flow.created} desk={desk} onOpen={onOpen} onAnother={onAnother} next={next} />;
  }
  const { replyTo, replied, isSolved } = fate;
  const filesError = flow.filesProblem
    ? describeFilesProblem(flow.filesProblem, messages, 'form')
    : flow.filesRefusal && words.refused(flow.filesRefusal);
  const hasPicture = attachments?.entries.some(({ picture }) => picture !== undefined) ?? false;
  const { actions, formDraft } = flow;
  // Another one of the same message would be lost by leaving.
  const waysOn = next
    ? { onOpen: replied ? undefined : onOpen, onAnother: next.go, onCancel }
    : { onOpen, onAnother, onCancel };
  const assist = { form, desk, fate, hasPicture, actions, ways: waysOn };
  if (replied) {
    return (
      <AssistProvider {...assist}>
        <AssistSlot part="Replied" />
      </AssistProvider>
    );
  }
  return (
    <AssistProvider {...assist}>
      {isSolved && <AssistSlot part="Solved" />}
      <form
        ref={element}
        className="tkd-form"
        hidden={isSolved}
        aria-label={words.title}
        noValidate
        onSubmit={(event) => void flow.submit(event)}
        {...intake.handlers}
      >
        <DraftNotice draft={formDraft} isBusy={isSending || flow.isWaiting} />
        {replyTo ? (
          <AssistSlot part="ReplyBanner" />
        ) : (
          <>
            <SubjectField form={form} isSending={isSending} />
            <ServiceField form={form} />
            <ServiceIncidents form={form} desk={desk} />
            <DepartmentField form={form} departments={desk.departments} />
            <PriorityField form={form} priorities={desk.priorities} />
            <CustomFields form={form} desk={desk} isSending={isSending} />
          </>
        )}
        <MessageField form={form} longest={desk.limits.maxBodyLength} isSending={isSending} />
        <AssistSlot part="MessageHelp" />
        {attachments && <FilesField {...{ attachments, intake, isSending }} limits={desk.limits} error={filesError} />}
        {!replyTo && (
          <div className="tkd-form-aside">
            <div className="tkd-form-aside-inner">
              <AssistSlot part="SimilarTickets" />
              <AssistSlot part="Articles" />
            </div>
          </div>
        )}
        {consent && <ContextField {...{ consent, form }} toText={flow.toText} longest={desk.limits.maxBodyLength} />}
        <SendBar
          isSending={isSending}
          isUploading={attachments?.isUploading ?? false}
          isWaiting={flow.isWaiting}
          draft={formDraft}
          item={flow.item}
          onTakenBack={flow.takenBack}
          failure={flow.failure}
          unplaced={flow.unplaced}
          replyTo={replyTo}
          onKeepNew={actions.keepNew}
          onHoldBack={flow.holdBack}
          onCancel={onCancel}
          email={
            <RequestEmail
              error={isSending || flow.isWaiting ? undefined : flow.failure}
              toText={flow.toText}
              {...{ form, desk, attachments, consent, replyTo }}
            />
          }
        />
      </form>
    </AssistProvider>
  );
}

function CustomFields({
  form,
  desk,
  isSending,
}: { desk: Desk } & Pick<ReturnType<typeof useTicketFormFlow>, 'form' | 'isSending'>) {
  useWatch({ control: form.control, name: ['departmentId', 'fields'] });
  return askedFields(desk, form.getValues()).map((schema) => (
    <CustomField key={schema.id} form={form} schema={schema} isSending={isSending} />
  ));
}
