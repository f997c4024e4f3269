const day = 86_400_000;

/** Days from `from` to `date`, both ISO; negative when `date` has passed. */
export function daysUntil(date: string, from: string): number {
  return Math.round((Date.parse(date) - Date.parse(from)) / day);
}
