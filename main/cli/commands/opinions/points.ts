import type { CallOutput } from '#shared/contract/contract.ts';
import { type Command, type Tools, UsageError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { linesOf, neededText, numberOf, numberOption, stated } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';

/** No paper is longer, and no line either. */
const most = 9_999_999;

/** The points of the opinion as they are now numbered. */
function tell(file: CallOutput<'points.merge'>, tools: Tools): number {
  tools.printJson(file);
  tools.print(file.opinion.title);
  for (const { number, title, id, state } of file.points) {
    if (state !== 'withdrawn') tools.print(`  #${number}  ${title}  ${id}`);
  }
  return 0;
}

export const addPointCommand: Command = {
  name: 'points add',
  group: 'opinions',
  usage: ['points add OPINION --lines A-B --title TEXT'],
  about: 'cli.about-points-add',
  options: pickOptions('lines', 'title', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'points add 6f2ac53f085d-d5 --lines 160-161 --title 健全综合监管机制',

  async run(given, tools) {
    const lines = linesOf('lines', neededText(given, 'lines'));
    const title = neededText(given, 'title');
    const opinion = await findId(given.positionals[0] ?? '', 'opinions', tools);
    return tell(await tools.call('points.add', { opinion, ...lines, title }), tools);
  },
};

export const splitPointCommand: Command = {
  name: 'points split',
  group: 'opinions',
  usage: ['points split POINT --line N [--offset N] [--title TEXT]'],
  about: 'cli.about-points-split',
  options: pickOptions('line', 'offset', 'title'),
  positionals: { least: 1, most: 1 },
  example: 'points split 6f2ac53f085d-d5#2 --line 154 --title 落实税费优惠',

  async run(given, tools) {
    const line = numberOf('line', neededText(given, 'line'), most);
    const optional = stated({ offset: numberOption(given, 'offset', most), title: given.option('title') });
    const id = await findId(given.positionals[0] ?? '', 'points', tools);
    return tell(await tools.call('points.split', { id, line, ...optional }), tools);
  },
};

export const mergePointsCommand: Command = {
  name: 'points merge',
  group: 'opinions',
  usage: ['points merge POINT POINT…'],
  about: 'cli.about-points-merge',
  options: {},
  positionals: { least: 2, most: 20 },
  example: 'points merge 6f2ac53f085d-d5#2 6f2ac53f085d-d5#3',

  async run({ positionals }, tools) {
    const ids: string[] = [];
    for (const word of positionals) ids.push(await findId(word, 'points', tools));
    if (new Set(ids).size < ids.length) throw new UsageError('cli.twice-the-same');
    return tell(await tools.call('points.merge', { ids }), tools);
  },
};

export const withdrawPointCommand: Command = {
  name: 'points withdraw',
  group: 'opinions',
  usage: ['points withdraw POINT --reason TEXT'],
  about: 'cli.about-points-withdraw',
  options: pickOptions('reason'),
  positionals: { least: 1, most: 1 },
  example: 'points withdraw 6f2ac53f085d-d5#5 --reason 属于情况说明',

  async run(given, tools) {
    const reason = neededText(given, 'reason');
    const id = await findId(given.positionals[0] ?? '', 'points', tools);
    return tell(await tools.call('points.withdraw', { id, reason }), tools);
  },
};
