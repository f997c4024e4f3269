import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { type LedgerDraft, readingDraft } from '../ledger-draft.ts';
import { nameOrgan } from '../organs/name-organ.ts';
import { proposeRecords } from '../propose-records.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedMeasure,
  inventedPaper,
  inventedPoint,
  inventedReadFeedback,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from './invented-reading.ts';

const subjects = ['托育服务', '防汛减灾', '老旧小区改造', '公共交通', '水环境治理', '职业教育', '助餐服务', '消防安全'];
const organs = [
  '市教育局',
  '市水务局',
  '市交通运输局',
  '市财政局',
  '市民政局',
  '市住房和城乡建设局',
  '市公安局',
  '市城市管理局',
];

function pick<T>(list: readonly T[], at: number): T {
  const value = list[at % list.length];
  if (value === undefined) throw new Error('empty list');
  return value;
}

/** Source `at` of a large library: an opinion of six points and, in the next file, the answer with twenty measures. */
export function largeSource(at: number) {
  const source = inventedSource(String(at).padStart(12, '0'), { state: 'confirmed' });
  const subject = `第${at >> 1}号${pick(subjects, at >> 1)}工作情况`;
  const year = 2016 + ((at >> 1) % 10);
  if (at % 2 === 0) {
    const points = [1, 2, 3, 4, 5, 6].map((number) =>
      inventedPoint(
        number,
        `${pick(subjects, at + number)}要加强`,
        number * 10,
        `要求${pick(organs, number)}抓紧办理第${number}项工作。`.repeat(4),
      ),
    );
    const paper = inventedPaper('d1', `关于${subject}报告的审议意见`, {
      kind: 'deliberation-opinion',
      date: `${year}-06-30`,
    });
    return {
      source,
      reading: inventedReading(source, { documents: [paper], opinions: [inventedReadOpinion('d1', points)] }),
    };
  }
  const measures = Array.from({ length: 20 }, (_, index) =>
    inventedMeasure(index + 1, `办理第${index + 1}项`, index * 3 + 1),
  );
  const paper = inventedPaper('d1', `关于${subject}报告审议意见落实情况的反馈报告`, {
    kind: 'feedback-report',
    date: `${year}-10-01`,
  });
  const feedback = inventedReadFeedback('d1', `关于${subject}报告的审议意见`, { measures });
  return { source, reading: inventedReading(source, { documents: [paper], feedback: [feedback] }) };
}

function suggestion(draft: LedgerDraft, at: number): SuggestionRecord {
  const lead = nameOrgan(draft, pick(organs, at), null);
  const year = 2016 + (at % 10);
  return newSuggestion({
    id: `s-bench-${at}`,
    title: `关于${pick(subjects, at)}第${at}项工作的建议`,
    number: String(at % 400),
    session: `云泽市第${pick(['七', '八', '九'], at)}届人民代表大会第${pick(['一', '二', '三'], at)}次会议`,
    proposers: [`代表${at % 500}`],
    lead: lead ? [lead] : [],
    handedOverOn: `${year}-02-10`,
    status: at % 5 === 0 ? 'handed-over' : 'answered',
    rounds: [
      newRound(1, {
        openedOn: `${year}-02-10`,
        due: inventedDue(`${year}-05-10`),
        ...(at % 5 === 0 ? {} : { answeredOn: `${year}-05-01`, answerClass: pick(['A', 'B', 'C'], at) }),
      }),
    ],
  });
}

/** A ledger of about 30,000 records: `files` sources by the real way in, and the rest as suggestions. */
export function largeLedger(files: number, records: number): Ledger {
  let ledger = inventedEmptyLedger();
  for (let at = 0; at < files; at += 1) {
    const { source, reading } = largeSource(at);
    ledger = applied(ledger, proposeRecords(ledger, source, reading));
  }
  const counted = Object.values(ledger).reduce((sum, collection) => sum + Object.keys(collection).length, 0);
  const draft = readingDraft(ledger);
  for (let at = 0; at < records - counted; at += 1) draft.put('suggestions', suggestion(draft, at));
  return applied(ledger, draft.change('suggestions-imported', ''));
}
