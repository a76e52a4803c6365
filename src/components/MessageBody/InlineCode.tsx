'use client';

const backtick = '`';

/** The marks are not seen, but copied along: `order` in a query is not order. */
export function InlineCode({ code }: { code: string }) {
  return (
    <code className="tkd-text-code" dir="ltr">
      <span aria-hidden>{backtick}</span>
      <span>{code}</span>
      <span aria-hidden>{backtick}</span>
    </code>
  );
}
