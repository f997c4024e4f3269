import { betweenRow, betweenThings, timesApart } from './stated-limits.rules.ts';

/** What stands before, in and behind a time of a sentence, and whom it binds; `behind`: from where `before` goes on behind the time before it. */
export type TimeIn = {
  text: string;
  before: string;
  behind: number;
  words: string;
  organs: string[];
  unpaired?: string;
};

/** The words right before a row of times, in characters, in which they are said to be dealt out. */
const beforeRow = 12;

// What a thing is sent by stands before the first one alone.
const sent = '报送';

/** Things of a row (实施方案和实施情况报告) as so many clauses that send each; none where they are not as many as the times. */
function thingsOf(words: string, count: number): string[] {
  const [first, ...others] = words.split(betweenThings.form.regex).filter((part) => part.trim() !== '');
  if (first === undefined || others.length !== count - 1) return [];
  return [first, ...others.map((part) => `${sent}${part}`)];
}

function dealtThings(first: TimeIn, words: string, count: number): string[] {
  const behind = thingsOf(words, count);
  if (behind.length > 0) return behind;
  const named = first.before.slice(first.behind).split(timesApart.form.regex)[0] ?? '';
  return thingsOf(`${sent}${named}`, count);
}

function dealtRow(row: TimeIn[], plain: string, asks: (words: string) => boolean): TimeIn[] {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 2 || !timesApart.form.test(first.before.slice(-beforeRow))) return row;
  const { organs } = first;
  const { words } = last;
  if (organs.length === row.length) {
    return row.map((one, at) => ({ ...one, words, organs: organs.slice(at, at + 1) }));
  }
  const things = dealtThings(first, words, row.length);
  if (things.length > 0 && things.every(asks)) {
    return row.map((one, at) => ({ ...one, words: things[at] ?? words, organs }));
  }
  const unpaired = plain.slice(first.before.length, last.before.length + last.text.length);
  return [{ ...first, words, organs: [], unpaired }];
}

/**
 * Times that stand in a row behind 分别, dealt out in order to as many organs, or to as many things that are asked for (`asks`); where the numbers
 * differ nobody can say whose is which, and the row is one limit that a person is asked about. `plain`: the sentence.
 */
export function dealtOut(times: readonly TimeIn[], plain: string, asks: (words: string) => boolean): TimeIn[] {
  const rows: TimeIn[][] = [];
  for (const one of times) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const between = last && plain.slice(last.before.length + last.text.length, one.before.length);
    if (row && between !== undefined && betweenRow.form.test(between)) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row) => dealtRow(row, plain, asks));
}
