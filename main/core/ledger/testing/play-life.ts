import type { Ledger } from '#shared/domain/ledger.ts';
import { isTold, type Telling } from '#shared/messages/catalogue.ts';
import type { TestDesk } from '../../../testing/test-desk.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { owedOnDays } from './days-of-ledger.ts';
import { withIds, withTitles } from './named-records.ts';
import { outcomesByDay } from './outcomes-by-day.ts';
import type { Life, Step } from './read-life.ts';
import { sheetLines } from './sheet-lines.ts';
import { changeLines, differentLines, listedNow, placesIn } from './told-lines.ts';

type Places = Awaited<ReturnType<typeof listedNow>>;

const empty: Places = new Map();

/** A value in one line: sentences as their key with what fills its places. */
function inOneLine(value: unknown): string {
  return JSON.stringify(value, (_, one) => (isTold(one as Telling) ? { ...(one as object) } : one));
}

/** What a line need not say: nothing, no part, its own id, and how a rate or a bar is worded. */
const isSaidAnyway =
  /^ (?:–|null)$|(?:^|\.)(?:id \S+|collection "\w+"|\S+ (?:null|""|\[\]|\{\}))$|sha256|\.(?:formula|label|tone|filter\.\w+) |citation\.(?:quote|page)/u;
const isGone = / (?:–|null)$/u;
const isLastField = /\.?[^. ]* (?:–|null)$/u;

/** In characters of a line: a list or a day tells the same record once more. */
const longestOf = { record: 900, again: 320 };

/** A line of `differentLines` with what a reader looks for: of what came, what it holds; of what went, that it went. */
function inShort(line: string, longest: number): string {
  const at = line.indexOf(': ');
  const parts = line.slice(at + 2).split(' | ');
  const head = line.slice(0, at + 2);
  if (at < 0 || !line.includes(' | ')) return line.slice(0, longest);
  if (parts.every((part) => isGone.test(part))) {
    const gone = new Set(parts.map((part) => part.replace(isLastField, '')));
    return `${head}${parts.some((part) => part.startsWith('id ')) || gone.has('') ? '' : [...gone, ''].join(' ')}gone`;
  }
  const said = parts.filter((part) => !isSaidAnyway.test(part));
  return said.length === 0 ? '' : `${head}${said.join(' | ')}`.slice(0, longest);
}

/** Plays a life at a desk and tells after each step what it changed: the records, what is owed, or the refusal. */
export class LifePlayer {
  readonly desk: TestDesk;
  #lists: Places = empty;

  constructor(desk: TestDesk) {
    this.desk = desk;
  }

  /** The life as it stands in its file, with what is told now. */
  async told({ sentence, steps }: Life): Promise<string> {
    const parts = [`# ${sentence}`];
    for (const step of steps) {
      const text = step.is === 'file' ? step.text.trimEnd().split('\n') : [];
      const before = this.desk.store.ledger;
      const lines = await this.#linesOf(step);
      const longest = longestOf[step.is === 'watch' || step.is === 'question' ? 'again' : 'record'];
      const shortened = lines.map((line) => inShort(line, longest));
      const named = withTitles([before, this.desk.store.ledger], shortened.join('\n')).split('\n');
      parts.push(
        step.line,
        ...text.map((line) => `| ${line}`.trimEnd()),
        ...named.filter(Boolean).map((line) => `= ${line}`),
      );
    }
    return parts.join('\n');
  }

  async #linesOf(step: Step): Promise<string[]> {
    if (step.is === 'day') {
      this.desk.clock.today = step.day;
      return [];
    }
    if (step.is === 'watch') return this.#watched(step.what);
    if (step.is === 'question') return this.#answered(step.name, step.input);
    if (step.is === 'file') return this.#imported(step.name, new TextEncoder().encode(step.text));
    return this.#acted(step.name, step.input);
  }

  /** What the preview of a file foresees, and what its import did. */
  async #imported(name: string, bytes: Uint8Array): Promise<string[]> {
    const reply = await this.desk.dispatch('sources.preview', { name, bytes, confirmed: ['marked-secret'] });
    const foreseen = reply.ok ? differentLines(empty, placesIn('foreseen', reply.value)) : [inOneLine(reply.error)];
    return [
      ...foreseen.map((line) => line.slice(0, longestOf.again)),
      ...(await this.#acted('sources.import', { name, bytes })),
    ];
  }

  async #watched(what: string): Promise<string[]> {
    const { ledger } = this.desk.store;
    if (what === 'days') return owedOnDays(ledger);
    if (what === 'sheets') return [...sheetLines(ledger, this.desk.clock.today), ...(await this.#comesBack())];
    if (what !== 'lists') return outcomesByDay(ledger, what, { today: this.desk.clock.today, by: '周文' });
    const before = this.#lists;
    this.#lists = await listedNow((name, input) => this.desk.ask(name, input));
    return differentLines(before, this.#lists);
  }

  /** What the workbook of all suggestions changes when it comes back as it went out. */
  async #comesBack(): Promise<string[]> {
    const { name, bytes } = await this.desk.ask('suggestions.exportList', undefined);
    const input = { name, bytes: new Uint8Array(bytes), preview: true, confirmed: [] };
    return differentLines(empty, placesIn('comes back', await this.desk.ask('suggestions.importList', input)));
  }

  async #answered(name: string, input: Record<string, unknown>): Promise<string[]> {
    const reply = await this.desk.dispatch(name, this.#withIds(name, input));
    if (!reply.ok) return [`refused: ${reply.error.code} ${inOneLine(reply.error.details)}`];
    return differentLines(empty, placesIn(name, reply.value));
  }

  #withIds(name: string, input: Record<string, unknown>): Record<string, unknown> {
    const { collection = name.split('.')[0] } = input;
    return withIds(this.desk.store.ledger, String(collection), input);
  }

  async #acted(name: string, written: Record<string, unknown>): Promise<string[]> {
    const { store } = this.desk;
    const [before, seq] = [store.ledger, store.state.seq];
    const input = this.#withIds(name, written);
    const reply = await this.desk.dispatch(name, input);
    if (reply.ok) {
      const entries = await store.log({ limit: store.state.seq - seq });
      return [
        ...this.#resultOf(name, reply.value),
        ...entries.toReversed().flatMap(changeLines),
        ...owedLines(before, store.ledger),
      ];
    }
    const { code, details } = reply.error;
    if (code !== 'confirm-needed' || written.confirmed !== undefined) return [`refused: ${code} ${inOneLine(details)}`];
    const confirmed = String(details.doubts).split(',');
    return [`asked: ${inOneLine(details)}`, ...(await this.#acted(name, { ...input, confirmed }))];
  }

  /** What taking in a list says it did, beside what it did. */
  #resultOf(name: string, value: unknown): string[] {
    if (name !== 'suggestions.importList') return [];
    return differentLines(empty, placesIn('says it', value));
  }
}

function owedLines(before: Ledger, after: Ledger): string[] {
  if (before === after) return [];
  const owed = (ledger: Ledger) => placesIn('owed', dutiesOf(ledger));
  return differentLines(owed(before), owed(after));
}
