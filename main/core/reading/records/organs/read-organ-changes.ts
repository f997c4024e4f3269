import { holds } from '#core/rules/first-match.ts';
import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import { hasOrganForm, splitOrganList } from '#shared/text/organ-name.ts';
import type { ExaminedSource } from '../../examined-source.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { pipeCells } from '../table-cells.ts';
import {
  beforeName,
  dayColumn,
  formerColumn,
  nextColumn,
  organChangeSentences,
  renamed,
} from './organ-change.rules.ts';

type Columns = { former: number; next: number; day: number };

/** Names of organs that some words list, without what stands before them; nothing where one of them is none. */
function namesIn(words: string): string[] {
  const names = splitOrganList(beforeName.form.replace(words)).flatMap((name) =>
    hasOrganForm(name) ? apart(name) : [name],
  );
  return names.every(hasOrganForm) ? names : [];
}

/** 市体育局和市文化局 is two names, 市住房和城乡建设局 is one: what stands before the word ends as a name does. */
function apart(words: string): string[] {
  const joiner = /^(.{3,}?)[和与及](.{4,})$/.exec(words);
  const [, first = '', second = ''] = joiner ?? [];
  return joiner && hasOrganForm(first) && hasOrganForm(second) ? [first, ...apart(second)] : [words];
}

function columnsOf(cells: readonly string[]): Columns | null {
  const at = (test: (cell: string) => boolean) => cells.findIndex(test);
  const former = at((cell) => holds(formerColumn, cell));
  const next = at((cell) => holds(nextColumn, cell));
  return former < 0 || next < 0 ? null : { former, next, day: at((cell) => holds(dayColumn, cell)) };
}

function changeOf(names: readonly string[], to: string, on: string | null, line: number): OrganChange[] {
  const ended = names.filter((name) => name !== to);
  if (ended.length === 0 || !hasOrganForm(to)) return [];
  return [{ kind: ended.length > 1 ? 'merger' : 'renaming', names: [...ended], to, on, line }];
}

/** The changes that the rows of a table tell, under the headings of its columns. */
function ofRows(lines: ExaminedSource['drawn']['lines']): OrganChange[] {
  let columns: Columns | null = null;
  return lines.flatMap(({ text, number, hint }) => {
    const cells = (hint?.cells ?? pipeCells(text))?.map((cell) => cell.replace(/\s/g, ''));
    if (!cells) return [];
    columns = columnsOf(cells) ?? columns;
    if (columns === null || columnsOf(cells)) return [];
    const [to = ''] = namesIn(cells[columns.next] ?? '');
    const on = parseChineseDate(cells[columns.day] ?? '');
    return changeOf(namesIn(cells[columns.former] ?? ''), to, on, number);
  });
}

/** The changes that the sentences of a paragraph tell; `day` where a sentence has none of its own. */
function ofParagraph({ text, firstLine }: Paragraph, day: string | null): OrganChange[] {
  return text.split(/[。；]/).flatMap((sentence) => {
    const rule = organChangeSentences.find((one) => holds(one, sentence));
    const { names = '', to = '' } = rule?.form.find(sentence)?.groups ?? {};
    const changes = changeOf(namesIn(names), to.trim(), parseChineseDate(sentence) ?? day, firstLine);
    return changes.map((one) => (rule === renamed ? one : { ...one, kind: 'merger' as const }));
  });
}

/** What goes into one organ by several rows is one merger. */
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

/** The mergers and new names of organs that a source tells of, in rows of a table or in sentences. */
export function readOrganChanges({ drawn, papers }: Pick<ExaminedSource, 'drawn' | 'papers'>): OrganChange[] {
  const paragraphs = papers.flatMap(({ body }) => body).filter(({ hint, text }) => !hint?.cells && !pipeCells(text));
  const days = new Set(paragraphs.flatMap(({ text }) => /自([^，。]*日)起/.exec(text)?.[1] ?? []));
  const [only] = days;
  const day = days.size === 1 && only ? parseChineseDate(only) : null;
  return together([...ofRows(drawn.lines), ...paragraphs.flatMap((one) => ofParagraph(one, day))]);
}
