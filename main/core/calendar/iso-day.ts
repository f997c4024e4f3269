const dayLength = 86_400_000;

function toTime(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The ISO day `count` days after (or, negative, before) an ISO day. */
export function addDays(iso: string, count: number): string {
  return toIso(toTime(iso) + count * dayLength);
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / dayLength);
}

/** Day of the week of an ISO day: 0 Sunday … 6 Saturday. */
export function weekdayOf(iso: string): number {
  return new Date(toTime(iso)).getUTCDay();
}

/**
 * The ISO day `count` months after an ISO day. Where that month has no day of the same number, its last day is taken
 * and `clipped` says so: 31 January + 1 month = 28 or 29 February. This follows the rule of the Civil Code for periods
 * counted in months (民法典第二百零二条), which we take over as our convention: the papers' own rules do not say.
 */
export function addMonths(iso: string, count: number): { date: string; clipped: boolean } {
  const from = new Date(toTime(iso));
  const months = from.getUTCFullYear() * 12 + from.getUTCMonth() + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), lastDay);
  return { date: toIso(Date.UTC(year, month, day)), clipped: day < from.getUTCDate() };
}
