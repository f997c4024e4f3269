import type { Entry } from '#shared/domain/act.ts';

/** Something that happened to an item, as its timeline shows it. Days ISO. */
export type ShownFact = {
  key: string;
  /** Null when nobody knows the day. */
  on: string | null;
  what: string;
  round: number;
  enteredOn?: string | undefined;
  by?: string | undefined;
  number?: string | null | undefined;
  note?: string | undefined;
  /** The core doubted it when it was entered, and a person stood by it. */
  isConfirmed?: boolean | undefined;
  /** Paper of the library that shows it. */
  paper?: { document: string; title: string } | undefined;
  /** Id of a fact that a person recorded as such and may strike. */
  act?: string | undefined;
};

/** Facts by round and day; those of one day stay in the order given, those without a day stand behind the others of their round. */
export function inOrder(facts: readonly ShownFact[]): ShownFact[] {
  return facts.toSorted((a, b) => a.round - b.round || (a.on ?? '9999').localeCompare(b.on ?? '9999'));
}

/** Who entered a fact and when, and whether it was asked about; nothing for facts of earlier releases, which do not say. */
export function enteredFact(entry: Entry | undefined): Pick<ShownFact, 'enteredOn' | 'by' | 'isConfirmed'> {
  return entry ? { enteredOn: entry.enteredOn, by: entry.by, isConfirmed: isConfirmed(entry) } : {};
}

/** True for what the core asked about and a person confirmed. */
export function isConfirmed(recorded: { confirmed?: string[] }): boolean {
  return (recorded.confirmed ?? []).length > 0;
}
