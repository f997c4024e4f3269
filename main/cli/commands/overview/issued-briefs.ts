import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { neededText } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { refuseFolder, writeOutputFile } from '../../write-output-file.ts';
import { nameOfChange } from '../program/undo.ts';

export const issuedBriefCommand: Command = {
  name: 'briefs issued',
  group: 'overview',
  usage: ['briefs issued BRIEF --out FILE'],
  about: 'cli.about-briefs-issued',
  options: pickOptions('out'),
  positionals: { least: 1, most: 1 },
  example: 'briefs issued 交办函 --out 交办函.docx',

  async run(given, tools) {
    const file = neededText(given, 'out');
    await refuseFolder(file);
    const id = await findId(given.positionals[0] ?? '', 'briefs', tools);
    const { name, bytes } = await tools.call('briefs.issued', { id });
    await writeOutputFile(file, bytes);
    tools.printJson({ id, name, file, bytes: bytes.length });
    tools.print(tools.say('cli.exported', { file }));
    return 0;
  },
};

export const changesSinceBriefCommand: Command = {
  name: 'briefs changes',
  group: 'overview',
  usage: ['briefs changes BRIEF'],
  about: 'cli.about-briefs-changes',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'briefs changes 交办函',

  async run({ positionals }, tools) {
    const id = await findId(positionals[0] ?? '', 'briefs', tools);
    const since = await tools.call('briefs.changesSince', { id });
    tools.printJson(since);
    if (since.changes.length === 0) tools.print(tools.say('cli.nothing-changed', { title: since.title }));
    for (const { at, what, title } of since.changes)
      tools.print(
        `${at.slice(0, 16).replace('T', ' ')}  ${nameOfChange({ what, undoes: null, redoes: null }, tools)}  ${tools.tell(title)}`,
      );
    return 0;
  },
};
