import { presidium } from './meeting-identity.rules.ts';
import { compareMeetings, type MeetingKey } from './meeting-identity.ts';

/** How many of place, body and term a name leaves open. */
function missing({ place, body, term }: MeetingKey): number {
  return Number(place === null) + Number(body === null) + Number(term === null);
}

/** A printed name of a meeting; `place`: of the papers that print it, where they tell one, for names of which nothing else tells which leads. */
export type NamedMeeting = { id: string; name: string; key: MeetingKey; place?: string | undefined };

function byWords(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The fullest name first; one of a presidium's meeting names its session last. */
function byFullness(a: NamedMeeting, b: NamedMeeting): number {
  const isPart = (one: NamedMeeting) => Number(presidium.form.test(one.name));
  return (
    isPart(a) - isPart(b) ||
    b.name.length - a.name.length ||
    byWords(a.name, b.name) ||
    byWords(b.place ?? '', a.place ?? '') ||
    (a.id < b.id ? -1 : 1)
  );
}

function leadsTo(short: NamedMeeting, full: NamedMeeting): boolean {
  const relation = compareMeetings(short.key, full.key);
  if (relation === 'same') return byFullness(full, short) < 0;
  return relation === 'fits' && missing(short.key) > missing(full.key);
}

/** The id to which all of some names lead; null for none, or for several. */
function onlyRoot(names: readonly NamedMeeting[]): string | null {
  const roots = names.filter((root) => !names.some((other) => other !== root && leadsTo(root, other)));
  return roots.length === 1 ? (roots[0]?.id ?? null) : null;
}

/**
 * Which names are of one meeting: the id of each name with the id of the fullest name of its meeting. A name that leaves out the
 * place, the body or the term goes to the one meeting that fits it; where several do, it stands alone.
 */
export function layMeetings(names: readonly NamedMeeting[]): Map<string, string> {
  const byNumber = new Map<number | null, NamedMeeting[]>();
  for (const one of names) byNumber.set(one.key.number, [...(byNumber.get(one.key.number) ?? []), one]);
  return new Map(
    names.map((one) => {
      const fitting = (byNumber.get(one.key.number) ?? []).filter((other) => other !== one && leadsTo(one, other));
      // Of a district of two cities, the names that say no more are still one.
      const alike = fitting.filter((other) => other.key.place === one.key.place);
      return [one.id, onlyRoot(fitting) ?? onlyRoot(alike) ?? one.id];
    }),
  );
}

/** Whether a name may be of another meeting and says less: a part of it is missing, or the city of its district. */
function asksFor(one: NamedMeeting, other: NamedMeeting): boolean {
  const relation = compareMeetings(one.key, other.key);
  if (relation === 'fits') return missing(one.key) >= missing(other.key);
  return relation === 'same' && (one.key.place?.length ?? 0) < (other.key.place?.length ?? 0);
}

/**
 * Names of which a person is asked whether they are one meeting with another: nothing contradicts, and nothing decides. By the id of
 * the name that says less, with the ids of the others. `names` are those that `layMeetings` left apart.
 */
export function unclearMeetings(names: readonly NamedMeeting[]): Map<string, string[]> {
  const unclear = names.map((one): [string, string[]] => {
    const others = names.filter((other) => other !== one && asksFor(one, other));
    return [one.id, others.map((other) => other.id)];
  });
  return new Map(unclear.filter(([, others]) => others.length > 0));
}
