import type { Ledger } from '#shared/domain/ledger.ts';
import { doing, found, type Step } from './action.ts';
import { bytesOf, directoryFile, feedbackFile, gazetteFile, listFile, type PaperFile } from './staying-papers.ts';

const gazette = (ledger: Ledger) => found(ledger, 'sources', '公报').id;
const flood = (ledger: Ledger) => found(ledger, 'sources', '防汛').id;

/** Lines of the gazette: the opinion's title, its third point, the heading inside the report on the motion, the appointments. */
const lineOf = { opinion: 19, secondPoint: 29, thirdPoint: 31, reportHeading: 49, appointments: 57 };

type Change = Parameters<typeof correct>[1];

function correct(
  line: number,
  change:
    | { type: 'kind'; kind: 'letter' | 'other' }
    | { type: 'split' }
    | { type: 'merge-with-previous' }
    | { type: 'not-a-paper' }
    | { type: 'last-line'; line: number },
): Step {
  return doing('sources.correct', (ledger) => ({ id: gazette(ledger), line, change }));
}

/** A correction, and the same taken back. */
function withReturn(line: number, change: Change): Step[] {
  return [
    correct(line, change),
    doing('sources.uncorrect', (ledger) => ({
      id: gazette(ledger),
      correction: `${gazette(ledger)}-c${line}-${change.type}`,
    })),
  ];
}

const rereadAll: Step = async (desk) => {
  for (const id of Object.keys(desk.store.ledger.sources)) await desk.ask('sources.reread', { id });
};

const imported = ({ name, text }: PaperFile, replaces?: null): Step =>
  doing('sources.import', () => ({ name, bytes: bytesOf({ name, text }), replaces }));

const copyOf = (file: PaperFile): PaperFile => ({ name: `另一份 ${file.name}`, text: `${file.text}\n` });
const newer = (file: PaperFile): PaperFile => ({
  ...file,
  text: file.text
    .replace('落实水电气民用价格', '全面落实水电气民用价格')
    .replace('2026年8月28日', '2026年8月30日')
    .replace('三、补齐普惠短板', '三、补齐普惠托位短板'),
});

/** The list as it comes back from the organs, with answers that it did not have. */
const answeredList: PaperFile = {
  name: listFile.name,
  text: listFile.text.replace('市公安局,2026-06-10,,', '市公安局,2026-06-10,B,基本满意'),
};

/** What may happen to the library after an action, each through the calls that a person has. */
export const coreDisturbances: Record<string, Step[]> = {
  'every file is read again': [rereadAll],
  'the kind of another paper of the source is corrected': withReturn(lineOf.appointments, {
    type: 'kind',
    kind: 'letter',
  }),
  'the kind of a paper of another source is corrected': [
    doing('sources.correct', (ledger) => ({ id: flood(ledger), line: 1, change: { type: 'kind', kind: 'letter' } })),
  ],
  'another paper is split': withReturn(lineOf.reportHeading, { type: 'split' }),
  'the paper itself is split': withReturn(lineOf.thirdPoint, { type: 'split' }),
  'the paper itself ends earlier': withReturn(lineOf.opinion, { type: 'last-line', line: lineOf.secondPoint }),
  'the paper itself goes to the one before': withReturn(lineOf.opinion, { type: 'merge-with-previous' }),
  'the paper itself is none': withReturn(lineOf.opinion, { type: 'not-a-paper' }),
  'the paper itself is of another kind': withReturn(lineOf.opinion, { type: 'kind', kind: 'other' }),
  'a second copy is imported': [
    imported(copyOf(gazetteFile)),
    imported(copyOf(feedbackFile)),
    imported(copyOf(directoryFile)),
  ],
  'a newer version is imported': [imported(newer(gazetteFile)), imported(newer(feedbackFile))],
  'another source is removed': [doing('sources.remove', (ledger) => ({ id: flood(ledger) }))],
  'the list is imported again': [
    doing('suggestions.importList', () => ({ name: listFile.name, bytes: bytesOf(listFile) })),
    doing('suggestions.importList', () => ({ name: answeredList.name, bytes: bytesOf(answeredList) })),
  ],
};
