import type { Act } from '../act.ts';

/** A fact as somebody recorded it on the day on which it happened. */
export const actOn = <T extends string>(type: T, on: string, round = 1): Act<T> => ({
  id: `${type}-${on}`,
  type,
  on,
  enteredOn: on,
  by: '周文',
  note: '',
  number: '',
  round,
});
