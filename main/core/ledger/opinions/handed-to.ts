import { type Addressee, addresseesOf } from '#shared/domain/addressees.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { HandedTo, OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';

type Organs = Ledger['organs'];
/** A letter of hand-over: ISO day, number (empty where none is told) and the organ ids that it names. */
export type Letter = { on: string; number: string; named: string[] };

/** What a letter makes of the organs that have an opinion: all that have it then, those that the letter names, those that have it no more. */
export type Arranged = { all: HandedTo[]; named: HandedTo[]; dropped: Addressee[] };

/** The organs that have an opinion by a letter; none before the first one. */
function standing(organs: Organs, opinion: OpinionRecord): Addressee[] {
  if (opinion.handedOverOn === null) return [];
  return addresseesOf(organs, opinion).filter(({ organ }) => organ !== null);
}

/** The organs that a letter is for: those it names; where it names none, those of the first letter, or the one that the paper addresses. */
export function organsOfLetter(organs: Organs, opinion: OpinionRecord, names: string[]): string[] {
  if (names.length > 0) return [...new Set(names)];
  const first = standing(organs, opinion).filter(({ on }) => on === opinion.handedOverOn);
  const known = first.flatMap(({ organ }) => organ ?? []);
  return known.length > 0 ? known : opinion.lead === null ? [] : [opinion.lead];
}

/**
 * A further organ is added beside those that have the opinion; one that the letter names again has its day put right. An organ of the very
 * same letter (the same day) that is not named any more has the opinion no longer.
 */
export function arrange(organs: Organs, opinion: OpinionRecord, { on, number, named }: Letter): Arranged {
  const rootOf = (id: string | null) => organRoot(organs, id)?.id ?? id;
  const before = standing(organs, opinion);
  const idOf = new Map(named.map((id) => [rootOf(id), id]));
  const again = before.filter(({ organ }) => idOf.has(organ));
  const isSameLetter = again.length === 0 || again.some((one) => one.on === on);
  const dropped = before.filter((one) => !idOf.has(one.organ) && one.on === on && isSameLetter);
  const waiting = [...dropped];
  const letter = { on, ...(number !== '' && { number }) };
  const kept = before.flatMap((one): HandedTo[] => {
    if (one.organ === null || one.on === null || dropped.includes(one)) return [];
    const id = idOf.get(one.organ);
    return [{ ...one, organ: id ?? one.organ, on: one.on, ...(id && letter) }];
  });
  const added = [...idOf]
    .filter(([root]) => !before.some(({ organ }) => organ === root))
    .map(([, organ]): HandedTo => {
      // The organ that stands in for another takes over its dates, to be counted anew.
      const former = waiting.shift();
      const first = before.length === 0 ? opinion : { due: null, draftDue: null };
      const { due, draftDue } = former ?? first;
      return {
        organ,
        due,
        draftDue,
        number: former?.number ?? (before.length === 0 ? opinion.handOverNumber : null),
        ...letter,
      };
    });
  const all = [...kept, ...added];
  return { all, named: all.filter(({ organ }) => idOf.has(rootOf(organ))), dropped };
}
