import { CoreError } from '#core/core-error.ts';
import { type Command, Refusal, type Tools } from '../../command.ts';
import { describeRecord } from '../../describe-record.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { foundThen } from '../../records/found-then.ts';
import { type FoundRecord, type RecordKind, recordKinds } from '../../records/record-kind.ts';
import { tellLater } from '../../records/tell-merger.ts';
import { valueChanges, valueSection } from '../../show/change-lines.ts';
import { commitmentSheet } from '../../show/commitment-sheet.ts';
import { documentSheet } from '../../show/document-sheet.ts';
import { identitySheet } from '../../show/identity-sheet.ts';
import { motionSheet } from '../../show/motion-sheet.ts';
import { offerSection } from '../../show/open-offers.ts';
import { opinionSheet } from '../../show/opinion-sheet.ts';
import { organSheet } from '../../show/organ-sheet.ts';
import { pointSheet } from '../../show/point-sheet.ts';
import { type SheetScene, sheetScene } from '../../show/sheet.ts';
import { suggestionSheet } from '../../show/suggestion-sheet.ts';
import { toCheckSection } from '../../show/to-check.ts';
import { toolsAsOf } from '../../tools-as-of.ts';
import { type AsOf, asOfInput, asOfOptions, basisLine } from '../overview/as-of.ts';
import { loadShown, type Shown } from './shown.ts';

/** Kinds whose records are worked out anew for each look, and questions, which bear the titles of records; they are looked through when nothing else is meant. */
const slowKinds: readonly RecordKind[] = ['measures', 'findings', 'identities', 'evidence'];

export const showCommand: Command = {
  name: 'show',
  group: 'papers',
  usage: ['show RECORD [--as-of DATE [--known]]'],
  about: 'cli.about-show',
  options: pickOptions(...asOfOptions),
  positionals: { least: 1, most: 1 },
  example: 'show 第12号',

  async run(given, tools) {
    const asOf = asOfInput(given);
    const then = toolsAsOf(tools, asOf);
    const word = given.positionals[0] ?? '';
    const found = await foundThen(word, asOf, { now: tools, then }, findShown);
    const shown = await loadThen(found, asOf, then);
    const changes = await valueChanges(found, tools, asOf.asOf);
    tools.printJson({ ...jsonOf(shown), changes });
    if (tools.isJson) return 0;
    if (asOf.asOf !== undefined) tools.print(await basisLine(asOf, tools));
    const sheet = toSheet(await sheetScene(then), shown);
    // What now reads otherwise, and what is to be looked at, is asked today, not then.
    const asked =
      asOf.asOf === undefined ? [...(await offerSection(found, tools)), ...(await toCheckSection(found, tools))] : [];
    tools.print([...sheet, ...valueSection(changes, then), ...asked].join('\n'));
    if (found.kind === 'organs') await tellLater(found.id, asOf, tools);
    return 0;
  },
};

/** The kinds of records that have an account of a day that is past. */
const datedKinds: readonly RecordKind[] = [
  'opinions',
  'points',
  'suggestions',
  'motions',
  'commitments',
  'feedback',
  'organs',
];

/** A record as it was on a day. Throws Refusal for kinds that have no past day, and for records that were not there yet. */
async function loadThen(found: FoundRecord, { asOf }: AsOf, then: Tools): Promise<Shown> {
  if (asOf === undefined) return loadShown(found, then);
  if (!datedKinds.includes(found.kind))
    throw new Refusal('cli.no-past-of', { title: found.title, kind: then.say(`cli.one-${found.kind}`) });
  try {
    return await loadShown(found, then);
  } catch (error) {
    const isMissing = error instanceof Refusal ? error.key === 'cli.not-found' : error instanceof CoreError;
    if (!isMissing) throw error;
    throw new Refusal('cli.not-there-then', { title: found.title, day: asOf });
  }
}

async function findShown(word: string, tools: Tools): Promise<FoundRecord> {
  const quick = recordKinds.filter((kind) => !slowKinds.includes(kind));
  try {
    return await findRecord(word, quick, tools);
  } catch (error) {
    if (!(error instanceof Refusal) || error.key !== 'cli.no-such-record') throw error;
    return findRecord(word, recordKinds, tools);
  }
}

/** The JSON of a record; a point brings what is owed for it, as the files of the others do. */
function jsonOf({ kind, file }: Shown): object {
  if (kind !== 'points') return file;
  const { point, duties, opinionTitle, evidence } = file;
  return { ...point, opinionTitle, proofs: evidence, duties };
}

function toSheet(scene: SheetScene, { kind, file }: Shown): string[] {
  switch (kind) {
    case 'opinions':
      return opinionSheet(scene, file);
    case 'points':
      return pointSheet(scene, file);
    case 'suggestions':
      return suggestionSheet(scene, file);
    case 'motions':
      return motionSheet(scene, file);
    case 'commitments':
      return commitmentSheet(scene, file);
    case 'organs':
      return organSheet(scene, file);
    case 'identities':
      return identitySheet(scene, file);
    case 'documents':
      return documentSheet(scene, file);
    case 'plain':
      return [describeRecord(file, scene.say, scene.organs)];
  }
}
