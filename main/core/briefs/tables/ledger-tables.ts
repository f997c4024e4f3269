import type { Clock, Workspace } from '#core/context-parts.ts';
import { targetRows } from '#core/ledger/commitments/edit-commitments.ts';
import { ledgerLanguage } from '#core/ledger/ledger-language.ts';
import { motionRows } from '#core/ledger/motions/motion-file.ts';
import { organRows } from '#core/ledger/organs/organ-account.ts';
import { dueItems, usualDays } from '#core/ledger/status/due-items.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { message, tell } from '#shared/messages/catalogue.ts';
import { dueText } from '../facts/due-facts.ts';
import { followedOpinions } from '../facts/opinion-facts.ts';
import { dutyText, organName } from '../facts/organ-facts.ts';
import { byNumber } from '../facts/suggestion-facts.ts';
import type { BriefTable, Cell, Column } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { commitmentTable } from '../plans/commitment-table.ts';
import { comparisonColumns, comparisonRow } from '../plans/comparison-rows.ts';
import { suggestionTable } from '../plans/suggestion-table.ts';
import { opinionName } from '../words/opinion-name.ts';
import { narrowDate } from '../words/paper-date.ts';
import { sourceNote } from '../words/source-note.ts';

export type LedgerTable = 'points' | 'suggestions' | 'motions' | 'commitments' | 'targets' | 'organs' | 'due';

/** What a list of the ledger takes: the workspace and the day. */
type TableContext = Workspace & Pick<Clock, 'today'>;

type Chosen = (id: string) => boolean;

/** A list of the ledger as a table; `ids` keeps only those records, an absent list keeps all. */
export function ledgerTable(name: LedgerTable, ids: readonly string[] | undefined, context: TableContext): BriefTable {
  const wanted = ids ? new Set(ids) : null;
  const chosen: Chosen = (id) => wanted === null || wanted.has(id);
  const input = inputOf(context);
  if (name === 'points') return pointTable(input, chosen);
  if (name === 'suggestions') {
    const rows = Object.values(input.ledger.suggestions).filter((one) => chosen(one.id));
    return suggestionTable(input, rows.sort(byNumber), '代表建议一览表');
  }
  if (name === 'motions') return motionTable(input, chosen);
  if (name === 'commitments') {
    const rows = Object.values(input.ledger.commitments).filter((one) => chosen(one.id));
    return commitmentTable(input, rows, '承诺事项一览表');
  }
  if (name === 'targets') return targetTable(input, targetRows(input.ledger, {}), chosen);
  if (name === 'organs') return organTable(organRows(input.ledger, input.today), chosen);
  return dueTable(input, dueItems(input.ledger, input.today, usualDays), chosen);
}

function inputOf({ store, today }: TableContext): BriefInput {
  const { ledger, state } = store;
  return {
    ledger,
    office: officeOf(ledger),
    today: today(),
    seq: state.seq,
    scope: {},
    freeParts: {},
    comparisons: new Map(),
  };
}

function column(id: string, title: string, width: number, kind: Column['kind'] = 'text'): Column {
  return { id, title, width, grow: width > 40 ? 1 : 0, align: kind === 'text' ? 'left' : 'center', kind };
}

function tableOf(title: string, columns: Column[], rows: Cell[][]): BriefTable {
  return { id: title, title, columns, rows, summary: null, notes: [] };
}

function pointTable(input: BriefInput, chosen: Chosen): BriefTable {
  const { ledger } = input;
  const rows = followedOpinions(ledger).flatMap((opinion) =>
    Object.values(ledger.points)
      .filter((one) => one.opinion === opinion.id && one.state !== 'withdrawn' && chosen(one.id))
      .sort((a, b) => a.number - b.number)
      .map((point) => [{ text: opinionName(opinion) }, ...comparisonRow(ledger, point, undefined)]),
  );
  const own = comparisonColumns.map((one) => (one.id === 'number' ? { ...one, title: '条目序号' } : one));
  const kept = own
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => one.id !== 'measures' && one.id !== 'progress');
  return tableOf(
    '意见条目一览表',
    [
      column('opinion', '审议意见', 44),
      ...kept.map(({ one }) => (one.id === 'point' ? { ...one, title: '意见条目（原文）' } : one)),
    ],
    rows.map((row) => [row[0] ?? { text: '' }, ...kept.map(({ index }) => row[index + 1] ?? { text: '' })]),
  );
}

function motionTable(input: BriefInput, chosen: Chosen): BriefTable {
  const { ledger } = input;
  const rows = motionRows(ledger, undefined).filter((one) => chosen(one.id));
  return tableOf(
    '代表议案一览表',
    [
      column('session', '届次', 40),
      column('number', '编号', 14),
      column('title', '案由', 60),
      column('proposers', '领衔代表', 30),
      column('signers', '联名人数', 16, 'number'),
      column('disposition', '处理方式', 20),
      column('duty', '承办单位', 40),
      column('handed', '交付日期', 22, 'date'),
      column('due', '办理期限', 22, 'date'),
      column('status', '状态', 20),
    ],
    rows.map((one) => [
      { text: one.session ?? '' },
      { text: one.number ?? '' },
      { text: one.title, sources: one.citation ? [sourceNote(ledger, one.citation)] : [] },
      { text: one.leadProposers.join('、') },
      { text: one.signers === null ? '' : String(one.signers), value: one.signers },
      { text: one.disposition ? message('zh-CN', `disposition.${one.disposition}`) : '' },
      { text: dutyText(ledger, one.lead, one.support) },
      { text: narrowDate(one.handedOverOn), value: one.handedOverOn },
      { text: one.due ? dueText(one.due) : '', value: one.due?.date ?? null },
      { text: message('zh-CN', `motion-status.${one.status}`) },
    ]),
  );
}

function targetTable(input: BriefInput, targets: CallOutput<'targets.list'>, chosen: Chosen): BriefTable {
  return tableOf(
    '指标一览表',
    [
      column('indicator', '指标', 50),
      column('role', '类别', 14),
      column('qualifier', '限定', 16),
      column('value', '数值', 18),
      column('unit', '单位', 14),
      column('period', '时期', 20),
      column('quote', '原文', 60),
    ],
    targets
      .filter((one) => chosen(one.id))
      .map((one) => [
        { text: one.indicator },
        { text: one.role === 'target' ? '目标' : '实际' },
        { text: one.qualifier ?? '' },
        { text: one.value },
        { text: one.unit },
        { text: one.period ?? '' },
        { text: one.citation.quote, sources: [sourceNote(input.ledger, one.citation)] },
      ]),
  );
}

function organTable(organs: CallOutput<'organs.list'>, chosen: Chosen): BriefTable {
  const number = (value: number): Cell => ({ text: String(value), value });
  return tableOf(
    '承办单位一览表',
    [
      column('organ', '单位', 60),
      column('points', '意见条目', 18, 'number'),
      column('open', '未办结', 18, 'number'),
      column('overdue', '逾期', 18, 'number'),
      column('suggestions', '代表建议', 18, 'number'),
      column('commitments', '承诺事项', 18, 'number'),
    ],
    organs
      .filter((one) => chosen(one.id))
      .map((one) => [
        { text: one.title },
        number(one.points),
        number(one.open),
        number(one.overdue),
        number(one.suggestions),
        number(one.commitments),
      ]),
  );
}

function dueTable(input: BriefInput, items: CallOutput<'due.list'>, chosen: Chosen): BriefTable {
  const language = ledgerLanguage(input.ledger);
  return tableOf(
    '到期事项一览表',
    [
      column('title', '事项', 60),
      column('organ', '承办单位', 40),
      column('due', '期限', 22, 'date'),
      column('days', '剩余天数', 18, 'number'),
      column('because', '依据', 60),
    ],
    items
      .filter((one) => chosen(one.id) || chosen(one.record))
      .map((one) => [
        { text: tell(language, one.title) },
        { text: organName(input.ledger, one.organ) ?? one.organ ?? '' },
        { text: narrowDate(one.due), value: one.due },
        { text: one.days === null ? '' : String(one.days), value: one.days },
        { text: tell(language, one.because) },
      ]),
  );
}
