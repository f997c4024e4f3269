import type { ListReport } from '#shared/contract/list-preview.ts';
import { told } from '#shared/messages/catalogue.ts';
import { printedName } from '../organs/organ-id.ts';
import { bestOf, seatOrgans } from '../organs/seated-organ.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowOutcome } from './row-outcome.ts';
import type { RowScene } from './row-scene.ts';

/**
 * The names of organs that came with an import and that are short for an organ known before: each is told once, with the row that names it first,
 * because the account goes on under the full name.
 */
export function namesInShort(scene: RowScene, rows: readonly RowOutcome[]): ListReport['warnings'] {
  const { draft, organsBefore } = scene;
  const places = draftPlaces(draft);
  const before = new Set(organsBefore.map(({ id }) => id));
  const known = seatOrgans(
    organsBefore.filter(({ mergedInto }) => mergedInto === null),
    places,
  );
  const seen = new Set<string>();
  return rows.flatMap(({ row }) =>
    scene.organs([...row.lead, ...row.support], placeOfRow(draft, row)).flatMap((id) => {
      const organ = draft.get('organs', id);
      if (!organ || before.has(id) || seen.has(id)) return [];
      seen.add(id);
      const [short] = seatOrgans([organ], places);
      const full = short && bestOf(short, known);
      const name = printedName(organ) ?? organ.title;
      return full && full.name.length > name.length
        ? [{ row: row.line, message: told('list.organ-in-short', { row: row.line, short: name, organ: full.name }) }]
        : [];
    }),
  );
}
