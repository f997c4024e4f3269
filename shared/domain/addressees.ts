import type { DueDate } from './due-date.ts';
import type { Ledger } from './ledger.ts';
import { isNamedIn, limitsOfOthers } from './limits-apart.ts';
import { limitsInForce } from './limits-in-force.ts';
import type { OpinionRecord } from './opinion-record.ts';
import { organRoot } from './organ-root.ts';

type Organs = Ledger['organs'];

/** An organ that an opinion was handed to, with the ISO day and number of its letter and its own due dates in one round. */
export type Addressee = {
  organ: string | null;
  on: string | null;
  number: string | null;
  due: DueDate | null;
  draftDue: DueDate | null;
  /** Names of bureaus that do not get the opinion and of which it wants a report of their own; absent where there are none. */
  apart?: readonly string[];
};

type Handling = Pick<OpinionRecord, 'due' | 'draftDue' | 'alsoTo' | 'askedOf'>;

function rootOf(organs: Organs, id: string | null): string | null {
  return organRoot(organs, id)?.id ?? id;
}

/** Every organ that an opinion was handed to by a round (that under way, unless told), the first one first; organs laid together stand once. */
export function addresseesOf(organs: Organs, opinion: OpinionRecord, round: Handling = opinion): Addressee[] {
  const { lead, handedOverOn: on, handOverNumber: number } = opinion;
  const first = { organ: rootOf(organs, lead), on, number, due: round.due, draftDue: round.draftDue };
  const others = (round.alsoTo ?? []).map((one) => ({ ...one, organ: rootOf(organs, one.organ) }));
  const known = new Set<string | null>();
  const all: Addressee[] = [first, ...others].filter(({ organ }) => !known.has(organ) && known.add(organ));
  const ids = all.flatMap(({ organ }) => organ ?? []);
  const apart = limitsOfOthers(organs, limitsInForce(opinion), ids).flatMap((one) => one.organs ?? []);
  return apart.length === 0 ? all : all.map((one) => ({ ...one, apart }));
}

/** Those of them that owe a report in a round: all, unless an order to handle again asked only some. */
export function reportersOf(organs: Organs, opinion: OpinionRecord, number: number): Addressee[] {
  const round = opinion.rounds.find((one) => one.number === number) ?? opinion;
  const all = addresseesOf(organs, opinion, round);
  const asked = round.askedOf?.map((id) => rootOf(organs, id));
  return asked ? all.filter(({ organ }) => asked.includes(organ)) : all;
}

/**
 * True where an organ owes a report in a round: each does, unless an order to handle again asked only some. Organs laid together have ids of
 * their own and one name by `nameOf`.
 */
export function isAskedOf(
  { askedOf }: Pick<Handling, 'askedOf'>,
  organ: string | null,
  nameOf: (id: string) => string,
): boolean {
  return askedOf === undefined || (organ !== null && askedOf.some((one) => nameOf(one) === nameOf(organ)));
}

/** A report or a draft that came: who wrote it as far as anybody said, and the ISO day. */
export type Arrival = { organ: string | null; on: string | null };

/**
 * Whose report it is, of the organs that owe one: the one that wrote it, the only one that owes, or the only one that had the opinion by
 * then. Null where that is not known: a person is asked. What a bureau reports for itself, as the paper wants, is no report of any of them.
 */
export function authorOf(organs: Organs, reporters: readonly Addressee[], { organ, on }: Arrival): Addressee | null {
  const named = organ === null ? undefined : reporters.find((one) => one.organ === rootOf(organs, organ));
  const isApart = ({ apart = [] }: Addressee) => organ !== null && apart.some((name) => isNamedIn(organs, organ, name));
  if (!named && reporters.some(isApart)) return null;
  if (named || reporters.length === 1) return named ?? reporters[0] ?? null;
  const able = reporters.filter((one) => one.on === null || on === null || one.on <= on);
  return able.length === 1 ? (able[0] ?? null) : null;
}
