import type { Command, Given, Tools } from '../../command.ts';
import { UsageError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { dayOption, linesOf, neededText } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';

/** The passage of a paper that proves something: the paper, with or without its lines. */
async function passageOf(given: Given, tools: Tools) {
  const [paper, lines] = [given.option('document'), given.option('lines')];
  if (paper === undefined && lines !== undefined) throw new UsageError('cli.option-missing', { option: 'document' });
  if (paper === undefined) return {};
  const document = await findId(paper, 'documents', tools);
  return { document, ...(lines !== undefined && linesOf('lines', lines)) };
}

export const addEvidenceCommand: Command = {
  name: 'evidence add',
  group: 'opinions',
  usage: ['evidence add POINT --title TEXT [--number TEXT] [--on DATE] [--document PAPER [--lines A-B]] [--note TEXT]'],
  about: 'cli.about-evidence-add',
  options: pickOptions('title', 'number', 'on', 'document', 'lines', 'note'),
  positionals: { least: 1, most: 1 },
  example: 'evidence add 6f2ac53f085d-d5#1 --title 竣工验收单 --number 云建验〔2026〕8号 --on 2026-10-12',

  async run(given, tools) {
    const title = neededText(given, 'title');
    const on = dayOption(given, 'on') ?? null;
    const words = { number: given.option('number') ?? '', note: given.option('note') ?? '' };
    const passage = await passageOf(given, tools);
    const point = await findId(given.positionals[0] ?? '', 'points', tools);
    const evidence = await tools.call('evidence.add', { point, title, on, ...words, ...passage });
    tools.printJson(evidence);
    tools.print(tools.say('cli.evidence-added', { id: evidence.id, title }));
    return 0;
  },
};

export const removeEvidenceCommand: Command = {
  name: 'evidence remove',
  group: 'opinions',
  usage: ['evidence remove EVIDENCE'],
  about: 'cli.about-evidence-remove',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'evidence remove v-1f0c2a9b7d55',

  async run({ positionals }, tools) {
    const id = await findId(positionals[0] ?? '', 'evidence', tools);
    const removed = await tools.call('evidence.remove', { id });
    tools.printJson(removed);
    tools.print(tools.say('cli.evidence-removed', removed));
    return 0;
  },
};
