import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { proofScopes } from '../../../testing/proof-scopes.ts';
import { formOf, parseBriefStyles } from '../form/brief-styles.ts';
import { textWidth } from '../form/text-width.ts';
import type { Attachment, BriefTable } from '../outline/brief.ts';
import { allPlans } from '../plans/all-plans.ts';
import { textArea } from './block-layout.ts';
import { fitTable } from './table-layout.ts';

const styles = parseBriefStyles(readFileSync(new URL('../../../../assets/brief-styles.json', import.meta.url), 'utf8'));
const form = formOf(styles, 'national-22x28');
const millimetre = 1440 / 25.4;

type Placed = { table: BriefTable; orientation: Attachment['orientation'] };

/** Every table of a paper, with all its rows and with the shortest alone, which invites the largest characters. */
function tablesOf(kind: string): Placed[] {
  const plan = allPlans.find((one) => one.kind.id === kind);
  const brief = plan?.plan(inventedInput(proofScopes[kind] ?? {}, inventedLedger()));
  return (brief?.attachments ?? []).flatMap(({ blocks, orientation }) =>
    blocks.flatMap((block) => {
      if (block.type !== 'table') return [];
      const { table } = block;
      return [table, { ...table, rows: table.rows.slice(0, 1) }].map((one) => ({ table: one, orientation }));
    }),
  );
}

describe.each(allPlans.filter(({ kind }) => kind.hasTable).map(({ kind }) => kind.id))('the tables of %s', (kind) => {
  it('break no heading and no status in the middle of a word', () => {
    for (const { table, orientation } of tablesOf(kind)) {
      const { size, widths } = fitTable(form, table, textArea[orientation]);
      const em = (form.tables[size].size / 2) * 0.3528;
      for (const [index, { title, grow }] of table.columns.entries()) {
        const cells = grow === 0 ? table.rows.flatMap((row) => (row[index]?.text ?? '').split('\n')) : [];
        const words = [...title.split('\n'), ...cells.filter((text) => textWidth(text) <= 6)];
        for (const word of words) {
          expect((widths[index] ?? 0) / millimetre + 0.1, `${title}: ${word}`).toBeGreaterThan(
            textWidth(word) * em + 2,
          );
        }
      }
    }
  });
});
