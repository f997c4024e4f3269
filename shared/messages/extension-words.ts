import type { WaitingExtension } from '../domain/extension-letter.ts';
import { type Told, told } from './catalogue.ts';

/** What a letter asks or grants, and that nobody registered it. */
export function toldExtension({ is, title, to, number }: WaitingExtension): Told {
  return told(`because.extension-${is}`, { title, to, number });
}
