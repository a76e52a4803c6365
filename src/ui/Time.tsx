'use client';
import type { ComponentPropsWithoutRef } from 'react';
import type { Instant } from '../core/model.js';
import { useI18n } from '../i18n/useI18n.js';
import { useMinute } from './useMinute.js';

export interface TimeProps extends Omit<ComponentPropsWithoutRef<'time'>, 'dateTime'> {
  instant: Instant;
  /** The present, where many are shown together. @default kept by itself */
  now?: Date | undefined;
}

/** An instant as people say it (`3 minutes ago`), the full date in its title. Keeps itself true while shown. */
export function Time({ instant, now, ...props }: TimeProps) {
  const { format } = useI18n();
  const own = useMinute(now === undefined);
  return (
    <time {...props} dateTime={instant} title={format.dateTime(instant)}>
      {format.relative(instant, now ?? own)}
    </time>
  );
}
