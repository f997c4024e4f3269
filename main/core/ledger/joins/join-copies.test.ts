import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import { decideIdentity } from '../identity/decide-identity.ts';
import { type Imported, imported } from '../testing/invented-imports.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedPoint,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';

const [first, second] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const words = ['健全普惠保障机制，年底前公办园占比达到62%以上', '加强教师队伍建设，落实同工同酬', '规范民办园收费行为'];
const other = ['健全普惠保障机制，年底前公办园占比达到60%以上', '加强教师队伍建设，落实同工同酬', '建立年检制度'];
const meeting = '市九届人大常委会第二十四次会议';

function opinionOf(id: string, matter: string, texts: string[], patch: Partial<ReadDocument> = {}): Imported {
  const source = inventedSource(id);
  const printed = { kind: 'deliberation-opinion', date: '2026-05-07', meeting, ...patch } as const;
  const points = texts.map((text, at) => inventedPoint(at + 1, text, 10 + at * 4, text));
  const documents = [inventedPaper('d1', `关于${matter}情况报告的审议意见`, printed)];
  return { source, reading: inventedReading(source, { documents, opinions: [inventedReadOpinion('d1', points)] }) };
}

const paper = opinionOf(first, '学前教育工作', words);
const copiesOf = (ledger: Ledger) =>
  Object.keys(ledger.opinions)
    .sort()
    .map((id) => ledger.opinions[id]?.sameAs);
const reasonsOf = (ledger: Ledger) =>
  Object.values(ledger.identities).flatMap(({ candidates }) => candidates.flatMap(({ reasons }) => reasons));
const both = (later: Imported) => imported(inventedEmptyLedger(), paper, later);

describe('a second printing whose title is a slip of the first', () => {
  it('is the same opinion, where meeting, day and words agree', () => {
    const ledger = both(opinionOf(second, '学前教有工作', words));
    expect(copiesOf(ledger)).toEqual([null, `${first}-d1`]);
    expect(reasonsOf(ledger)).toEqual([]);
    const reversed = imported(inventedEmptyLedger(), opinionOf(second, '学前教有工作', words), paper);
    expect(copiesOf(reversed)).toEqual(copiesOf(ledger));
  });

  it('is asked about, where its words differ in part, and the answer is kept', () => {
    const ledger = both(opinionOf(second, '学前教有工作', other));
    expect(copiesOf(ledger)).toEqual([null, null]);
    expect(reasonsOf(ledger)).toEqual(['title-slip']);
    const [question] = Object.keys(ledger.identities);
    const now = { today: '2026-05-20', by: '周文' };
    const answer = (same: string | null) => applied(ledger, decideIdentity(ledger, { id: question ?? '', same }, now));
    expect(copiesOf(answer(`${first}-d1`))).toEqual([null, `${first}-d1`]);
    const none = imported(answer(null), opinionOf('cccccccccccc', '城乡供水', ['改造老旧管网']));
    expect(copiesOf(none)).toEqual([null, null, null]);
  });

  it.each([
    ['another day', { date: '2026-05-08' }],
    ['another meeting', { meeting: '市九届人大常委会第二十五次会议' }],
    ['no meeting', { meeting: null }],
  ])('is another opinion, where it is of %s', (_, patch) => {
    const ledger = both(opinionOf(second, '学前教有工作', words, patch));
    expect(copiesOf(ledger)).toEqual([null, null]);
    expect(reasonsOf(ledger)).toEqual([]);
  });

  it('is another opinion, where its words are others', () => {
    const ledger = both(opinionOf(second, '学前教有工作', ['开通公交线路', '改造雨污管网']));
    expect([copiesOf(ledger), reasonsOf(ledger)]).toEqual([[null, null], []]);
  });
});
