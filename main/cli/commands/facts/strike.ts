import { type Command, Refusal, type Tools } from '../../command.ts';
import { findRecord } from '../../records/find-record.ts';
import type { FoundRecord } from '../../records/record-kind.ts';
import { tellStanding } from '../../show/standing-line.ts';

type Fact = { id: string; type: string; on: string };

async function factsOf({ kind, id }: FoundRecord, tools: Tools): Promise<readonly Fact[]> {
  if (kind === 'opinions') return (await tools.call('opinions.get', { id })).opinion.acts;
  if (kind === 'motions') return (await tools.call('motions.get', { id })).motion.acts;
  return (await tools.call('suggestions.get', { id })).acts;
}

/** The fact that a word means: its id, or its kind where there is only one of that kind. Throws Refusal with the facts there are. */
async function factIn(found: FoundRecord, word: string, tools: Tools): Promise<string> {
  const facts = await factsOf(found, tools);
  const meant = facts.filter((fact) => fact.id === word || fact.type === word);
  const [first] = meant;
  if (first && meant.length === 1) return first.id;
  const list = facts.map((fact) => `${fact.id} ${fact.on}`).join(tools.say('reading.separator')) || '—';
  throw new Refusal('cli.no-such-fact', { title: found.title, word, list });
}

export const strikeCommand: Command = {
  name: 'strike',
  group: 'facts',
  usage: ['strike OPINION|SUGGESTION|MOTION FACT-ID'],
  about: 'cli.about-strike',
  options: {},
  positionals: { least: 2, most: 2 },
  example: 'strike 6f2ac53f085d-d5 signed-for-1',

  async run({ positionals }, tools) {
    const [word = '', fact = ''] = positionals;
    const found = await findRecord(word, ['opinions', 'suggestions', 'motions'], tools);
    const input = { id: found.id, act: await factIn(found, fact, tools) };
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
