// Days as policies and comments write them: `YYYY-MM-DD`, in UTC.

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const length = 24 * 60 * 60 * 1000;

/** The day so many days later; earlier where the number is negative. */
export function dayAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * length));
}

/** Days from one day to another; negative where that came before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / length;
}

/** The day in UTC that a time lies in. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
