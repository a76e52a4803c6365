'use client';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Skeleton } from '../../ui/Skeleton.js';

const fields = ['subject', 'service', 'department', 'priority', 'message'] as const;

/** The form's shape while the desk is on its way. */
export function FormSkeleton() {
  const { common } = useI18n().messages;
  const { adapter } = useSupport('TicketForm');
  const expected = adapter.listServices ? fields : fields.filter((field) => field !== 'service');
  return (
    <div className="tkd-form" aria-busy>
      <output className="tkd-hidden">{common.loading}</output>
      {expected.map((field) => (
        <div key={field} className="tkd-field">
          <Skeleton width="short" />
          <Skeleton className="tkd-form-skeleton-control" data-field-kind={field} />
        </div>
      ))}
    </div>
  );
}
