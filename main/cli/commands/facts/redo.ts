import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { dayOrNone, neededDay } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { tellStanding } from '../../show/standing-line.ts';
import { redoChange } from '../program/undo.ts';

/** Orders a record to be handled again: a new round; the one that ends keeps everything. */
async function handleAgain(word: string, given: Given, tools: Tools): Promise<number> {
  const order = {
    on: neededDay(given, 'on'),
    reason: given.option('reason') ?? '',
    due: dayOrNone(given, 'due') ?? null,
  };
  const found = await findRecord(word, ['opinions', 'suggestions', 'motions'], tools);
  const { id } = found;
  if (found.kind === 'opinions') {
    const file = await tools.call('opinions.redo', { id, ...order });
    return tellStanding({ kind: 'opinions', record: file.opinion }, tools, file);
  }
  // A vote of dissatisfaction is the reason of an opinion; the others need one in words.
  if (order.reason.trim() === '') throw new UsageError('cli.option-missing', { option: 'reason' });
  if (found.kind === 'motions') {
    return tellStanding({ kind: 'motions', record: await tools.call('motions.redo', { id, ...order }) }, tools);
  }
  return tellStanding({ kind: 'suggestions', record: await tools.call('suggestions.redo', { id, ...order }) }, tools);
}

/** Two meanings of one word, told apart by whether a record is named: handling again, and redoing what was undone. */
export const redoCommand: Command = {
  name: 'redo',
  group: 'facts',
  usage: ['redo OPINION|SUGGESTION|MOTION --on DATE --reason TEXT [--due DATE]', 'redo'],
  about: 'cli.about-redo',
  options: pickOptions('on', 'reason', 'due', ...sureOptions),
  positionals: { least: 0, most: 1 },
  example: 'redo 第12号 --on 2026-06-01 --reason 代表对办理结果不满意',

  async run(given, tools) {
    const [word] = given.positionals;
    if (word !== undefined) return handleAgain(word, given, tools);
    const isOrder = ['on', 'reason', 'due'].some((option) => given.has(option));
    if (isOrder) throw new UsageError('cli.too-few');
    return redoChange(tools);
  },
};
