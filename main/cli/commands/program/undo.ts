import type { LogRow } from '#shared/contract/workspace-calls.ts';
import { changeTold } from '#shared/lists/log-columns.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';

/** What a line of the trail did, in words. */
export function nameOfChange(row: Pick<LogRow, 'what' | 'undoes' | 'redoes'>, tools: Tools): string {
  const told = changeTold(row);
  return typeof told === 'string' ? told : tools.say(told.key, told.details);
}

/** Redoes what was undone last. Gives the exit code. */
export async function redoChange(tools: Tools): Promise<number> {
  const row = await tools.call('log.redo', undefined);
  tools.printJson(row);
  tools.print(
    tools.say('cli.redone', { what: nameOfChange({ ...row, redoes: null }, tools), title: tools.tell(row.title) }),
  );
  return 0;
}

export const undoCommand: Command = {
  name: 'undo',
  group: 'program',
  usage: ['undo'],
  about: 'cli.about-undo',
  options: pickOptions(...sureOptions),
  positionals: { least: 0, most: 0 },
  example: 'undo',

  async run(_, tools) {
    const row = await tools.call('log.undo', undefined);
    tools.printJson(row);
    tools.print(
      tools.say('cli.undone', { what: nameOfChange({ ...row, undoes: null }, tools), title: tools.tell(row.title) }),
    );
    return 0;
  },
};
