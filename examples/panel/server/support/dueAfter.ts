/** The instant that lies an ISO 8601 duration of days, hours and minutes after another. */
export function dueAfter(start: Date, duration: string): Date {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration);
  const [days = 0, hours = 0, minutes = 0] = [match?.[1], match?.[2], match?.[3]].map((part) => Number(part ?? 0));
  return new Date(start.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
}
