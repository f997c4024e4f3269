import path from 'node:path';
import type { BriefKind } from '#shared/contract/brief-calls.ts';
import { type Command, type Tools, UsageError, ValueError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { findId } from '../../records/find-record.ts';
import { textTable } from '../../text-table.ts';
import { refuseFolder, writeOutputFile } from '../../write-output-file.ts';
import { briefKindOf } from './brief-kind.ts';
import { partsOf, scopeOf, scopeOptions } from './brief-scope.ts';

export const briefCommand: Command = {
  name: 'brief',
  group: 'overview',
  usage: [
    'brief KIND [--opinion OPINION] … --out FILE [--format docx|xlsx] [--sources footnotes|column|none] [--template NAME] [--part NAME=TEXT]… [--no-chase]',
    'brief --list',
  ],
  about: 'cli.about-brief',
  options: pickOptions('list', 'out', 'format', 'sources', 'template', 'part', 'no-chase', ...scopeOptions),
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
      chase: !given.isSet('no-chase'),
      ...(sources !== undefined && { sources }),
      ...(template !== undefined && { template: await findId(template, 'templates', tools) }),
      ...(parts.length > 0 && { freeParts: Object.fromEntries(parts) }),
    });
    await writeOutputFile(out, brief.bytes);
    const { id, title } = brief.record;
    tools.printJson({
      id,
      title,
      kind: kind.id,
      file: out,
      bytes: brief.bytes.length,
      lint: brief.lint,
      chased: brief.chased,
    });
    tools.print(tools.say('cli.brief-written', { title, file: out }));
    if (brief.chased) tools.print(tools.say('cli.brief-chased', brief.chased));
    for (const { rule, message, place } of brief.lint) tools.print(`  ${rule}  ${place}  ${message}`);
    return 0;
  },
};

async function listKinds(tools: Tools): Promise<number> {
  const kinds = await tools.call('briefs.kinds', {});
  tools.printJson(kinds);
  tools.print(
    textTable<BriefKind>(
      [
        { heading: tools.say('column.kind'), value: (kind) => kind.id },
        { heading: tools.say('column.title'), value: (kind) => kind.title },
        { heading: tools.say('column.scope'), value: (kind) => kind.scope.map(writeScope).join(' '), most: 44 },
      ],
      kinds,
    ),
  );
  return 0;
}

function writeScope({ name, required }: BriefKind['scope'][number]): string {
  return required ? `--${name}` : `[--${name}]`;
}

function formatOf(word: string): 'docx' | 'xlsx' {
  if (word === 'docx' || word === 'xlsx') return word;
  throw new ValueError('cli.unknown-format', { word });
}

function sourcesOf(word: string | undefined): 'footnotes' | 'column' | 'none' | undefined {
  if (word === undefined || word === 'footnotes' || word === 'column' || word === 'none') return word;
  throw new ValueError('cli.unknown-sources', { word });
}
