const two = (value: number) => String(value).padStart(2, '0');

/** The day of an instant on this machine's clock, ISO. */
export function localDay(instant: Date): string {
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
