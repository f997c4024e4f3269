import path from 'node:path';
import { CoreError } from '#core/core-error.ts';
import { diskFiles } from '#core/store/file-port.ts';
import { unpackPackage } from '#core/store/packages/unpack-package.ts';
import type { PackageSaid } from '#shared/contract/package-calls.ts';
import { packageOf } from '#shared/messages/copy-line.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import type { Command, Given, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { untilInterrupted } from '../../until-interrupted.ts';

export const openCommand: Command = {
  name: 'open',
  group: 'program',
  usage: ['open FILE [--to-work]'],
  about: 'cli.about-open',
  options: pickOptions('to-work'),
  positionals: { least: 1, most: 1 },
  example: 'open 督办台.zip --data-dir D:/带出的督办台',

  /** With --data-dir the package becomes that workspace and no other one is touched; without, it is unpacked beside this person's own. */
  async run(given, tools) {
    const file = path.resolve(given.positionals[0] ?? '');
    const opened = await (given.option('data-dir') === undefined
      ? openBeside(file, given, tools)
      : openAs(file, given));
    tools.printJson(opened);
    const of = packageOf(opened.of, tools.say, momentWords);
    tools.print(tools.say(given.isSet('to-work') ? 'cli.opened-to-work' : 'cli.opened', { of, folder: opened.folder }));
    return 0;
  },
};

function openBeside(file: string, given: Given, tools: Tools): Promise<{ folder: string; of: PackageSaid }> {
  return tools.call('packages.open', { file, toWork: given.isSet('to-work') });
}

async function openAs(file: string, given: Given): Promise<{ folder: string; of: PackageSaid }> {
  const folder = path.resolve(given.option('data-dir') ?? '');
  const stop = new AbortController();
  const steady = { signal: stop.signal, onStep: () => {} };
  const wish = { file, folder, mode: given.isSet('to-work') ? ('works' as const) : ('reads' as const) };
  const list = await untilInterrupted(
    () => stop.abort(new CoreError('cancelled')),
    () => unpackPackage(diskFiles, wish, steady),
  );
  return { folder, of: { folder: list.folder, office: list.office, who: list.who, at: list.at, seq: list.seq } };
}
