import type { CallOutput } from '#shared/contract/contract.ts';
import { type Command, type Given, Refusal, type Tools, UsageError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { isNone, stated, textsOption } from '../../options/read-options.ts';
import { findId, findRecord } from '../../records/find-record.ts';
import { nameableRecords } from '../../records/nameable-records.ts';
import { isOrganName } from '../../records/organ-word.ts';

function tell(organ: CallOutput<'organs.update'>, tools: Tools): number {
  tools.printJson(organ);
  tools.print(tools.say('cli.organ-saved', { id: organ.id, title: organ.title }));
  return 0;
}

/** The names that an organ is called by besides its full one. */
function otherNames(given: Given) {
  return { shortNames: textsOption(given, 'short-name'), formerNames: textsOption(given, 'former-name') };
}

export const addOrganCommand: Command = {
  name: 'organs add',
  group: 'office',
  usage: ['organs add NAME [--short-name NAME]… [--former-name NAME]…'],
  about: 'cli.about-organs-add',
  options: pickOptions('short-name', 'former-name'),
  positionals: { least: 1, most: 1 },
  example: 'organs add 云泽市数据局 --short-name 市数据局',

  async run(given, tools) {
    const title = given.positionals[0] ?? '';
    const known = (await nameableRecords('organs', tools)).find((one) =>
      [one.title, ...(one.names ?? [])].includes(title),
    );
    if (!isOrganName(title)) throw new Refusal('cli.no-organ-name', { word: title });
    if (known) throw new Refusal('cli.organ-known', { title: known.title, id: known.id });
    return tell(await tools.call('organs.update', { title, ...stated(otherNames(given)) }), tools);
  },
};

async function mergedInto(given: Given, tools: Tools): Promise<string | null | undefined> {
  const word = given.option('merged-into');
  if (word === undefined) return undefined;
  return isNone(word) ? null : findId(word, 'organs', tools);
}

export const updateOrganCommand: Command = {
  name: 'organs update',
  group: 'office',
  usage: ['organs update ORGAN [--title TEXT] [--short-name NAME]… [--former-name NAME]… [--merged-into ORGAN|none]'],
  about: 'cli.about-organs-update',
  options: pickOptions('title', 'short-name', 'former-name', 'merged-into'),
  positionals: { least: 1, most: 1 },
  example: 'organs update 市卫健委 --merged-into 市卫生健康委员会',

  async run(given, tools) {
    const patch = stated({ ...otherNames(given), mergedInto: await mergedInto(given, tools) });
    const title = given.option('title');
    if (title === undefined && Object.keys(patch).length === 0) throw new UsageError('cli.nothing-to-set');
    const found = await findRecord(given.positionals[0] ?? '', ['organs'], tools);
    return tell(await tools.call('organs.update', { id: found.id, title: title ?? found.title, ...patch }), tools);
  },
};
