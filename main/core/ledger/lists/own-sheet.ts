import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { message } from '#shared/messages/catalogue.ts';
import { columnCell, ownSheetColumns } from './out-columns.ts';
import type { OutRow, OutSheet } from './out-list.ts';
import { ownColumns, ownValues } from './own-columns.ts';
import type { RowScene } from './row-scene.ts';

/** A list of ours: suggestions that came from no list, by session, number and title as they are given. */
export function ownSheet(suggestions: readonly SuggestionRecord[], scene: RowScene): OutSheet {
  const { language, now } = scene;
  const columns = ownSheetColumns('list', scene);
  const headings = [...columns.map(({ heading }) => heading), ...ownColumns(language)];
  const rows = suggestions.map((suggestion): OutRow => {
    const round = suggestion.rounds.at(-1) ?? null;
    const told = columns.map(({ column }) => columnCell(column, suggestion, round, scene));
    const derived = ownValues(suggestion, { language, today: now.today }).map((value) => ({ value }));
    return { kind: 'row', cells: [...told, ...derived] };
  });
  return { name: '', above: [], head: [{ cells: headings, merged: [] }], headings, rows };
}

/** The sheet of all handlings of the suggestions that have several; none where none has. */
export function roundsSheet(suggestions: readonly SuggestionRecord[], scene: RowScene): OutSheet[] {
  const columns = ownSheetColumns('rounds', scene);
  const rows = suggestions
    .filter(({ rounds }) => rounds.length > 1)
    .flatMap((suggestion) =>
      suggestion.rounds.map(
        (round): OutRow => ({
          kind: 'row',
          cells: columns.map(({ column }) => columnCell(column, suggestion, round, scene)),
        }),
      ),
    );
  if (rows.length === 0) return [];
  const headings = columns.map(({ heading }) => heading);
  const name = message(scene.language, 'list.rounds');
  return [{ name, above: [], head: [{ cells: headings, merged: [] }], headings, rows }];
}
