/** One day of the yearly holiday notice, as imported by the office; it wins over the built-in table. */
export type HolidayRecord = {
  /** ISO day. */
  id: string;
  /** Name of the holiday, or the words that the list gave. */
  title: string;
  /** True for a rest day, false for a make-up working day (调休上班). */
  rest: boolean;
};
