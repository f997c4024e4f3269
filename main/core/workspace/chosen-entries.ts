import type { ChosenEntries } from '#shared/contract/workspace-calls.ts';
import { localDay } from '#shared/text/local-day.ts';
import type { LogHead } from '../store/log-line.ts';

/** Says of each entry of the log whether it is of the days and the person asked for; undefined where all are. */
export function chosenEntries({ from, to, who }: ChosenEntries): ((head: LogHead) => boolean) | undefined {
  if (from === undefined && to === undefined && who === undefined) return undefined;
  return (head) => (who === undefined || head.who === who) && isWithin(localDay(new Date(head.at)), from, to);
}

function isWithin(day: string, from = '', to = '9'): boolean {
  return from <= day && day <= to;
}
