import { CoreError } from '#core/core-error.ts';
import { promisedRows } from '#core/ledger/commitments/promised-rows.ts';
import { dutiesOfCounted } from '#core/ledger/status/ledger-rates.ts';
import { isCommitmentCounted } from '#shared/domain/commitment-state.ts';
import { answeredRound, lastClass, lastForm } from '#shared/domain/figures/suggestion-figures.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { answersOnTimeRate, satisfactionRate, satisfiedRate, suggestionsDoneRate } from '#shared/domain/rates.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import { asOfInput } from '../facts/as-of-input.ts';
import { contactCounts, isContactRateTold } from '../facts/contact-facts.ts';
import { committeeName } from '../facts/office-facts.ts';
import { organName } from '../facts/organ-facts.ts';
import { suggestionsOfYear } from '../facts/suggestion-facts.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Attachment, Block, Brief, BriefTable } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { basisText } from '../words/basis-text.ts';
import { paperDate } from '../words/paper-date.ts';
import { rateSentence } from '../words/rate-sentence.ts';
import { percent, rateText } from '../words/rate-text.ts';
import { commitmentTable } from './commitment-table.ts';
import { countColumns, countTable, tally } from './count-table.ts';
import { suggestionTable } from './suggestion-table.ts';

/** 代表建议办理情况报告: a year's suggestions with statistics that print their formulas, and the lists that go with it. */
export const suggestionReportPlan: BriefPlan = {
  kind: {
    id: 'suggestion-report',
    title: '代表建议办理情况报告',
    purpose: '一年的代表建议办理情况：提出、交办、答复、满意度、办成率和各类清单。',
    scope: [
      { name: 'year', required: true, collection: null },
      { name: 'as-of', required: false, collection: null },
    ],
    freeParts: [
      { name: 'work', title: '主要做法' },
      { name: 'results', title: '办理成效' },
      { name: 'problems', title: '存在问题' },
      { name: 'nextSteps', title: '下步意见' },
    ],
    hasTable: true,
  },
  columns: countColumns('类别'),
  comparisons: () => [],
  plan: planYear,
};

/** The suggestions of the year as they stood on the day; the year is known by the ledger of today. */
function suggestionsThen(whole: BriefInput, { ledger }: BriefInput, year: string): SuggestionRecord[] {
  return suggestionsOfYear(whole.ledger, year).flatMap(({ id }) => ledger.suggestions[id] ?? []);
}

function planYear(whole: BriefInput): Brief {
  const { year } = whole.scope;
  if (!year) throw new CoreError('brief-scope-missing', { name: 'year' });
  const input = asOfInput(whole);
  const all = suggestionsThen(whole, input, year);
  if (all.length === 0) throw new CoreError('brief-scope-empty', { name: `${year}年代表建议` });
  const valid = all.filter(isSuggestionInForce);
  const parts = suggestionReportPlan.kind.freeParts.map((part) => freePart(input, { ...part, proposal: '' }));
  const [work, results, problems, nextSteps] = parts;
  const counts = { suggestions: all.length };
  const report = reportFrame(whole, {
    kind: 'suggestion-report',
    title: `关于${year}年代表建议办理情况的报告`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      heading(1, '基本情况'),
      heading(2, '提出情况'),
      ...raisedBlocks(all, valid),
      heading(2, '交办情况'),
      ...handedBlocks(input, valid),
      heading(2, '答复和评价情况'),
      ...answerBlocks(input, all, valid),
      ...(work ? freeSection(work) : []),
      ...(results ? freeSection(results) : []),
      ...(problems ? freeSection(problems) : []),
      ...(nextSteps ? freeSection(nextSteps) : []),
    ]),
    attachments: attachmentsOf(input, valid),
    freeParts: parts,
    counts,
    records: all.map((one) => `suggestions/${one.id}`),
    subject: `${year}年代表建议`,
  });
  return { ...report, basis: basisText(input) };
}

function raisedBlocks(all: SuggestionRecord[], valid: SuggestionRecord[]): Block[] {
  const place = '提出情况';
  const converted = valid.filter((one) => one.convertedFrom !== null).length;
  const left = all.length - valid.length;
  const out = left > 0 ? `另有${left}件不予立案、撤回或者并案，不计入以下各项统计。` : '';
  const categories = [...tally(valid, (one) => one.category ?? '未分类')].sort((a, b) => b[1] - a[1]);
  const shares = categories
    .slice(0, 8)
    .map(([name, count]) => `${name}${count}件（${percent(count, valid.length)}）`)
    .join('、');
  return [
    paragraph(`代表建议共${valid.length}件${channelText(valid)}；由代表议案转为建议的${converted}件。${out}`, place),
    paragraph(`按类别分：${shares}${categories.length > 8 ? '等' : ''}。分类统计见附件。`, place),
  ];
}

/** In how far in session and between sessions; left out where of some nobody says when they were put forward. */
function channelText(valid: SuggestionRecord[]): string {
  const count = (of: SuggestionRecord['channel']) => valid.filter(({ channel }) => channel === of).length;
  const unknown = count(null);
  if (unknown > 0) return '';
  return `，其中会议期间提出${count('in-session')}件、闭会期间提出${count('between-sessions')}件`;
}

function handedBlocks(input: BriefInput, valid: SuggestionRecord[]): Block[] {
  const place = '交办情况';
  const handed = valid.filter((one) => one.handedOverOn !== null).length;
  const key = valid.filter((one) => one.key).length;
  const organs = new Set(valid.flatMap((one) => one.lead.map((id) => organName(input.ledger, id))));
  const none = valid.filter((one) => one.lead.length === 0).length;
  const gap = none > 0 ? `，尚有${none}件未确定主办单位` : '';
  return [
    paragraph(
      `已交办${handed}件，交办率${rateText(handed, valid.length, { of: '交办', base: '共', unit: '件' })}；涉及主办单位${organs.size}个${gap}。重点督办件${key}件。`,
      place,
    ),
  ];
}

function answerBlocks(input: BriefInput, all: SuggestionRecord[], valid: SuggestionRecord[]): Block[] {
  const place = '答复和评价情况';
  const answered = valid.filter((one) => answeredRound(one) !== null);
  const rate = (count: number, of: string) => rateText(count, valid.length, { of, base: '共', unit: '件' });
  const redone = valid.filter((one) => one.rounds.length > 1).length;
  const duties = dutiesOfCounted(input.ledger, { opinions: [], points: [], suggestions: all, motions: [] });
  return [
    paragraph(
      `截至${paperDate(input.today)}，已答复${answered.length}件，答复率${rate(answered.length, '答复')}${contactText(valid)}。${rateSentence(input.office, answersOnTimeRate(duties, input.today))}。重新办理${redone}件。`,
      place,
    ),
    paragraph(classText(input, valid), place),
    paragraph(ratingText(input, valid), place),
    paragraph(
      `${rateSentence(input.office, suggestionsDoneRate(all, input.office.answerClasses))}。${classMeaning(input)}`,
      place,
    ),
  ];
}

/** A list without a column for it leaves unknown whether a deputy was met: the paper is silent then, and gives no rate where that is so of many. */
function contactText(valid: SuggestionRecord[]): string {
  const counts = contactCounts(valid);
  const { met, base, unknown } = counts;
  if (base === 0) return '';
  const left = unknown > 0 ? `，其余${unknown}件不计` : '';
  const rate = `面商率${rateText(met, base, { of: '面商', base: '共', unit: '件' })}`;
  if (isContactRateTold(counts)) return `；与代表面商${met}件，${rate}${left}`;
  const none = base > met ? `、未面商${base - met}件` : '';
  return `；与代表面商${met}件${none}`;
}

function classText(input: BriefInput, valid: SuggestionRecord[]): string {
  const counts = tally(valid, (one) => lastClass(one) ?? '');
  const known = input.office.answerClasses.map((one) => one.code);
  const codes = [...known, ...[...counts.keys()].filter((code) => code !== '' && !known.includes(code)).sort()];
  const parts = codes.map(
    (code) => `${code}类${counts.get(code) ?? 0}件（${percent(counts.get(code) ?? 0, valid.length)}）`,
  );
  const none = counts.get('') ?? 0;
  return `按答复类别分：${parts.join('、')}${none > 0 ? `，尚未定类${none}件（${percent(none, valid.length)}）` : ''}。`;
}

/** The letters mean different things in different places; the paper prints the office's own meaning. */
function classMeaning(input: BriefInput): string {
  const meanings = input.office.answerClasses.map(
    (one) => `${one.code}类为${one.label}${one.countsAsDone ? '（计入办成）' : ''}`,
  );
  return meanings.length === 0 ? '' : `其中${meanings.join('，')}。`;
}

function ratingText(input: BriefInput, valid: SuggestionRecord[]): string {
  const results = valid.map((one) => lastForm(one)?.result ?? null);
  const count = (grade: string) => results.filter((one) => one === grade).length;
  const returned = results.filter((one) => one !== null).length;
  const satisfied = satisfiedRate(valid);
  if (returned === 0) return `${rateSentence(input.office, satisfied)}。`;
  const grades = `满意${count('satisfied')}件、基本满意${count('basically-satisfied')}件、不满意${count('dissatisfied')}件`;
  const rates = [satisfied, satisfactionRate(valid)].map((rate) => rateSentence(input.office, rate)).join('，');
  return `收回代表对办理结果的评价${returned}件，其中${grades}。${rates}。`;
}

function attachmentsOf(input: BriefInput, valid: SuggestionRecord[]): Attachment[] {
  const total = valid.length;
  const portrait = [
    countTable(
      '代表建议分类统计表',
      '类别',
      tally(valid, (one) => one.category ?? '未分类'),
      total,
    ),
    countTable(
      '代表建议主办单位统计表',
      '主办单位',
      tally(valid, (one) => organName(input.ledger, one.lead[0]) ?? '尚未确定'),
      total,
    ),
    countTable(
      '代表建议代表团统计表',
      '代表团',
      tally(valid, (one) => one.delegation ?? '其他'),
      total,
    ),
  ];
  const key = valid.filter((one) => one.key);
  const dissatisfied = valid.filter((one) => lastForm(one)?.result === 'dissatisfied');
  const open = valid.filter((one) => answeredRound(one) === null);
  const landscape = [
    suggestionTable(input, key, '重点督办建议一览表'),
    suggestionTable(input, dissatisfied, '代表不满意建议一览表'),
    suggestionTable(input, open, '尚未答复建议一览表'),
  ].filter((table) => table.rows.length > 0);
  const promised = commitmentsOf(input, valid);
  if (promised.length > 0) landscape.push(commitmentTable(input, promised, '建议办理承诺事项台账'));
  const attach =
    (orientation: Attachment['orientation']) =>
    (table: BriefTable): Attachment => ({
      title: table.title,
      orientation,
      blocks: [{ type: 'table', table }],
    });
  return [...portrait.map(attach('portrait')), ...landscape.map(attach('landscape'))];
}

/** Promises made in the answers to these suggestions, and in the papers that they come from. */
function commitmentsOf(input: BriefInput, valid: SuggestionRecord[]) {
  const documents = new Set(valid.flatMap((one) => (one.citation ? [one.citation.document] : [])));
  const answered = new Set(valid.map(({ id }) => id));
  return promisedRows(input.ledger).filter(
    (one) =>
      isCommitmentCounted(one) &&
      (one.answer ? answered.has(one.answer.suggestion) : documents.has(one.citation?.document ?? '')),
  );
}
