'use client';
import { useEffect, useState, type ComponentPropsWithoutRef } from 'react';
import type { Instant } from '../core/model.js';
import { useI18n } from '../i18n/useI18n.js';

export interface TimeProps extends Omit<ComponentPropsWithoutRef<'time'>, 'dateTime'> {
  instant: Instant;
}

/** An instant as people say it (`3 minutes ago`), the full date in its title. Keeps itself true while shown. */
export function Time({ instant, ...props }: TimeProps) {
  const { format } = useI18n();
  const now = useMinute();
  return (
    <time {...props} dateTime={instant} title={format.dateTime(instant)}>
      {format.relative(instant, now)}
    </time>
  );
}

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
