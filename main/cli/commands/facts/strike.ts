import type { Chase } from '#shared/domain/chase-record.ts';
import { type ChasedCollection, chasedCollections } from '#shared/domain/chase-way.ts';
import { type Command, Refusal, type Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { codeOf, labelOf } from '../../options/read-choice.ts';
import { dayOption } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import type { FoundRecord } from '../../records/record-kind.ts';
import { tellStanding } from '../../show/standing-line.ts';
import { isChaseWord, tellChases } from './record-chase.ts';

type Chased = FoundRecord<ChasedCollection>;

async function chasesOf({ kind, id }: Chased, tools: Tools): Promise<readonly Chase[]> {
  if (kind === 'opinions') return (await tools.call('opinions.get', { id })).opinion.chases ?? [];
  if (kind === 'motions') return (await tools.call('motions.get', { id })).motion.chases ?? [];
  if (kind === 'suggestions') return (await tools.call('suggestions.get', { id })).chases ?? [];
  return (await tools.call('points.list', {})).find((one) => one.id === id)?.chases ?? [];
}

/** Strikes the chase that a word means: its id, or of several the one of the day given. Throws Refusal with those there are. */
async function strikeChase(found: Chased, { word, on }: { word: string; on: string | undefined }, tools: Tools) {
  const { kind: collection, id, title } = found;
  const all = await chasesOf(found, tools);
  const list = (chases: readonly Chase[]) => chases.map((one) => one.on).join(tools.say('reading.separator'));
  const meant = all.filter((one) => one.id === word || (!/-\d+$/.test(word) && (on === undefined || one.on === on)));
  const last = meant.at(-1);
  const details = { title, word: tools.say('fact.chased') };
  if (all.length === 0) throw new Refusal('cli.no-facts', { title });
  if (!last) throw new Refusal('cli.no-such-fact', { ...details, list: list(all) });
  if (meant.some((one) => one.on !== last.on))
    throw new Refusal('cli.several-facts', { ...details, list: list(meant) });
  const left = await tools.call('chases.strike', { collection, id, chase: last.id });
  return tellChases(found, left, tools);
}

type Fact = { id: string; type: string; on: string };

async function factsOf({ kind, id }: FoundRecord, tools: Tools): Promise<readonly Fact[]> {
  if (kind === 'opinions') return (await tools.call('opinions.get', { id })).opinion.acts;
  if (kind === 'motions') return (await tools.call('motions.get', { id })).motion.acts;
  return (await tools.call('suggestions.get', { id })).acts;
}

/** Front part of the message keys under which the facts of a record have their names. */
const prefixes = { opinions: 'stage', motions: 'motion-status', suggestions: 'suggestion-act' } as const;

/** Facts by their names and days, as a person knows them; their ids are nobody's words. */
function inWords(facts: readonly Fact[], prefix: string, tools: Tools): string {
  return facts
    .map(({ type, on }) => `${labelOf(tools.language, prefix, type)} ${on}`)
    .join(tools.say('reading.separator'));
}

/**
 * The fact that a word means: its name in either language, its kind or its id, of several the one of the day given. Throws Refusal with the
 * facts there are.
 */
async function factIn(found: FoundRecord, word: string, on: string | undefined, tools: Tools): Promise<string> {
  const facts = await factsOf(found, tools);
  const prefix = found.kind === 'motions' || found.kind === 'opinions' ? prefixes[found.kind] : prefixes.suggestions;
  const { title } = found;
  if (facts.length === 0) throw new Refusal('cli.no-facts', { title });
  const types = [...new Set(facts.map((fact) => fact.type))];
  const type = codeOf(word, types, prefix);
  const isMeant = (fact: Fact) => (fact.id === word || fact.type === type) && (on === undefined || fact.on === on);
  const meant = facts.filter(isMeant);
  const last = meant.at(-1);
  const details = { title, word: labelOf(tools.language, prefix, type ?? word.replace(/-\d+$/, '')) };
  if (!last) throw new Refusal('cli.no-such-fact', { ...details, list: inWords(facts, prefix, tools) });
  // Of two of one day, the one entered last is the one that was entered twice.
  if (meant.every((fact) => fact.on === last.on)) return last.id;
  throw new Refusal('cli.several-facts', { ...details, list: inWords(meant, prefix, tools) });
}

/** True for the sign-for of a suggestion that its handling keeps as a day, without a fact of its own. */
async function isBareSignFor({ kind, id }: FoundRecord, word: string, tools: Tools): Promise<boolean> {
  if (kind !== 'suggestions' || codeOf(word, ['signed-for'], prefixes.suggestions) === null) return false;
  const { acts, rounds } = await tools.call('suggestions.get', { id });
  return rounds.at(-1)?.signedForOn != null && acts.every(({ type }) => type !== 'signed-for');
}

export const strikeCommand: Command = {
  name: 'strike',
  group: 'facts',
  usage: [
    'strike OPINION|SUGGESTION|MOTION FACT [--on DATE]',
    'strike OPINION|POINT|SUGGESTION|MOTION chased [--on DATE]',
  ],
  about: 'cli.about-strike',
  options: pickOptions('on'),
  positionals: { least: 2, most: 2 },
  example: 'strike 6f2ac53f085d-d5 签收 --on 2026-09-06',

  async run(given, tools) {
    const [word = '', fact = ''] = given.positionals;
    if (isChaseWord(fact.replace(/-\d+$/, ''))) {
      const chased = await findRecord(word, chasedCollections, tools);
      return strikeChase(chased, { word: fact, on: dayOption(given, 'on') }, tools);
    }
    const found = await findRecord(word, ['opinions', 'suggestions', 'motions'], tools);
    if (await isBareSignFor(found, fact, tools)) {
      const record = await tools.call('suggestions.update', { id: found.id, signedForOn: null });
      return tellStanding({ kind: 'suggestions', record }, tools);
    }
    const input = { id: found.id, act: await factIn(found, fact, dayOption(given, 'on'), tools) };
    if (found.kind === 'opinions') {
      const file = await tools.call('opinions.strike', input);
      return tellStanding({ kind: 'opinions', record: file.opinion }, tools, file);
    }
    if (found.kind === 'motions') {
      return tellStanding({ kind: 'motions', record: await tools.call('motions.strike', input) }, tools);
    }
    return tellStanding({ kind: 'suggestions', record: await tools.call('suggestions.strike', input) }, tools);
  },
};
