import type { RowCells } from './row-cells.ts';

/** The organs that a row gives a suggestion to; names that are none are noted. */
export function organsIn(row: RowCells): { lead: string[]; support: string[] } {
  const parts = [...row.organs('lead'), ...row.organs('organs')];
  const lead = [...new Set(parts.flatMap((part) => part.lead))];
  const helping = row.organs('support');
  const support = [
    ...helping.flatMap((part) => [...part.lead, ...part.support]),
    ...parts.flatMap((part) => part.support),
  ];
  for (const words of [...parts, ...helping].flatMap(({ rest }) => rest)) {
    row.doubt(['lead', 'organs', 'support'], words, 'no-organ', words);
  }
  for (const { words, code } of [...parts, ...helping].flatMap(({ unclear }) => unclear)) {
    row.doubt(['lead', 'organs', 'support'], words, code, words);
  }
  const others = [...new Set(support)].filter((organ) => !lead.includes(organ));
  // An organ stands once, as lead; the cell that names it a second time is told.
  const twice = support.find((organ) => lead.includes(organ));
  if (twice !== undefined) row.doubt(['support', 'organs', 'lead'], twice, 'support-leads');
  return { lead, support: others };
}
