import { type Command, Refusal, type Tools } from '../../command.ts';
import { describeRecord } from '../../describe-record.ts';
import { findRecord } from '../../records/find-record.ts';
import { type FoundRecord, type RecordKind, recordKinds } from '../../records/record-kind.ts';
import { valueChanges, valueSection } from '../../show/change-lines.ts';
import { commitmentSheet } from '../../show/commitment-sheet.ts';
import { identitySheet } from '../../show/identity-sheet.ts';
import { motionSheet } from '../../show/motion-sheet.ts';
import { offerSection } from '../../show/open-offers.ts';
import { opinionSheet } from '../../show/opinion-sheet.ts';
import { organSheet } from '../../show/organ-sheet.ts';
import { pointSheet } from '../../show/point-sheet.ts';
import { type SheetScene, sheetScene } from '../../show/sheet.ts';
import { suggestionSheet } from '../../show/suggestion-sheet.ts';
import { toCheckSection } from '../../show/to-check.ts';
import { loadShown, type Shown } from './shown.ts';

/** Kinds whose records are worked out anew for each look, and questions, which bear the titles of records; they are looked through when nothing else is meant. */
const slowKinds: readonly RecordKind[] = ['measures', 'findings', 'identities', 'evidence'];

export const showCommand: Command = {
  name: 'show',
  group: 'papers',
  usage: ['show RECORD'],
  about: 'cli.about-show',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'show 第12号',

  async run({ positionals }, tools) {
    const found = await findShown(positionals[0] ?? '', tools);
    const shown = await loadShown(found, tools);
    const changes = await valueChanges(found, tools);
    tools.printJson({ ...jsonOf(shown), changes });
    if (!tools.isJson) {
      const sheet = toSheet(await sheetScene(tools), shown);
      const further = [...(await offerSection(found, tools)), ...(await toCheckSection(found, tools))];
      tools.print([...sheet, ...valueSection(changes, tools), ...further].join('\n'));
    }
    return 0;
  },
};

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
    case 'plain':
      return [describeRecord(file, scene.say, scene.organs)];
  }
}
