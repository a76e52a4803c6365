/** The ids of what describes a control, for `aria-describedby`; absent when nothing does. */
export function describedBy(...ids: (string | false | null | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
