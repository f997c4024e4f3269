import type { LimitName, OpenHandOver } from '#shared/domain/covering-letter.ts';
import type { LimitedDuty, StatedLimit } from '#shared/domain/stated-limit.ts';
import { message } from '#shared/messages/catalogue.ts';
import { toldLetterLimit } from '#shared/messages/hand-over-words.ts';
import { type Given, type Tools, ValueError } from '../../command.ts';
import { dayOption, isNone, pairOf, textsOption } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';

/** The imported letter of a hand-over: `open` is what it says, where it waits for this opinion; `on` its ISO day, null where it has none. */
export type Letter = { document: string; open: OpenHandOver | undefined; on: string | null };

/** The open letter that day or number name without doubt: who enters these holds that very letter. */
function letterMeant(given: Given, open: readonly OpenHandOver[]): OpenHandOver | undefined {
  const number = given.option('number');
  const on = dayOption(given, 'on');
  const meant = open.filter((one) => (number ? one.number === number : on !== undefined && one.on === on));
  return meant.length === 1 ? meant[0] : undefined;
}

/** The letter that `--letter` names by number, title or id, or that day or number of the line name; null without one, and for `none`. */
export async function letterOf(given: Given, open: readonly OpenHandOver[], tools: Tools): Promise<Letter | null> {
  const word = given.option('letter');
  if (word !== undefined && isNone(word)) return null;
  const said =
    word === undefined
      ? letterMeant(given, open)
      : open.find((one) => [one.document, one.number, one.title].includes(word));
  if (said) return { document: said.document, open: said, on: said.on };
  if (word === undefined) return null;
  const document = await findId(word, 'documents', tools);
  const on = (await tools.call('documents.list', {})).find(({ id }) => id === document)?.date ?? null;
  return { document, open: open.find((one) => one.document === document), on };
}

const duties: readonly LimitedDuty[] = ['draft', 'plan', 'stage-report', 'written-report'];

/** The duty of a word: its code, its name, or a part of its name (征求意见稿). */
function dutyOf(word: string): LimitedDuty | null {
  const names = (duty: LimitedDuty) => [
    duty,
    message('zh-CN', `duty.${duty}`),
    message('en', `duty.${duty}`).toLowerCase(),
  ];
  const plain = word.toLowerCase();
  return duties.find((duty) => names(duty).some((name) => name.includes(plain))) ?? null;
}

const organOf = ({ organs }: StatedLimit) => organs?.[0] ?? null;

/** The days that a word of `--leave-out` means: of an organ, of a duty, or of both (`市人民政府=征求意见稿`). Throws ValueError for none. */
function meantBy(word: string, limits: readonly StatedLimit[], tools: Tools): LimitName[] {
  const isPair = /[=＝]/.test(word);
  const [organ, second] = isPair ? pairOf('leave-out', word) : [word, word];
  const duty = dutyOf(second);
  const isOrgan = (limit: StatedLimit) => organOf(limit)?.endsWith(organ) || organ.endsWith(organOf(limit) ?? '\0');
  const meant = limits.filter((one) =>
    isPair ? isOrgan(one) && one.duty === duty : isOrgan(one) || (duty !== null && one.duty === duty),
  );
  if (meant.length > 0) return meant.map((one) => ({ organ: organOf(one), duty: one.duty }));
  const known = limits.map((one) => tools.tell(toldLetterLimit(one))).join(tools.say('reading.separator'));
  throw new ValueError('cli.no-such-limit', { word, known });
}

/** What of the letter's days the line leaves out. Throws ValueError for what the letter does not give. */
export function leftOut(given: Given, letter: Letter | null, tools: Tools): LimitName[] {
  const words = textsOption(given, 'leave-out') ?? [];
  const limits = letter?.open?.limits ?? [];
  return words.flatMap((word) => meantBy(word, limits, tools));
}

/** Tells which days of the letter were taken, each with its line. */
export function tellLimitsTaken(letter: Letter | null, out: readonly LimitName[], tools: Tools): void {
  const isOut = (one: StatedLimit) => out.some(({ organ, duty }) => organ === organOf(one) && duty === one.duty);
  const taken = (letter?.open?.limits ?? []).filter((one) => !isOut(one));
  if (tools.isJson || !letter?.open || taken.length === 0) return;
  tools.print(tools.say('cli.letter-limits', { title: letter.open.title }));
  for (const one of taken) tools.print(`  ${tools.tell(toldLetterLimit(one))}`);
}
