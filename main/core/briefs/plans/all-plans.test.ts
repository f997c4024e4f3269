import { describe, expect, it } from 'vitest';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { HandedTo } from '#shared/domain/opinion-record.ts';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { proofScopes } from '../../../testing/proof-scopes.ts';
import type { Brief } from '../outline/brief.ts';
import { allPlans, planOf } from './all-plans.ts';

function write(kind: string, ledger = inventedLedger()): Brief {
  return planOf(kind).plan(inventedInput(proofScopes[kind] ?? {}, ledger));
}

function textOf(brief: Brief): string {
  const blocks = [...brief.blocks, ...brief.attachments.flatMap((one) => one.blocks)];
  return blocks
    .flatMap((block) => {
      if (block.type === 'heading') return [block.text];
      if (block.type === 'paragraph') return [block.runs.map((run) => run.text).join('')];
      return [...block.table.rows.flatMap((row) => row.map((cell) => cell.text)), block.table.summary ?? ''];
    })
    .join('\n');
}

describe.each(allPlans.map((plan) => plan.kind.id))('%s', (kind) => {
  const brief = write(kind);

  it('is planned from the ledger alone and gives the same paper twice', () => {
    expect(write(kind)).toEqual(brief);
  });

  it('holds no gap of the program', () => {
    expect(`${brief.title}\n${textOf(brief)}`).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it('names a title, an addressee or who edits it, its records, and in a report what it stands on', () => {
    expect(brief.title.length).toBeGreaterThan(6);
    expect(brief.title.split('关于').length).toBeLessThan(3);
    expect(Boolean(brief.addressee)).toBe(brief.editor === undefined);
    expect(brief.basis).toMatch(planOf(kind).kind.unsourced ? /^$/u : /^数据截至2026年11月21日/u);
    expect(brief.basis).not.toMatch(/号记录|[^\d]0[件条项个]/u);
    expect(brief.records.length).toBeGreaterThan(0);
  });

  it('speaks no word of the program', () => {
    expect(`${brief.title}\n${textOf(brief)}\n${brief.basis}`).not.toMatch(
      /系统比对|初判|导入|已撤下此条|资料库|号记录/u,
    );
  });

  it('prints every rate with a formula', () => {
    for (const match of textOf(brief).matchAll(/率(?:\d+\.\d%|暂无)(.{0,3})/gu)) expect(match[1]).toContain('（');
  });

  it('says when there is nothing to write about', () => {
    const empty = {
      ...inventedLedger({ points: 0, feedback: false, suggestions: 0 }),
      motions: {},
      commitments: {},
      opinions: {},
    };
    const scope = kind === 'motion-report' ? { motion: 'none' } : (proofScopes[kind] ?? {});
    expect(() => planOf(kind).plan(inventedInput(scope, empty))).toThrow(/brief-scope-empty|not-found/u);
  });
});

describe('the kinds', () => {
  it('are told apart by id and title', () => {
    expect(new Set(allPlans.map((plan) => plan.kind.id)).size).toBe(11);
    expect(new Set(allPlans.map((plan) => plan.kind.title)).size).toBe(11);
  });

  it('chases an organ with the hand-over, the days overdue, what is missing and the day by which it is asked for', () => {
    const letter = write('chase-letter');
    expect(textOf(letter)).toContain(
      '2026年2月20日，第006号代表建议《关于加大非物质文化遗产保护传承力度的建议》交市市场监督管理局办理，要求2026年5月20日前答复。',
    );
    expect(textOf(letter)).toContain('尚未收到答复以及与代表面商的记录，已逾期185天。现函告如下。');
    expect(textOf(letter)).toContain('请于2026年12月1日前报送');
    expect([letter.attachments.length, letter.sheets?.[0]?.rows.length]).toEqual([0, 1]);
  });

  it('chases more than three items with their list, and those of one opinion under its name', () => {
    const letter = planOf('chase-letter').plan(
      inventedInput({ opinion: 'op1', 'as-of': '2027-03-01' }, inventedLedger({ points: 10, feedback: false })),
    );
    expect(letter.title).toBe('关于催报夜间经济发展情况报告审议意见研究处理情况的函');
    expect(letter.attachments.map(({ title }) => title)).toEqual(['逾期未办结事项清单']);
    expect(textOf(letter)).toContain('（见附件），其中逾期最长的');
  });

  it('says nothing of a rate over nothing, of a part that an opinion has not, or of a missing organ', () => {
    const bulletin = textOf(write('bulletin'));
    expect(bulletin).not.toMatch(/暂无|报告按期率|未明确|条目/u);
    const ledger = inventedLedger();
    const opinion = { ...ledger.opinions.op1!, affirmation: null, problems: [] };
    const digest = textOf(write('deliberation-digest', { ...ledger, opinions: { op1: opinion } }));
    expect(digest).not.toMatch(/肯定的方面|指出的问题|未见|未单列/u);
    expect(digest).toContain('（一）提出的意见');
  });

  it('heads a periodical with its own mark and its issue of the year, whatever head the office uses', () => {
    const ledger = inventedLedger();
    const red = { ...ledger, office: { office: { ...ledger.office.office!, redHead: true } } };
    const headOf = (issue: string) => {
      const input = { ...inventedInput(proofScopes.bulletin ?? {}, red), freeParts: { issue } };
      const { head, issue: line, reference, signature } = planOf('bulletin').plan(input);
      return [head, line, reference, signature];
    };
    expect(headOf('4')).toEqual(['督办专报', '2026年第4期', null, null]);
    expect(headOf('第4期（总第16期）')).toEqual(['督办专报', '2026年第4期（总第16期）', null, null]);
    expect(headOf('')).toEqual(['督办专报', null, null, null]);
  });

  it('hands over without a section on the day while no day is set', () => {
    const ledger = inventedLedger();
    const opinion = { ...ledger.opinions.op1!, due: null };
    const text = textOf(write('hand-over-letter', { ...ledger, opinions: { op1: opinion } }));
    expect(text).not.toContain('办理时限');
    expect(textOf(write('hand-over-letter'))).toContain('请于2026年9月30日前');
  });

  it('tells the time of none where nobody says it of some', () => {
    const ledger = inventedLedger();
    const times = ['in-session', 'between-sessions', null, null] as const;
    const some = Object.values(ledger.suggestions).slice(0, 4);
    const report = (channels: readonly SuggestionRecord['channel'][]) => {
      const suggestions = some.map((one, at) => [one.id, { ...one, channel: channels[at] ?? null }]);
      return textOf(write('suggestion-report', { ...ledger, suggestions: Object.fromEntries(suggestions) }));
    };
    expect(report(times)).toContain('代表建议共4件；由代表议案转为建议的');
    expect(report([])).not.toContain('会议期间');
    expect(report(some.map(() => 'in-session'))).toContain('其中会议期间提出4件、闭会期间提出0件；');
  });

  it('hands over with an empty form to answer in', () => {
    const form = write('hand-over-letter').attachments[2]?.blocks[0];
    if (form?.type !== 'table') throw new Error('no table');
    const open = form.table.columns.findIndex((column) => column.id === 'measures');
    expect(form.table.rows.map((row) => row[open]?.text)).toEqual(['', '', '', '', '']);
  });

  it('counts a year as of a past day by what had happened then, and says the day', () => {
    const scope = { year: '2026', 'as-of': '2026-03-01' };
    const brief = planOf('suggestion-report').plan(inventedInput(scope, inventedLedger()));
    expect(textOf(brief)).toContain('截至2026年3月1日，已答复0件');
    expect(brief.basis).toContain('数据截至2026年3月1日');
    expect(brief.signature?.date).toBe('2026年11月21日');
  });

  it('reconciles the year’s numbers and prints what the classes mean', () => {
    const text = textOf(write('suggestion-report'));
    expect(text).toContain('代表建议共24件，其中会议期间提出22件、闭会期间提出2件');
    expect(text).toContain('A类为已经解决或者基本解决（计入办成）');
    expect(text).toMatch(/满意率\d+(?:\.\d)?%（满意和基本满意\d+件，收回评价\d+件）/u);
  });

  it('counts those that are not filed, withdrawn or joined as left out of the rate, wherever it prints it', () => {
    const ledger = inventedLedger();
    const [first] = Object.values(ledger.suggestions);
    const suggestions = { ...ledger.suggestions, [first!.id]: { ...first!, status: 'withdrawn' as const } };
    expect(textOf(write('suggestion-report', { ...ledger, suggestions }))).toContain(
      '共23件），不予立案、撤回和并案的1件不计',
    );
    expect(textOf(write('bulletin', { ...ledger, suggestions }))).toContain('代表建议：共23件；');
  });

  it('gives as the reason of a delay what the organ said, never a note of the office', () => {
    const ledger = inventedLedger();
    const noted = Object.values(ledger.suggestions).map((one) => [one.id, { ...one, note: '领导已批示，先不催' }]);
    const points = Object.values(ledger.points).map((one) => [one.id, { ...one, note: '领导已批示，先不催' }]);
    const all = { ...ledger, suggestions: Object.fromEntries(noted), points: Object.fromEntries(points) };
    for (const kind of ['chase-letter', 'bulletin']) {
      expect(textOf(write(kind, all))).not.toContain('领导已批示');
    }
  });

  it('names the days of the first handling beside the hand-over, each organ with its own where they differ', () => {
    const ledger = inventedLedger();
    const [opinion] = Object.values(ledger.opinions);
    const [other] = Object.values(ledger.organs).filter(({ id }) => id !== opinion?.lead);
    const ends = { vote: null, closedOn: '2026-10-20', reason: '测评不满意' };
    const first = { number: 1, openedOn: '2026-09-04', due: inventedDue('2026-10-12'), draftDue: null, ...ends };
    const again = (round: typeof first & { alsoTo?: HandedTo[] }) => {
      const redone = { ...opinion!, round: 2, rounds: [round], due: inventedDue('2026-12-25') };
      return textOf(write('opinion-report', { ...ledger, opinions: { [redone.id]: redone } }));
    };
    expect(again(first)).toContain('研究处理，要求2026年10月12日前反馈。');
    const handed = { organ: other!.id, on: '2026-09-04', number: '', due: inventedDue('2026-10-30'), draftDue: null };
    expect(again({ ...first, alsoTo: [handed] })).toMatch(
      /研究处理，要求.+2026年10月12日前反馈、.+2026年10月30日前反馈。/u,
    );
  });

  it('puts the words of a point and of a measure under their heading without saying it again', () => {
    const text = textOf(write('opinion-report'));
    expect(text).not.toMatch(/(?:审议意见|办理情况(?:（待核定）)?)：[一二三四五六七八九十]、/u);
  });

  it('digests a meeting in the words of its opinions', () => {
    const text = textOf(write('deliberation-digest'));
    expect(text).toContain('会议指出，夜间经济布局还不够统筹');
    expect(text).toContain('（三）提出的意见');
    // Under （三） follows 1., never again 一、 as the paper itself has it; and no heading says 关于《关于.
    expect(text).toMatch(/（三）提出的意见\n1\.[^一-十]/u);
    expect(text).not.toMatch(/^关于《|、关于《关于/mu);
    for (const line of text.split('\n').filter((one) => one.length > 30)) expect(line).toMatch(/[。：》！）]$/u);
  });

  it('calls a promise as the screens do, with the words of the paper under a title of other words', () => {
    const ledger = inventedLedger();
    const [first] = Object.values(ledger.commitments);
    const renamed = { ...first!, title: '夜市三期年底建成', state: 'open' as const, due: '2026-10-31' };
    const text = textOf(write('commitment-ledger', { ...ledger, commitments: { [first!.id]: renamed } }));
    expect(text).toContain('“夜市三期年底建成”应于2026年10月31日兑现，已逾期21天。');
    expect(text).toContain('夜市三期年底建成\n（原文：');
    expect(textOf(write('commitment-ledger'))).not.toContain('（原文：');
  });

  it('leaves out of the course of a motion the papers that only mention it', () => {
    const ledger = inventedLedger();
    const motion = ledger.motions['motion-1']!;
    const [paper] = motion.papers;
    const mentioned = { ...motion, papers: [...motion.papers.slice(1), { ...paper!, role: 'mention' as const }] };
    const text = textOf(write('motion-report', { ...ledger, motions: { 'motion-1': mentioned } }));
    expect(text).not.toContain('提及');
  });

  it('tells a motion with its whole file', () => {
    const text = textOf(write('motion-report'));
    expect(text).toContain('由林朝晖、苏文静等代表提出，共14名代表联名');
    expect(text).toContain('处理方式为交付审议');
    expect(text).toContain('反馈报告：《关于落实夜间经济发展情况报告审议意见的反馈报告》');
  });

  it('says of kept promises when they were kept, how many late, from which base, and what shows it', () => {
    const ledger = inventedLedger();
    const [first] = Object.values(ledger.commitments);
    if (!first) throw new Error('no promise');
    const kept = (id: string, decidedOn: string | null) => ({
      ...first,
      ...{ id, state: 'kept' as const, due: '2026-03-31', decidedOn },
    });
    const commitments = { a: kept('a', '2026-08-26'), b: kept('b', '2026-03-31'), c: kept('c', null) };
    const paper = write('commitment-ledger', { ...ledger, suggestions: {}, commitments });
    const text = textOf(paper);
    expect(text).toContain('已兑现的3项中，按期兑现1项、逾期兑现1项，没有时限或者兑现日期的1项不计');
    expect(text).toContain('2026年\n8月26日');
    expect(text).toContain('148');
    expect(text).not.toContain('不明');
    expect(text).not.toContain('尚未收到');
  });

  it('says of promises how many are kept, overdue, not due and without a day, as its table does, the overdue ones first', () => {
    const ledger = inventedLedger();
    const [first] = Object.values(ledger.commitments);
    if (!first) throw new Error('no promise');
    const one = (id: string, state: 'open' | 'kept', due: string | null, decidedOn: string | null = null) => ({
      ...first,
      ...{ id, state, due, decidedOn, dueText: null, answers: undefined },
    });
    const commitments = {
      a: one('a', 'kept', '2026-03-31', '2026-04-20'),
      b: one('b', 'open', '2026-05-31'),
      c: one('c', 'open', null),
      d: one('d', 'open', '2026-12-31'),
    };
    const promised = { ...ledger, suggestions: {}, commitments };
    const paper = write('commitment-ledger', promised as never);
    const text = textOf(paper);
    expect(text).toContain('共4项：已兑现1项、已到期未兑现1项、未到期1项、时限不明1项');
    expect(text).toContain('按期兑现率0%（按期兑现0项，到期2项）');
    expect(text).not.toContain('未到期或办理中');
    const [table] = paper.attachments.flatMap(({ blocks }) =>
      blocks.flatMap((b) => (b.type === 'table' ? b.table : [])),
    );
    const state = table?.columns.findIndex(({ id }) => id === 'state') ?? -1;
    expect(table?.summary).toBe('共4项：已兑现1项、已到期未兑现1项、未到期1项、时限不明1项。');
    expect(table?.rows.map((row) => row[state]?.text)).toEqual(['已到期未兑现', '未到期', '时限不明', '已兑现']);
  });

  it('writes the ledger of promises as things stood on a day', () => {
    const ledger = inventedLedger();
    const [first] = Object.values(ledger.commitments);
    if (!first) throw new Error('no promise');
    const { answers: _, ...rest } = first;
    const kept = { ...rest, id: 'a', state: 'kept' as const, due: '2026-10-31', decidedOn: '2026-11-18' };
    const documents = { ...ledger.documents };
    const paper = documents[first.citation.document];
    if (paper) documents[paper.id] = { ...paper, date: '2026-01-10' };
    const promised = { ...ledger, documents, suggestions: {}, commitments: { a: kept } };
    const then = planOf('commitment-ledger').plan(inventedInput({ 'as-of': '2026-11-10' }, promised));
    expect(textOf(then)).toContain('截至2026年11月10日，列入的承诺事项共1项：已到期未兑现1项');
    expect(textOf(then)).toContain('已逾期10天');
    expect(then.basis).toContain('数据截至2026年11月10日');
    expect(textOf(write('commitment-ledger', promised))).toContain('共1项：已兑现1项');
  });

  it('gives no rate of deputies met where most of it is unknown', () => {
    const ledger = inventedLedger();
    const met = (contactedOn: string | null) => (one: SuggestionRecord, at: number) => ({
      ...{ ...one, cells: {}, list: { source: 'l', row: at } },
      rounds: one.rounds.map((round) => ({ ...round, contactedOn: at === 0 ? contactedOn : null })),
    });
    const [first, ...others] = Object.values(ledger.suggestions).map(met('2026-03-05'));
    const suggestions = Object.fromEntries([first, ...others].flatMap((one) => (one ? [[one.id, one]] : [])));
    const text = textOf(write('suggestion-report', { ...ledger, suggestions }));
    expect(text).toContain('与代表面商1件');
    expect(text).not.toContain('面商率');
  });

  it('lists late promises with their days', () => {
    expect(textOf(write('commitment-ledger'))).toContain('已逾期21天');
  });

  it('hands every kind of open item on to the next term', () => {
    expect(write('handover-list').attachments.map((one) => one.title)).toEqual([
      '移交代表议案清单',
      '移交审议意见清单',
      '移交代表建议清单',
      '移交承诺事项清单',
    ]);
  });

  it('lists only what has been open longer than asked', () => {
    const brief = planOf('unfinished-list').plan(inventedInput({ days: '400' }));
    expect(brief.counts).toEqual({ suggestions: 3 });
  });
});
