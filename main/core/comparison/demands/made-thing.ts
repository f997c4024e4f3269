import { findSenses, sensesTold } from '../senses/find-senses.ts';
import type { Part } from './answer-parts.ts';
import { madeThing } from './made-thing.rules.ts';

/** Signs by which the thing is known at its end: 维权中心 by 中心. */
const tellingSigns = 2;

/** True where a demand wants something set up or built of which the parts of an answer have neither the name nor another word of its sense. */
export function lacksMadeThing(core: string, parts: readonly Pick<Part, 'text'>[]): boolean {
  const thing = madeThing.form.find(core)?.groups.thing;
  if (thing === undefined) return false;
  const told = parts.map(({ text }) => text).join('\n');
  if (told.includes(thing.slice(-tellingSigns))) return false;
  const senses = sensesTold(told);
  return !findSenses(core).some(({ asks }) => asks.some((sense) => senses.has(sense)));
}
