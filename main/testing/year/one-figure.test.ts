import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallOutput } from '#shared/contract/contract.ts';
import { isCommitmentCounted } from '#shared/domain/commitment-state.ts';
import { isMotionCounted } from '#shared/domain/motion-status.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import { message } from '#shared/messages/catalogue.ts';
import { figureLabel } from '#shared/messages/figure-label.ts';
import { cliOn, runTestCli } from '../run-test-cli.ts';
import { temporaryFolders } from '../temporary-folder.ts';
import { readDiary } from './diary.ts';
import { type OfficeYear, openOffice } from './office-year.ts';
import { paperText } from './paper-text.ts';
import { playDay } from './play-day.ts';

// One ledger after a whole year: wherever a number is stated, it is the same number.
const newFolder = temporaryFolders('after-all');
const folder = newFolder();
const evening = '2027-12-31';
const members = 38;
let office: OfficeYear;
let status: CallOutput<'status.get'>;
let desk: CallOutput<'desk.get'>;
let voted: { id: string; shares: string[] };

beforeAll(async () => {
  office = openOffice(folder);
  const committee = '云泽市人民代表大会常务委员会';
  await office.ask('workspace.office', { title: '云泽市人大常委会', committee, term: '第十届', members });
  for (const entry of readDiary().days) await playDay(office, entry);
  office.today = evening;
  status = await office.ask('status.get', {});
  desk = await office.ask('desk.get', {});
  voted = await firstVote();
}, 120_000);

afterAll(() => office.core.close());

/** The first opinion that a session voted on by ballots, with the shares of 满意 and of 满意和基本满意. */
async function firstVote() {
  const one = (await office.ask('opinions.list', {})).find(({ vote }) => vote?.ballots);
  const { satisfied = 0, basicallySatisfied = 0 } = one?.vote?.ballots ?? {};
  return { id: one?.id ?? '', shares: [`${satisfied}/${members}`, `${satisfied + basicallySatisfied}/${members}`] };
}

const figure = (name: string) => status.counts[name] ?? 0;
const sum = (bars: readonly { count: number }[]) => bars.reduce((all, bar) => all + bar.count, 0);

describe('a figure', () => {
  it('beside the name of a screen is that of the status', async () => {
    const { desk: _, ...counts } = (await office.ask('workspace.info', undefined)).counts;
    expect(counts).toEqual(status.counts);
  });

  it('of points is the same on the desk, in its bars and in the list', async () => {
    const points = await office.ask('points.list', {});
    expect(figure('points')).toBeGreaterThan(20);
    expect([desk.points.total, sum(desk.points.bars), points.length]).toEqual(Array(3).fill(figure('points')));
    for (const { filter, count } of desk.points.bars) {
      expect(points.filter((one) => one.status === filter.status)).toHaveLength(count);
      expect(figure(`points.${filter.status}`)).toBe(count);
    }
  });

  it('of suggestions counts each once, and names those that left', async () => {
    const all = await office.ask('suggestions.list', {});
    expect(all.filter(isSuggestionInForce)).toHaveLength(figure('suggestions'));
    expect(all).toHaveLength(figure('suggestions') + figure('suggestions.left'));
    expect([desk.suggestions.total, sum(desk.suggestions.bars)]).toEqual(Array(2).fill(figure('suggestions')));
  });

  it('of what became something else is counted there alone', async () => {
    const motions = await office.ask('motions.list', {});
    expect(motions.filter(isMotionCounted)).toHaveLength(figure('motions'));
    expect(motions).toHaveLength(figure('motions') + figure('motions.converted'));
    const commitments = await office.ask('commitments.list', {});
    expect(commitments.filter(isCommitmentCounted)).toHaveLength(figure('commitments'));
  });

  it('of opinions, organs, meetings, deputies and sources is the length of their list', async () => {
    for (const name of ['opinions', 'organs', 'meetings', 'deputies', 'sources'] as const) {
      expect([name, (await office.ask(`${name}.list`, {})).length]).toEqual([name, figure(name)]);
    }
    const targets = await office.ask('targets.list', { role: 'target' });
    expect(targets).toHaveLength(figure('targets'));
  });

  it('that is a rate has one numerator and one base on desk and status', () => {
    const named = new Map(status.rates.map((rate) => [rate.name, rate]));
    for (const rate of [
      desk.points.rate,
      desk.points.onTime,
      desk.suggestions.rate,
      desk.suggestions.onTime,
      desk.motions.onTime,
      desk.onTimeRate,
    ])
      expect(rate).toEqual(named.get(rate.name));
  });

  it('of what was in time is shared out: answers, reports on opinions and reports on motions are all that is measured', () => {
    const named = (name: string) => status.rates.find((rate) => rate.name === name);
    const parts = ['answers-on-time', 'reports-on-time', 'motion-reports-on-time'].map(named);
    for (const of of ['numerator', 'base', 'excluded'] as const)
      expect(parts.reduce((all, rate) => all + (rate?.[of] ?? 0), 0)).toBe(named('on-time')?.[of]);
    expect(parts.map((rate) => (rate?.base ?? 0) > 0)).toEqual([true, true, true]);
  });

  it('in a Word paper is that of the screens', async () => {
    const bulletin = await paperText(office, 'bulletin', { from: '2027-10-01', to: evening });
    expect(bulletin).toContain(`跟踪督办${figure('points')}条，已落实${figure('points.done')}条`);
    expect(bulletin).toContain(`代表建议：共${figure('suggestions')}件`);
    const printed = status.rates.filter(({ name }) =>
      ['points-done', 'suggestions-done', 'answers-on-time', 'reports-on-time', 'motion-reports-on-time'].includes(
        name,
      ),
    );
    expect(printed).toHaveLength(5);
    for (const { name, numerator, base } of printed) {
      const stated = message('zh-CN', `rate.${name as 'points-done'}`);
      expect(bulletin).toMatch(new RegExp(`\\D${stated}[\\d.]+%（\\D+${numerator}\\D{1,3}，\\D+${base}\\D{1,2}）`));
    }
  });

  it('of satisfaction, both 满意率 and 满意和基本满意率, is that of the screens in the report on suggestions', async () => {
    const report = await paperText(office, 'suggestion-report', { year: '2027' });
    const both = status.rates.filter(({ name }) => name === 'satisfied' || name === 'satisfaction');
    expect(both.map(({ base }) => base > 0)).toEqual([true, true]);
    for (const { name, numerator, base } of both) {
      const stated = message('zh-CN', `rate.${name as 'satisfied'}`);
      expect(report).toMatch(new RegExp(`${stated}[\\d.]+%（\\D+${numerator}\\D{1,3}，\\D+${base}\\D{1,2}）`));
    }
  });

  it('of a vote is its shares of the members, in Word', async () => {
    const paper = await paperText(office, 'opinion-report', { opinion: voted.id });
    for (const share of voted.shares) expect(paper).toContain(share);
  });

  it('on the command line is named in words and is that of the screens', async () => {
    await office.core.close();
    const { out } = await runTestCli(cliOn(folder, evening), 'status');
    const say = (key: Parameters<typeof message>[1], details = {}) => message('zh-CN', key, details);
    for (const [name, count] of Object.entries(status.counts)) {
      if (count > 0) expect(out).toContain(`  ${figureLabel(name, say)}  ${count}\n`);
    }
    expect(out).not.toMatch(/[a-z]\.[a-z]/);
    const shown = await runTestCli(cliOn(folder, evening), 'show', voted.id);
    for (const share of voted.shares) expect(shown.out).toContain(share);
  });
});
