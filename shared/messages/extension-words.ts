import type { WaitingExtension } from '../domain/extension-letter.ts';
import { type Told, told } from './catalogue.ts';

/** What a letter asks or grants, for which points where it names some, and that nobody registered it. */
export function toldExtension({ is, title, to, number, points }: WaitingExtension): Told {
  if (points === undefined) return told(`because.extension-${is}`, { title, to, number });
  const numbers = points.map((one) => one.number).join('、');
  return told(`because.extension-of-points-${is}`, { title, to, number, numbers });
}
