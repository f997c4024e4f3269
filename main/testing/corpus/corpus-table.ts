import { errorSentence } from '#shared/messages/error-sentence.ts';
import type { WordsBeside } from './compare-words.ts';
import { type CorpusFile, countControls } from './corpus-file.ts';

/** A file as it was read, with what another program draws from it where one was asked. */
export type CorpusRow = { file: CorpusFile; beside: (WordsBeside & { characters: number }) | null };

/** The figures of one format as lines to print. Pure. */
export function corpusTable(format: string, rows: readonly CorpusRow[]): string[] {
  const files = rows.map(({ file }) => file);
  const opened = rows.filter(({ file }) => file.refused === null);
  const times = files.map(({ tookMs }) => tookMs);
  const memory = Math.max(0, ...files.map(({ peakMb }) => peakMb));
  const characters = sum(files.map(({ text }) => text.length));
  const controls = sum(files.map(({ text }) => countControls(text)));
  return [
    `${format}: ${files.length} files, ${opened.length} opened, ${files.length - opened.length} refused; ${percentile(times, 0.5)} ms each (most ${Math.max(0, ...times)}), ${memory} MB at most; ${characters} characters drawn, ${controls} control characters`,
    ...besideLines(opened),
    ...counted('refused', files.flatMap(refusalOf)),
    ...counted(
      'told',
      files.flatMap(({ messages }) => [...new Set(messages)]),
    ),
    ...rows.flatMap(({ file, beside }) =>
      file.refused !== null && beside !== null && beside.characters > 0
        ? [
            `  refused, though another program draws ${beside.characters} characters: ${file.name} (${file.refused.code})`,
          ]
        : [],
    ),
  ];
}

/** The files of which least was found, as lines to print. */
export function worstFiles(rows: readonly CorpusRow[], most: number): string[] {
  const known = rows.flatMap(({ file, beside }) =>
    file.refused === null && beside !== null ? [{ file, beside }] : [],
  );
  const lines = (key: 'recall' | 'precision' | 'order') =>
    known
      .filter(({ beside }) => beside[key] < 0.99)
      .sort((a, b) => a.beside[key] - b.beside[key])
      .slice(0, most)
      .map(
        ({ file, beside }) =>
          `  ${key} ${beside[key].toFixed(3)}  ${file.text.length}/${beside.characters}  ${file.name}`,
      );
  return [...lines('recall'), ...lines('precision'), ...lines('order')];
}

function besideLines(opened: readonly CorpusRow[]): string[] {
  const known = opened.flatMap(({ beside }) => (beside === null ? [] : [beside]));
  if (known.length === 0) return [];
  const part = (key: keyof WordsBeside) => {
    const values = known.map((one) => one[key]);
    return `${key} p10 ${percentile(values, 0.1).toFixed(3)} median ${percentile(values, 0.5).toFixed(3)}`;
  };
  return [
    `  beside another program (${known.length} files): ${part('recall')}; ${part('precision')}; ${part('order')}`,
  ];
}

function refusalOf({ refused }: CorpusFile): string[] {
  if (refused === null) return [];
  const details = { ...refused.details, name: '…' };
  const { reason } = refused.details;
  return [
    `${refused.code}${reason === undefined ? '' : ` (${reason})`}  ${errorSentence('zh-CN', refused.code, details)}`,
  ];
}

function counted(what: string, words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word, count]) => `  ${what} ${count} × ${word}`);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
