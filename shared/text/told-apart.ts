/** Something that is shown by its name, and what else is known of it, the most telling first. */
export type Alike = { id: string; name: string; marks: readonly string[] };

type Told = { marks: readonly string[]; nth: number | null };

/** The marks that it takes to tell one of them from the others of its name: as few as do, all where none does. */
function marksNeeded(one: Alike, others: readonly Alike[]): readonly string[] {
  for (let count = 0; count < one.marks.length; count += 1) {
    const shown = one.marks.slice(0, count).join('\n');
    if (others.every((other) => other.marks.slice(0, count).join('\n') !== shown)) return one.marks.slice(0, count);
  }
  return one.marks;
}

function toldAmong(one: Alike, group: readonly Alike[]): Told {
  const others = group.filter((other) => other !== one);
  const isAlike = (other: Alike) => other.marks.join('\n') === one.marks.join('\n');
  const place = group.filter(isAlike).indexOf(one);
  return {
    marks: others.length === 0 ? [] : marksNeeded(one, others),
    nth: others.some(isAlike) ? place + 1 : null,
  };
}

/**
 * What tells each of several things from the others of its name, by id; nothing for a name that is borne once. Those that all marks leave
 * alike are counted in the order given, from 1.
 */
export function toldApart(all: readonly Alike[]): Map<string, Told> {
  const named = new Map<string, Alike[]>();
  for (const one of all) named.set(one.name, [...(named.get(one.name) ?? []), one]);
  return new Map([...named.values()].flatMap((group) => group.map((one) => [one.id, toldAmong(one, group)])));
}
