import { type Voted, votesOf } from '../domain/votes-of-round.ts';
import { type Told, told } from '../messages/catalogue.ts';
import type { Around } from './list-column.ts';

/** How the session voted on a record: one grade on all reports, or that of each organ with its name. */
export function voteCell(voted: Voted, { organ: nameOf }: Pick<Around, 'organ'>): Told[] {
  return votesOf(voted).map(({ organ, value }) => {
    const result = told(`vote.${value}`);
    return organ === null ? result : told('vote.of-organ', { organ: nameOf(organ), result });
  });
}
