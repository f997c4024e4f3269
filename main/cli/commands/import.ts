import { CoreError } from '#core/core-error.ts';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { ownPaperSentence } from '#shared/messages/own-paper-sentence.ts';
import type { Command, Tools } from '../command.ts';
import { readInputFile } from '../read-input-file.ts';

export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE…',
  about: 'cli.about-import',
  options: {},
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },

  /** The good files are imported; each bad one gets its sentence, and the exit code is 1. */
  async run({ positionals }, tools) {
    const rows: unknown[] = [];
    let hasFailed = false;
    for (const file of positionals) {
      try {
        const { name, bytes } = await readInputFile(file);
        const result = await tools.call('sources.import', { name, bytes });
        for (const sentence of toSentences(result, tools)) tools.print(sentence);
        rows.push(toRow(result));
        hasFailed = complainOfEntries(result, tools) || hasFailed;
      } catch (error) {
        if (!(error instanceof CoreError)) throw error;
        hasFailed = true;
        const sentence = errorSentence(tools.language, error.code, error.details);
        tools.complain(sentence);
        rows.push({ id: null, title: file, outcome: 'failed', error: { code: error.code, message: sentence } });
      }
    }
    tools.printJson(rows);
    return hasFailed ? 1 : 0;
  },
};

function toSentences({ outcome, source, entries }: ImportResult, tools: Tools): string[] {
  if (entries.length > 0) {
    const count = entries.filter((one) => one.source !== null).length;
    const own = entries.flatMap((one) => (one.own ? [`${one.name}: ${ownPaperSentence(tools.say, one.own)}`] : []));
    return [tools.say('cli.imported-zip', { count }), ...own];
  }
  const { name, id, counts, own } = source;
  if (outcome === 'already-known') return [tools.say('cli.already-known', { name, id }), ...ownSentence(source, tools)];
  return own
    ? [tools.say('cli.imported-own', { name, id }), ...ownSentence(source, tools)]
    : [tools.say('cli.imported', { name, id, ...counts })];
}

function ownSentence({ own }: ImportResult['source'], tools: Tools): string[] {
  return own ? [ownPaperSentence(tools.say, own)] : [];
}

function toRow({ outcome, source, entries }: ImportResult) {
  const { id, title, name, sha256, counts, replaces, own = null } = source;
  return { id, title, outcome, name, sha256, counts, replaces, own, entries };
}

function complainOfEntries({ entries }: ImportResult, tools: Tools): boolean {
  const failed = entries.flatMap((entry) => (entry.error === null ? [] : [entry.error]));
  for (const error of failed) {
    tools.complain(errorSentence(tools.language, error.code as CoreError['code'], error.details));
  }
  return failed.length > 0;
}
