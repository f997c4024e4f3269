import { CoreError } from '#core/core-error.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { neededText, numberOf } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { tellOpenOffers } from '../../show/open-offers.ts';
import { refuseFolder, writeOutputFile } from '../../write-output-file.ts';

/** No file has more pages than this. */
const mostPages = 99_999;

function sourceOf(positionals: readonly string[], tools: Tools): Promise<string> {
  return findId(positionals[0] ?? '', 'sources', tools);
}

export const confirmSourceCommand: Command = {
  name: 'sources confirm',
  group: 'papers',
  usage: ['sources confirm SOURCE'],
  about: 'cli.about-sources-confirm',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'sources confirm 常委会公报2026年第4号',

  async run({ positionals }, tools) {
    const source = await tools.call('sources.confirm', { id: await sourceOf(positionals, tools) });
    tools.printJson(source);
    tools.print(tools.say('cli.source-confirmed', { title: source.title }));
    return 0;
  },
};

export const renameSourceCommand: Command = {
  name: 'sources rename',
  group: 'papers',
  usage: ['sources rename SOURCE --title TEXT'],
  about: 'cli.about-sources-rename',
  options: pickOptions('title'),
  positionals: { least: 1, most: 1 },
  example: 'sources rename 6f2ac53f085d --title 2026年第4号公报',

  async run(given, tools) {
    const title = neededText(given, 'title');
    const source = await tools.call('sources.rename', { id: await sourceOf(given.positionals, tools), title });
    tools.printJson(source);
    tools.print(tools.say('cli.source-renamed', { id: source.id, title: source.title }));
    return 0;
  },
};

export const rereadSourceCommand: Command = {
  name: 'sources reread',
  group: 'papers',
  usage: ['sources reread SOURCE'],
  about: 'cli.about-sources-reread',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'sources reread 6f2ac53f085d',

  async run({ positionals }, tools) {
    const { source } = await tools.call('sources.reread', { id: await sourceOf(positionals, tools) });
    tools.printJson(source);
    tools.print(tools.say('cli.source-reread', { title: source.title, ...source.counts }));
    await tellOpenOffers(tools);
    return 0;
  },
};

export const originalSourceCommand: Command = {
  name: 'sources original',
  group: 'papers',
  usage: ['sources original SOURCE --out FILE'],
  about: 'cli.about-sources-original',
  options: pickOptions('out'),
  positionals: { least: 1, most: 1 },
  example: 'sources original 6f2ac53f085d --out 公报.docx',

  async run(given, tools) {
    const file = neededText(given, 'out');
    await refuseFolder(file);
    const { name, bytes } = await tools.call('sources.original', { id: await sourceOf(given.positionals, tools) });
    await writeOutputFile(file, bytes);
    tools.printJson({ name, file, bytes: bytes.length });
    tools.print(tools.say('cli.exported', { file }));
    return 0;
  },
};

export const pageSourceCommand: Command = {
  name: 'sources page',
  group: 'papers',
  usage: ['sources page SOURCE --page N --out FILE'],
  about: 'cli.about-sources-page',
  options: pickOptions('page', 'out'),
  positionals: { least: 1, most: 1 },
  example: 'sources page 6f2ac53f085d --page 3 --out 第3页.png',

  async run(given, tools) {
    const file = neededText(given, 'out');
    const page = numberOf('page', neededText(given, 'page'), mostPages);
    await refuseFolder(file);
    const { png } = await tools.call('sources.page', { id: await sourceOf(given.positionals, tools), page });
    if (png === null) throw new CoreError('bad-input', { field: 'page', reason: 'no-picture', page });
    await writeOutputFile(file, png);
    tools.printJson({ page, file, bytes: png.length });
    tools.print(tools.say('cli.exported', { file }));
    return 0;
  },
};
