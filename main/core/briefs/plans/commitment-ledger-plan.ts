import { CoreError } from '#core/core-error.ts';
import { promisedRows } from '#core/ledger/commitments/promised-rows.ts';
import { isCommitmentCounted } from '#shared/domain/commitment-state.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { type CommitmentRow, isOwedBy } from '#shared/domain/promises/commitment-row.ts';
import { keptCounts } from '#shared/domain/promises/kept-late.ts';
import { commitmentsInTimeRate, commitmentsKeptRate } from '#shared/domain/rates.ts';
import { asOfInput } from '../facts/as-of-input.ts';
import { committeeName } from '../facts/office-facts.ts';
import { organInScope } from '../facts/organ-facts.ts';
import { heading, numbered, paragraph, run } from '../outline/blocks.ts';
import type { Brief } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { basisText } from '../words/basis-text.ts';
import { outcomeText } from '../words/outcome-text.ts';
import { paperDate } from '../words/paper-date.ts';
import { promiseSourceNotes } from '../words/promise-source-note.ts';
import { promisedIn } from '../words/promised-in.ts';
import { rateSentence } from '../words/rate-sentence.ts';
import { commitmentColumns, commitmentTable, daysLate } from './commitment-table.ts';

/** 承诺事项台账: every promise with its words, organ, date and what shows it kept. */
export const commitmentLedgerPlan: BriefPlan = {
  kind: {
    id: 'commitment-ledger',
    title: '承诺事项台账',
    purpose: '答复和报告中有时限或数量的承诺，逐项列明单位、时限和兑现情况。',
    scope: [
      { name: 'organ', required: false, collection: 'organs' },
      { name: 'year', required: false, collection: null },
      { name: 'as-of', required: false, collection: null },
    ],
    freeParts: [{ name: 'nextSteps', title: '下一步工作' }],
    hasTable: true,
  },
  columns: commitmentColumns,
  comparisons: () => [],
  plan: planLedger,
};

function planLedger(whole: BriefInput): Brief {
  const input = asOfInput(whole);
  const organ = input.scope.organ ? organInScope(input.ledger, input.scope.organ) : null;
  const { year } = input.scope;
  const promised = promisedRows(input.ledger).filter(
    (one) =>
      isCommitmentCounted(one) &&
      (!organ || isOwedBy(input.ledger.organs, one, organ.id)) &&
      (!year || (one.due ?? '').startsWith(year)),
  );
  const scope = `${organTitle(input.ledger.organs, organ?.id ?? null)}${year ? `${year}年到期` : ''}`;
  if (promised.length === 0) throw new CoreError('brief-scope-empty', { name: `${scope}承诺事项` });
  const nextSteps = freePart(input, { name: 'nextSteps', title: '下一步工作', proposal: '' });
  const table = commitmentTable(input, promised, `${scope}承诺事项台账`);
  const counts = { commitments: promised.length };
  const report = reportFrame(whole, {
    kind: 'commitment-ledger',
    title: `关于${scope}承诺事项兑现情况的报告`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      heading(1, '总体情况'),
      paragraph(countText(input, promised), '总体情况'),
      ...lateBlocks(input, promised),
      ...freeSection(nextSteps),
    ]),
    attachments: [{ title: table.title, orientation: 'landscape', blocks: [{ type: 'table', table }] }],
    freeParts: [nextSteps],
    counts,
    records: promised.map(recordOfPromise),
    subject: table.title,
  });
  return { ...report, basis: basisText(input) };
}

/** `<collection>/<id>` of the record that a promise stands on. */
function recordOfPromise({ id, answer }: CommitmentRow): string {
  return answer === null ? `commitments/${id}` : `suggestions/${answer.suggestion}`;
}

function countText(input: BriefInput, promised: CommitmentRow[]): string {
  const rates = [commitmentsKeptRate(promised, input.today), commitmentsInTimeRate(promised, input.today)];
  const printed = [...new Set(rates.map((rate) => rateSentence(input.office, rate)))].join('；');
  return `截至${paperDate(input.today)}，列入的承诺事项共${promised.length}项：${outcomeText(promised, input.today)}。${keptText(promised)}${printed}。`;
}

/** How many of those kept were kept in time and how many late, with what both are counted from; empty where none was kept. */
function keptText(promised: CommitmentRow[]): string {
  const { kept, base, inTime, late } = keptCounts(promised);
  if (kept === 0) return '';
  const unknown = kept > base ? `，没有时限或者兑现日期的${kept - base}项不计` : '';
  return `已兑现的${kept}项中，按期兑现${inTime}项、逾期兑现${late}项${unknown}。`;
}

function lateBlocks(input: BriefInput, promised: CommitmentRow[]) {
  const late = promised
    .filter((one) => daysLate(one, input.today) > 0)
    .sort((a, b) => daysLate(b, input.today) - daysLate(a, input.today));
  if (late.length === 0) return [];
  const runs = late
    .slice(0, 10)
    .map((one) =>
      run(
        `${promisedIn(one)}“${one.title.replace(/。$/u, '')}”应于${paperDate(one.due)}兑现${one.originalDue ? `（原定${paperDate(one.originalDue)}）` : ''}，已逾期${daysLate(one, input.today)}天。`,
        promiseSourceNotes(input.ledger, one),
      ),
    );
  const more =
    late.length > runs.length ? [paragraph(`其余${late.length - runs.length}项见附件。`, '到期未兑现事项')] : [];
  return [heading(1, '到期未兑现事项'), ...numbered(runs, '到期未兑现事项'), ...more];
}
