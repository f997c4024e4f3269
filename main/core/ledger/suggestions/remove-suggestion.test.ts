import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { convertMotion } from '../motions/convert-motion.ts';
import { motionRows } from '../motions/motion-file.ts';
import { removeMotion } from '../motions/remove-motion.ts';
import { proposeRecords } from '../propose-records.ts';
import { csvOf, listDay, takeList } from '../testing/invented-list.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { addSuggestion } from './add-suggestion.ts';
import { removeSuggestion } from './remove-suggestion.ts';
import { suggestionRows } from './suggestion-rows.ts';

const now = { today: listDay, by: '周文' };
const sure = ['removes-worked'];
const rows = ['编号,标题,主办单位', '7,关于增设公交站点的建议,市交通运输局', '8,关于疏浚梅溪的建议,市水务局'];
const take = (ledger: Ledger) => takeList(ledger, csvOf(...rows), { name: '目录.csv' });
const idOf = (ledger: Ledger, number: string) => suggestionRows(ledger).find((one) => one.number === number)?.id ?? '';
const numbers = (ledger: Ledger) => suggestionRows(ledger).map(({ number }) => number);

describe('a suggestion that should not stand in the ledger', () => {
  it('is taken out, and its list tells it and does not bring it back', async () => {
    const { ledger } = await take(inventedEmptyLedger());
    const out = applied(ledger, removeSuggestion(ledger, { id: idOf(ledger, '7'), confirmed: [] }, now));
    expect(numbers(out)).toEqual(['8']);
    const again = await take(out);
    expect(again).toMatchObject({ added: 0, changed: 0, leftOut: 1 });
    expect(again.warnings.map(({ message }) => message)).toEqual([
      `第 2 行“关于增设公交站点的建议”已于 ${listDay} 由人从台账中去掉，未导入；确应列入的，请先撤销，或者重新登记这一件`,
    ]);
    expect(numbers(again.ledger)).toEqual(['8']);
  });

  it('that is registered again is filled by its list as any other', async () => {
    const { ledger } = await take(inventedEmptyLedger());
    const out = applied(ledger, removeSuggestion(ledger, { id: idOf(ledger, '7'), confirmed: [] }, now));
    const facts = { title: '关于增设公交站点的建议', number: '7', session: '', category: '', receivedOn: null };
    const back = applied(out, addSuggestion(out, { ...facts, channel: 'in-session', proposers: [] }).change);
    const again = await take(back);
    expect(again).toMatchObject({ added: 0, asked: 0, leftOut: 0 });
    expect(suggestionRows(again.ledger).find(({ number }) => number === '7')?.lead).toHaveLength(1);
  });

  it('is asked about where somebody worked on it, and refused where others are handled with it', async () => {
    const facts = { title: '关于增设公交站点的建议', number: '7', session: '', category: '', receivedOn: null };
    const made = addSuggestion(inventedEmptyLedger(), { ...facts, channel: 'in-session', proposers: [] });
    const ledger = applied(inventedEmptyLedger(), made.change);
    const id = made.suggestion;
    expect(() => removeSuggestion(ledger, { id, confirmed: [] }, now)).toThrow('confirm-needed');
    expect(numbers(applied(ledger, removeSuggestion(ledger, { id, confirmed: sure }, now)))).toEqual([]);
    const { ledger: listed } = await take(ledger);
    const other = idOf(listed, '8');
    const one = listed.suggestions[other];
    const merged = {
      ...listed,
      suggestions: { ...listed.suggestions, ...(one && { [other]: { ...one, mergedInto: id } }) },
    };
    expect(() => removeSuggestion(merged, { id, confirmed: sure }, now)).toThrow('record-in-use');
  });
});

describe('a motion that should not stand in the ledger', () => {
  const source = inventedSource('aaaaaaaaaaaa');
  const motion = (number: number | null, title: string, line: number) => ({
    ...{ number, title, leadProposers: ['代表一'], signers: 12, disposition: null, document: 'd1', grounds: null },
    ...{ confidence: 1, because: ['in-list' as const], firstLine: line, lastLine: line },
  });
  const reading = inventedReading(source, {
    documents: [inventedPaper('d1', '议案目录', { kind: 'motion-list', date: '2026-02-05' })],
    motions: [motion(2, '关于建设第三水厂的议案', 1), motion(null, '案由', 2)],
  });
  const read = (ledger: Ledger) => applied(ledger, proposeRecords(ledger, source, reading));
  const titles = (ledger: Ledger) => motionRows(ledger, undefined).map(({ title }) => title);

  it('is taken out, and its paper does not bring it back when it is read anew', () => {
    const ledger = read(inventedEmptyLedger());
    const id = motionRows(ledger, undefined).find(({ title }) => title === '案由')?.id ?? '';
    const out = applied(ledger, removeMotion(ledger, { id, confirmed: [] }, now));
    expect(titles(out)).toEqual(['关于建设第三水厂的议案']);
    expect(titles(read(out))).toEqual(['关于建设第三水厂的议案']);
  });

  it('leaves the suggestion that it became, which was none', () => {
    const ledger = read(inventedEmptyLedger());
    const id = motionRows(ledger, undefined).find(({ number }) => number === '2')?.id ?? '';
    const made = convertMotion(ledger, { id, number: '181' }, now);
    const converted = applied(ledger, made.change);
    const out = applied(converted, removeMotion(converted, { id, confirmed: sure }, now));
    expect(out.suggestions[made.suggestion]?.convertedFrom).toBeNull();
    expect(out.motions[id]).toBeUndefined();
  });

  it('stays when the suggestion that it became is taken out, and may become another', () => {
    const ledger = read(inventedEmptyLedger());
    const id = motionRows(ledger, undefined).find(({ number }) => number === '2')?.id ?? '';
    const made = convertMotion(ledger, { id, number: '181' }, now);
    const converted = applied(ledger, made.change);
    const out = applied(converted, removeSuggestion(converted, { id: made.suggestion, confirmed: sure }, now));
    expect(out.motions[id]?.convertedTo).not.toBeUndefined();
    expect(Object.values(out.suggestions).filter(({ number }) => number === '181')).toEqual([]);
  });
});
