import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import type { ExaminedSource } from '../../examined-source.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { pipeCells } from '../table-cells.ts';
import { sinceDay } from './organ-change.rules.ts';
import { organSentences, readOrganSentence } from './organ-change-sentence.ts';
import { organChangesOfTables } from './organ-change-table.ts';

/** What goes into one organ by several rows or sentences is one merger. */
function together(changes: readonly OrganChange[]): OrganChange[] {
  const byTarget = new Map<string, OrganChange>();
  for (const change of changes) {
    const key = `${change.to} ${change.on}`;
    const known = byTarget.get(key);
    const names = [...new Set([...(known?.names ?? []), ...change.names])];
    byTarget.set(key, known ? { ...known, names, kind: names.length > 1 ? 'merger' : known.kind } : change);
  }
  return [...byTarget.values()];
}

/** The one day that a paper gives for all that it tells; null where it gives none or several. */
function dayOf(paragraphs: readonly Paragraph[]): string | null {
  const days = paragraphs.flatMap(({ text }) => {
    const words = sinceDay.form.find(text.replace(/\s/g, ''))?.groups.day;
    return parseChineseDate(words ?? '') ?? [];
  });
  const [only = null, ...others] = new Set(days);
  return others.length === 0 ? only : null;
}

/** The mergers and new names of organs that a source tells of, in rows of a table or in sentences. */
export function readOrganChanges({ drawn, papers }: Pick<ExaminedSource, 'drawn' | 'papers'>): OrganChange[] {
  const told = papers.flatMap(({ body }) => {
    const paragraphs = body.filter(({ hint, text }) => !hint?.cells && !pipeCells(text));
    const day = dayOf(paragraphs);
    return paragraphs.flatMap(({ text, firstLine }) =>
      organSentences(text)
        .flatMap((sentence) => readOrganSentence(sentence))
        .map(({ kind, names, to, on }) => ({ kind, names, to, on: on ?? day, line: firstLine })),
    );
  });
  return together([...organChangesOfTables(drawn.lines), ...told]);
}
