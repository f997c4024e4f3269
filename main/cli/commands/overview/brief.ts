import path from 'node:path';
import type { BriefKind } from '#shared/contract/brief-calls.ts';
import { type Command, type Given, type Tools, UsageError, ValueError } from '../../command.ts';
import { type OptionName, pickOptions } from '../../options/pick-options.ts';
import { dayOf, pairOf } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { recordKinds } from '../../records/record-kind.ts';
import { textTable } from '../../text-table.ts';
import { refuseFolder, writeOutputFile } from '../../write-output-file.ts';
import { briefKindOf } from './brief-kind.ts';

/** Everything that can narrow a brief; which of them a kind takes, the kind itself says. */
const scopeOptions = [
  'opinion',
  'feedback',
  'motion',
  'suggestion',
  'commitment',
  'point',
  'organ',
  'meeting',
  'from',
  'to',
  'year',
  'date',
  'term',
  'days',
  'source',
  'status',
  'session',
] as const satisfies OptionName[];

const days: readonly string[] = ['from', 'to', 'date'];

export const briefCommand: Command = {
  name: 'brief',
  group: 'overview',
  usage: [
    'brief KIND [--opinion OPINION] … --out FILE [--format docx|xlsx] [--sources footnotes|column|none] [--template NAME] [--part NAME=TEXT]…',
    'brief --list',
  ],
  about: 'cli.about-brief',
  options: pickOptions('list', 'out', 'format', 'sources', 'template', 'part', ...scopeOptions),
  positionals: { least: 0, most: 1 },
  example: 'brief comparison --opinion 6f2ac53f085d-d7 --out 对照表.docx',

  async run(given, tools) {
    if (given.isSet('list')) return listKinds(tools);
    const out = given.option('out');
    if (given.positionals[0] === undefined) throw new UsageError('cli.kind-missing');
    if (out === undefined) throw new UsageError('cli.option-missing', { option: 'out' });
    const kind = await briefKindOf(given.positionals[0], tools);
    const scope = await scopeOf(kind, given, tools);
    const format = formatOf(given.option('format') ?? (path.extname(out).slice(1).toLowerCase() || 'docx'));
    await refuseFolder(out);
    const sources = sourcesOf(given.option('sources'));
    const template = given.option('template');
    const parts = partsOf(kind, given);
    const brief = await tools.call('briefs.export', {
      kind: kind.id,
      scope,
      format,
      ...(sources !== undefined && { sources }),
      ...(template !== undefined && { template: await findId(template, 'templates', tools) }),
      ...(parts.length > 0 && { freeParts: Object.fromEntries(parts) }),
    });
    await writeOutputFile(out, brief.bytes);
    const { id, title } = brief.record;
    tools.printJson({ id, title, kind: kind.id, file: out, bytes: brief.bytes.length, lint: brief.lint });
    tools.print(tools.say('cli.brief-written', { title, file: out }));
    for (const { message, place } of brief.lint) tools.print(`  ${place}  ${message}`);
    return 0;
  },
};

async function listKinds(tools: Tools): Promise<number> {
  const kinds = await tools.call('briefs.kinds', {});
  tools.printJson(kinds);
  tools.print(
    textTable<BriefKind>(
      [
        { heading: tools.say('cli.heading-id'), value: (kind) => kind.id },
        { heading: tools.say('cli.heading-title'), value: (kind) => kind.title },
        { heading: tools.say('cli.heading-scope'), value: (kind) => kind.scope.map(writeScope).join(' '), most: 44 },
      ],
      kinds,
    ),
  );
  return 0;
}

function writeScope({ name, required }: BriefKind['scope'][number]): string {
  return required ? `--${name}` : `[--${name}]`;
}

/** The words for the free parts of the paper. Throws ValueError for a part that it does not have. */
function partsOf({ freeParts, id }: BriefKind, given: Given): [string, string][] {
  const parts = given.all('part').map((text) => pairOf('part', text));
  const unknown = parts.find(([name]) => !freeParts.some((one) => one.name === name));
  const known = freeParts.map(({ name, title }) => `${name}（${title}）`).join('、') || '—';
  if (unknown) throw new ValueError('cli.unknown-part', { word: unknown[0], kind: id, known });
  return parts;
}

async function scopeOf(kind: BriefKind, given: Given, tools: Tools): Promise<Record<string, string>> {
  const scope: Record<string, string> = {};
  for (const name of scopeOptions) {
    const value = given.option(name);
    if (value === undefined) continue;
    const place = kind.scope.find((one) => one.name === name);
    if (!place) throw new ValueError('cli.option-not-for-kind', { option: name, kind: kind.id });
    const collection = recordKinds.find((one) => one === place.collection);
    scope[name] = collection
      ? await findId(value, collection, tools)
      : days.includes(name)
        ? dayOf(name, value)
        : value;
  }
  const missing = kind.scope.find((one) => one.required && scope[one.name] === undefined);
  if (missing !== undefined) throw new UsageError('cli.option-missing', { option: missing.name });
  return scope;
}

function formatOf(word: string): 'docx' | 'xlsx' {
  if (word === 'docx' || word === 'xlsx') return word;
  throw new ValueError('cli.unknown-format', { word });
}

function sourcesOf(word: string | undefined): 'footnotes' | 'column' | 'none' | undefined {
  if (word === undefined || word === 'footnotes' || word === 'column' || word === 'none') return word;
  throw new ValueError('cli.unknown-sources', { word });
}
