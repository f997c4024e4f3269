import type { NameOn, OrganNames } from '#shared/domain/organ-labels.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import type { Tools } from '../command.ts';
import { textWidth } from '../text-width.ts';
import { todayOf } from '../today-of.ts';

/** What a sheet is written with: words, the day, the names of organs. */
export type SheetScene = {
  say: Tools['say'];
  tell: Tools['tell'];
  language: Language;
  today: string;
  organs: OrganNames;
  /** What an organ was called on the day of a fact. */
  nameOn: NameOn;
};

export async function sheetScene(tools: Tools): Promise<SheetScene> {
  const { say, tell, language } = tools;
  const organs = await tools.organNames();
  return { say, tell, language, today: await todayOf(tools), organs, nameOn: await tools.organNameOn() };
}

/** Names of organs for their ids, in their order. */
export function organsInWords({ organs, say }: SheetScene, ids: readonly (string | null)[]): string {
  const names = new Set(ids.flatMap((id) => (id === null ? [] : [organs.get(id) ?? id])));
  return [...names].join(say('reading.separator'));
}

/** `name  words`, the words aligned; a field without words is left out. */
export function fieldLines(rows: readonly (readonly [string, string | number | null | undefined])[]): string[] {
  const filled = rows.filter(([, words]) => words !== null && words !== undefined && words !== '');
  const width = Math.max(12, ...filled.map(([name]) => textWidth(name))) + 2;
  return filled.map(([name, words]) => `${name}${' '.repeat(width - textWidth(name))}${words}`);
}

/** Words of when a fact was entered, where that was another day than it happened; and whether it was asked about. */
export function entryWords(
  { say }: Pick<SheetScene, 'say'>,
  on: string | null,
  { enteredOn, confirmed = [] }: { enteredOn?: string; confirmed?: string[] } = {},
): string {
  const isLater = enteredOn !== undefined && enteredOn !== '' && enteredOn !== on;
  return joined([isLater && say('facts.entered', { on: enteredOn }), confirmed.length > 0 && say('facts.confirmed')]);
}

/** A heading with its lines under it; nothing when there are none. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

/** Parts of one line that say something. */
export function joined(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('  ');
}

/** Lines of things that happened, in the order of their days; what has no day stands last. */
export function inOrderOfDays(events: readonly { on: string | null; words: string }[]): string[] {
  const dayOf = ({ on }: { on: string | null }) => on ?? '9999';
  return events
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .map(({ on, words }) => `${(on ?? '—').padEnd(10)}  ${words}`);
}
