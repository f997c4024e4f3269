import { holds } from '#core/rules/first-match.ts';
import { findSenses, sensesTold } from '../senses/find-senses.ts';
import { listedThings } from './listed-things.rules.ts';

/** Signs by which one of a list is known. */
const tellingSigns = 2;
/** So many of a list must be named before another that is not counts as left out. */
const fewestNamed = 2;

type Thing = { words: string; keys: string[] };

/** The things of a list with the signs by which each is known, without those that several of them have (批发市场、农贸市场). */
function thingsOf(list: string): Thing[] {
  const names = list.split('、');
  const things = names.map((name, at) => {
    const [head, tail] = [name.slice(0, tellingSigns), name.slice(-tellingSigns)];
    // The first has a verb before it, the last what is asked of all of them behind it.
    if (at === 0) return { words: tail, keys: [tail] };
    return at === names.length - 1 ? { words: head, keys: [head] } : { words: name, keys: [head, tail] };
  });
  const isShared = (key: string) => names.filter((name) => name.includes(key)).length > 1;
  return things.map((one) => ({ ...one, keys: one.keys.filter((key) => !isShared(key)) }));
}

/**
 * The things of a list of three or more of which an answer says nothing, by no word and no other of its sense, while it names two of them at least.
 * Empty where the demand lists none, or the answer is told in other words throughout.
 */
export function unlistedThings(demand: string, told: string): string[] {
  if (!holds(listedThings, demand)) return [];
  const senses = sensesTold(told);
  return listedThings.form.findAll(demand).flatMap(({ words }) => {
    const things = thingsOf(words).filter(({ keys }) => keys.length > 0);
    const unnamed = things.filter(({ keys }) => !keys.some((key) => told.includes(key)));
    if (things.length - unnamed.length < fewestNamed) return [];
    const isMeant = (thing: string) => findSenses(thing).some(({ asks }) => asks.some((sense) => senses.has(sense)));
    return unnamed.filter((thing) => !isMeant(thing.words)).map((thing) => thing.words);
  });
}
