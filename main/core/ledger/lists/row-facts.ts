import type { SuggestionFacts } from '../identity/compare-suggestions.ts';
import type { ListedRow } from './listed-row.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowScene } from './row-scene.ts';

/** What a row tells of which suggestion it is. */
export function factsOfRow(row: ListedRow): SuggestionFacts {
  const { title, number, proposers, isOurs } = row;
  const serial = row.isSerial ? { isSerial: true } : {};
  const session = row.session ?? null;
  return { title, number, session, proposers, channel: row.channel ?? null, isOurs, isRow: !isOurs, ...serial };
}

/** What keeps a suggestion of the row's place apart from those of the workspace's own. */
export function signOfRow({ draft, signOf }: RowScene, row: ListedRow): string {
  return signOf(placeOfRow(draft, row));
}
