import path from 'node:path';
import { CoreError } from '#core/core-error.ts';
import type { BriefKind } from '#shared/contract/brief-calls.ts';
import { type Command, type Given, type Tools, UsageError } from '../command.ts';
import { nearestWord } from '../nearest-word.ts';
import { textTable } from '../text-table.ts';
import { refuseFolder, writeOutputFile } from '../write-output-file.ts';

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
] as const;

export const briefCommand: Command = {
  name: 'brief',
  usage: 'brief KIND [--opinion ID] … --out FILE [--format docx|xlsx] | brief --list',
  about: 'cli.about-brief',
  options: {
    list: { type: 'boolean' },
    out: { type: 'string' },
    format: { type: 'string' },
    sources: { type: 'string' },
    template: { type: 'string' },
    ...Object.fromEntries(scopeOptions.map((name) => [name, { type: 'string' as const }])),
  },
  positionals: { least: 0, most: 1 },

  async run(given, tools) {
    if (given.isSet('list')) return listKinds(tools);
    const out = given.option('out');
    if (given.positionals[0] === undefined) throw new UsageError('cli.kind-missing');
    if (out === undefined) throw new UsageError('cli.option-missing', { option: 'out' });
    const kind = await kindOf(given.positionals[0], tools);
    const scope = scopeOf(kind, given);
    const format = formatOf(given.option('format') ?? (path.extname(out).slice(1).toLowerCase() || 'docx'));
    await refuseFolder(out);
    const sources = sourcesOf(given.option('sources'));
    const template = given.option('template');
    const brief = await tools.call('briefs.export', {
      kind: kind.id,
      scope,
      format,
      ...(sources !== undefined && { sources }),
      ...(template !== undefined && { template }),
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

async function kindOf(word: string, tools: Tools): Promise<BriefKind> {
  const kinds = await tools.call('briefs.kinds', {});
  const kind = kinds.find((one) => one.id === word || one.title === word);
  if (kind !== undefined) return kind;
  const near = nearestWord(
    word,
    kinds.map((one) => one.id),
  );
  if (near !== null) throw new UsageError('cli.unknown-kind-near', { word, near });
  throw new CoreError('brief-kind-unknown', { kind: word });
}

function scopeOf(kind: BriefKind, given: Given): Record<string, string> {
  const scope: Record<string, string> = {};
  for (const name of scopeOptions) {
    const value = given.option(name);
    if (value === undefined) continue;
    if (!kind.scope.some((one) => one.name === name))
      throw new UsageError('cli.option-not-for-kind', { option: name, kind: kind.id });
    scope[name] = value;
  }
  const missing = kind.scope.find((one) => one.required && scope[one.name] === undefined);
  if (missing !== undefined) throw new UsageError('cli.option-missing', { option: missing.name });
  return scope;
}

function formatOf(word: string): 'docx' | 'xlsx' {
  if (word === 'docx' || word === 'xlsx') return word;
  throw new UsageError('cli.unknown-format', { word });
}

function sourcesOf(word: string | undefined): 'footnotes' | 'column' | 'none' | undefined {
  if (word === undefined || word === 'footnotes' || word === 'column' || word === 'none') return word;
  throw new UsageError('cli.unknown-sources', { word });
}
