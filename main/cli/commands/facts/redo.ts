import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { dayOrNone, neededDay, textsOption } from '../../options/read-options.ts';
import { findId, findRecord } from '../../records/find-record.ts';
import { tellStanding } from '../../show/standing-line.ts';
import { redoChange } from '../program/undo.ts';
import { refuseOptions } from './refuse-options.ts';

/** The points of an opinion that are handled again; nothing said, all that are not done. */
async function pointsOf(given: Given, tools: Tools): Promise<{ points?: string[] }> {
  const words = textsOption(given, 'only');
  if (words === undefined) return {};
  return { points: await Promise.all(words.map((word) => findId(word, 'points', tools))) };
}

/** The organs that must report again; nothing said, those of the points. */
function organsOf(given: Given): { organs?: string[] } {
  const organs = textsOption(given, 'organ');
  return organs === undefined ? {} : { organs };
}

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
    const file = await tools.call('opinions.redo', {
      id,
      ...order,
      ...organsOf(given),
      ...(await pointsOf(given, tools)),
    });
    return tellStanding({ kind: 'opinions', record: file.opinion }, tools, file);
  }
  refuseOptions(given, ['only', 'organ'], found, tools);
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
  usage: [
    'redo OPINION|SUGGESTION|MOTION --on DATE --reason TEXT [--due DATE] [--only POINT]… [--organ NAME]…',
    'redo',
  ],
  about: 'cli.about-redo',
  options: pickOptions('on', 'reason', 'due', 'only', 'organ', ...sureOptions),
  positionals: { least: 0, most: 1 },
  example: 'redo 第12号 --on 2026-06-01 --reason 代表对办理结果不满意',

  async run(given, tools) {
    const [word] = given.positionals;
    if (word !== undefined) return handleAgain(word, given, tools);
    const isOrder = ['on', 'reason', 'due', 'only', 'organ'].some((option) => given.has(option));
    if (isOrder) throw new UsageError('cli.too-few');
    return redoChange(tools);
  },
};
