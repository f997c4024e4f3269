import { organKey } from '#core/ledger/organs/organ-name-form.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { type Command, type Given, Refusal, type Tools, UsageError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { dayOption, isNone, stated, textsOption } from '../../options/read-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { nameableRecords } from '../../records/nameable-records.ts';
import { isOrganName } from '../../records/organ-word.ts';

type Organ = CallOutput<'organs.update'>;

function tell(organ: Organ, tools: Tools): number {
  tools.printJson(organ);
  tools.print(tools.say('cli.organ-saved', { id: organ.id, title: organ.title }));
  return 0;
}

/** Says which abbreviations went with a new organ, and which organs have much the same name. */
async function tellNear(organ: Organ, given: Given, tools: Tools): Promise<number> {
  const own = textsOption(given, 'short-name') ?? [];
  const taken = organ.shortNames.filter((name) => !own.includes(name));
  const rows = await tools.call('organs.list', {});
  const near = rows.filter((row) => row.alike?.includes(organ.id));
  const asked = rows.find((row) => row.id === organ.id)?.alike ?? [];
  const alike = new Set([...near, ...rows.filter((row) => asked.includes(row.id))].map(({ title }) => title));
  const mark = tools.say('reading.separator');
  if (taken.length > 0) tools.print(tools.say('organs.taken-in', { names: taken.join(mark) }));
  if (alike.size > 0) tools.print(tools.say('organs.alike', { names: [...alike].join(mark) }));
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
    const organ = await tools.call('organs.update', { title, ...stated(otherNames(given)) });
    tell(organ, tools);
    return tellNear(organ, given, tools);
  },
};

/** The short names of an organ with those that are given and without those that are taken out; `none` alone clears them. */
function shortNamesOf({ shortNames }: Organ, given: Given): string[] | undefined {
  const [more, fewer] = [textsOption(given, 'short-name'), textsOption(given, 'no-short-name')];
  if (more === undefined && fewer === undefined) return undefined;
  const out = new Set((fewer ?? []).map(organKey));
  const kept = more?.length === 0 ? [] : shortNames.filter((name) => !out.has(organKey(name)));
  return [...new Set([...kept, ...(more ?? [])])];
}

/** Says which short names an organ has now, where they were changed. */
function tellShortNames(before: Organ, { title, shortNames }: Organ, tools: Tools): string[] {
  const names = shortNames.join(tools.say('reading.separator'));
  const gone = before.shortNames.filter((name) => !shortNames.includes(name)).join(tools.say('reading.separator'));
  return [
    ...(gone === '' ? [] : [tools.say('organs.short-names-gone', { title, names: gone })]),
    names === ''
      ? tools.say('organs.no-short-names', { title })
      : tools.say('organs.short-names-now', { title, names }),
  ];
}

/** The record that a word names: one laid under another where it is to be taken out again, else the organ that keeps the account. */
async function organMeant(word: string, isTakenOut: boolean, tools: Tools): Promise<{ organ: Organ; into?: Organ }> {
  const { id } = await findRecord(word, ['organs'], tools);
  const { organ, others = [] } = await tools.call('organs.get', { id });
  const laid = others.find((one) => one.id === word || organKey(one.title) === organKey(word));
  return isTakenOut && laid ? { organ: laid, into: organ } : { organ };
}

/** The name until a day as a dated one, where the organ is renamed on it; a name that it bears again begins where the last one ended. */
function datedName({ title, formerDates = [] }: Organ, next: string | undefined, on: string | undefined) {
  if (next === undefined || next === title || on === undefined) return {};
  const before = formerDates.filter(({ name, to }) => name !== title || (to !== undefined && to < on));
  const since = before.some(({ name }) => name === title) ? before.flatMap(({ to = '' }) => (to < on ? to : [])) : [];
  const from = since.sort().at(-1);
  return { formerDates: [...before, { name: title, ...(from ? { from } : {}), to: on }] };
}

export const updateOrganCommand: Command = {
  name: 'organs update',
  group: 'office',
  usage: [
    'organs update ORGAN [--title TEXT] [--short-name NAME]… [--no-short-name NAME]… [--former-name NAME]… [--merged-into ORGAN|none] [--on DATE]',
  ],
  about: 'cli.about-organs-update',
  options: pickOptions('title', 'short-name', 'no-short-name', 'former-name', 'merged-into', 'on'),
  positionals: { least: 1, most: 1 },
  example: 'organs update 市商务局 --title 市商务和投资促进局 --on 2026-07-01',

  async run(given, tools) {
    const [title, on, word] = [given.option('title'), dayOption(given, 'on'), given.option('merged-into')];
    const target = word === undefined || isNone(word) ? null : await findRecord(word, ['organs'], tools);
    const merger =
      word === undefined ? {} : { mergedInto: target?.id ?? null, ...(target && stated({ mergedOn: on })) };
    const names = stated({ ...otherNames(given), fewer: textsOption(given, 'no-short-name') });
    if (title === undefined && Object.keys({ ...names, ...merger }).length === 0)
      throw new UsageError('cli.nothing-to-set');
    const isTakenOut = word !== undefined && target === null;
    const { organ, into } = await organMeant(given.positionals[0] ?? '', isTakenOut, tools);
    const shortNames = shortNamesOf(organ, given);
    const patch = {
      id: organ.id,
      ...stated({ title, shortNames, formerNames: names.formerNames }),
      ...datedName(organ, title, on),
      ...merger,
    };
    const saved = await tools.call('organs.update', patch);
    tools.printJson(saved);
    const told: string[] = [];
    const name = organ.title;
    if (title !== undefined && saved.title !== name)
      told.push(
        tools.say(on ? 'organs.now-called-on' : 'organs.now-called', { name, title: saved.title, on: on ?? '' }),
      );
    if (target)
      told.push(
        tools.say(on ? 'organs.laid-on' : 'cli.merged', { name: saved.title, title: target.title, on: on ?? '' }),
      );
    if (isTakenOut)
      told.push(
        into
          ? tools.say('organs.apart-from', { title: saved.title, into: into.title })
          : tools.say('organs.on-its-own', { title: saved.title }),
      );
    if (shortNames) told.push(...tellShortNames(organ, saved, tools));
    if (told.length === 0) told.push(tools.say('organs.changed', { title: saved.title, id: saved.id }));
    for (const line of told) tools.print(line);
    return 0;
  },
};
