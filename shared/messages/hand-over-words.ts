import type { OpenHandOver } from '../domain/covering-letter.ts';
import { type Told, told } from './catalogue.ts';

/** What a letter says of the hand-over of an opinion, and that nobody registered it. */
export function toldHandOver({ title, number, on, to, by }: OpenHandOver): Told {
  return told('because.handed-over-by-letter', {
    title,
    number,
    on: on ?? told('because.letter-undated'),
    to: to ?? told('because.letter-to-nobody'),
    by: by === null ? '' : told('because.letter-by', { by }),
  });
}
