import type { OpenHandOver } from '../domain/covering-letter.ts';
import type { StatedLimit } from '../domain/stated-limit.ts';
import { type Told, told } from './catalogue.ts';

/** What a letter says of the hand-over of an opinion, and that nobody registered it. */
export function toldHandOver({ title, number, on, to, by, limits, isRegistered }: OpenHandOver): Told {
  const count = limits.length;
  if (isRegistered) return told('because.letter-days-open', { title, number, count });
  const wanted =
    count > 0 ? told('because.letter-limits', { count }) : by === null ? '' : told('because.letter-by', { by });
  return told('because.handed-over-by-letter', {
    title,
    number,
    on: on ?? told('because.letter-undated'),
    to: to ?? told('because.letter-to-nobody'),
    by: wanted,
  });
}

function toldTime({ day, count, impossible = '' }: StatedLimit): Told | string {
  if (day !== null) return day;
  if (count === null) return told('because.letter-no-such-day', { text: impossible });
  return told(`because.letter-count-${count.unit}`, { count: count.count });
}

/** One day that a letter gives an organ, or all of them, for what is to be sent, with the line that says so. */
export function toldLetterLimit(limit: StatedLimit): Told {
  const { organs = [], duty, points = [], citation } = limit;
  return told('because.letter-limit', {
    organ: organs.length > 0 ? organs.join('、') : told('because.letter-every-organ'),
    points: points.length > 0 ? told('because.letter-points', { numbers: points.join('、') }) : '',
    duty: told(`duty.${duty}`),
    time: toldTime(limit),
    line: citation.firstLine,
    quote: citation.quote.replaceAll('|', ' ').replace(/\s+/g, ' ').trim(),
  });
}
