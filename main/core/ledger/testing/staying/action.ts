import type { CallInput, CallName } from '#shared/contract/contract.ts';
import type { Collection, Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import type { TestDesk } from '../../../../testing/test-desk.ts';
import type { SetValue } from './what-was-set.ts';

export type Step = (desk: TestDesk) => Promise<unknown>;

/** One way to perform a call: what has to stand before it, and its input on the ledger that stands then. */
export type Scenario<N extends CallName> = {
  /** In a few words, for the name of the test. */
  what: string;
  before?: Step[];
  input: (ledger: Ledger, desk: TestDesk) => CallInput<N> | Promise<CallInput<N>>;
  /** The steps before count as part of the action: what they set has to stay as well. */
  withBefore?: true;
  /** Which of the values that changed the person set; all, unless the call has a file read again. */
  sets?: (value: SetValue) => boolean;
};

export type Actions<N extends CallName> = { [C in N]: Scenario<C>[] };

/** The one record whose title holds these words; withdrawn points and second copies left out. */
export function found<C extends Collection>(ledger: Ledger, collection: C, words: string): LedgerRecords[C] {
  const all: LedgerRecords[C][] = Object.values(ledger[collection]);
  const fitting = all.filter(
    (one) =>
      one.title.includes(words) && !('state' in one && one.state === 'withdrawn') && !('sameAs' in one && one.sameAs),
  );
  const [first] = fitting;
  if (!first || fitting.length > 1) throw new Error(`${fitting.length} records of ${collection} are named ${words}`);
  return first;
}

export const opinionOf = (ledger: Ledger) => found(ledger, 'opinions', '托育服务');
export const pointOf = (ledger: Ledger, words: string) => found(ledger, 'points', words).id;
export const feedbackOfIt = (ledger: Ledger) => found(ledger, 'feedback', '托育服务');

/** A step that makes one call. */
export function doing<N extends CallName>(name: N, input: (ledger: Ledger) => CallInput<N>): Step {
  return (desk) => desk.ask(name, input(desk.store.ledger));
}

export const handedOver = doing('opinions.handOver', (ledger) => ({
  id: opinionOf(ledger).id,
  on: '2026-09-01',
  number: '云人办〔2026〕21号',
  lead: '云泽市人民政府',
}));
