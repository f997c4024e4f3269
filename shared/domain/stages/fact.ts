/** Something that happened to an item and where it brings it. `on` is ISO, null when the day is not known. */
export type Fact<Stage extends string> = { stage: Stage; on: string | null; round: number };

/** True when a fact had happened by the end of an ISO day (null: by now). A fact without a day counts as known from the start. */
export function happenedBy(on: string | null, day: string | null): boolean {
  return day === null || on === null || on <= day;
}

/**
 * Where the facts that had happened by a day bring an item: of the latest round, the fact of the highest rank; among facts of one
 * rank the latest, and of one day the one given last. `first` where nothing has happened.
 */
export function stageOfFacts<Stage extends string>(
  facts: readonly Fact<Stage>[],
  rankOf: Readonly<Record<Stage, number>>,
  first: Stage,
  day: string | null = null,
): Stage {
  const happened = facts.filter((fact) => happenedBy(fact.on, day));
  const round = Math.max(1, ...happened.map((fact) => fact.round));
  let best: Fact<Stage> | null = null;
  for (const fact of happened) {
    if (fact.round === round && (best === null || !isAhead(best, fact, rankOf))) best = fact;
  }
  return best?.stage ?? first;
}

function isAhead<Stage extends string>(a: Fact<Stage>, b: Fact<Stage>, rankOf: Readonly<Record<Stage, number>>) {
  if (rankOf[a.stage] !== rankOf[b.stage]) return rankOf[a.stage] > rankOf[b.stage];
  return (a.on ?? '') > (b.on ?? '');
}
