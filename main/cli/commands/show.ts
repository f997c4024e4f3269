import { CoreError } from '#core/core-error.ts';
import type { CallName } from '#shared/contract/contract.ts';
import type { Command, Tools } from '../command.ts';
import { describeRecord } from '../describe-record.ts';
import { organNames } from '../organ-names.ts';

/** Where a record of some id may stand: first the calls that give a whole file, then the lists. */
const wholeFiles = [
  'sources.get',
  'documents.text',
  'opinions.get',
  'feedback.get',
  'motions.get',
  'organs.get',
] as const;
const lists = [
  'points.list',
  'suggestions.list',
  'commitments.list',
  'targets.list',
  'projects.list',
  'findings.list',
  'meetings.list',
  'deputies.list',
] as const;

export const showCommand: Command = {
  name: 'show',
  usage: 'show ID',
  about: 'cli.about-show',
  options: {},
  positionals: { least: 1, most: 1 },

  async run({ positionals }, tools) {
    const id = positionals[0] ?? '';
    const found = (await findFile(id, tools)) ?? (await findListed(id, tools));
    if (found === null) throw new CoreError('not-found', { id });
    tools.printJson(found);
    tools.print(describeRecord(found, tools.say, await organNames(tools)));
    return 0;
  },
};

async function findFile(id: string, tools: Tools): Promise<object | null> {
  // An opinion bears the id of its paper; its file says more than the paper's text.
  for (const name of ['opinions.get', 'feedback.get', ...wholeFiles] as const) {
    try {
      return (await tools.call(name, { id })) as object;
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  return null;
}

async function findListed(id: string, tools: Tools): Promise<object | null> {
  for (const name of lists) {
    const records = (await tools.call(name as CallName, {})) as { id: string }[];
    const record = records.find((one) => one.id === id);
    if (record !== undefined) return record;
  }
  return null;
}

function isAbsent(error: unknown): boolean {
  return error instanceof CoreError && (error.code === 'not-found' || error.code === 'bad-input');
}
