import { expect, it } from 'vitest';
import { inventedDocument, inventedLedger, inventedOpinion } from '../../../testing/invented-ledger.ts';
import { meetingOf, opinionsOfMeeting } from './meeting-of.ts';

const opinion = inventedOpinion({ meeting: null });

it('takes the meeting from the paper when the opinion does not name it', () => {
  expect(meetingOf(inventedLedger(), opinion)).toBe('云泽市第七届人大常委会第二十六次会议');
});

it('takes it from the report that the opinion deliberates on when its own paper is silent', () => {
  const ledger = inventedLedger();
  const silent = { ...inventedDocument('src1-d2', '审议意见', 'deliberation-opinion'), meeting: null };
  const link = { from: 'd2', to: 'd1', relation: 'deliberates-on' as const, confidence: 1, because: '' };
  const source = { id: 'src1', links: [link] };
  const linked = {
    ...ledger,
    documents: { ...ledger.documents, 'src1-d2': silent },
    sources: { src1: source } as unknown as typeof ledger.sources,
  };
  expect(meetingOf(linked, opinion)).toBe('云泽市第七届人大常委会第二十六次会议');
  expect(meetingOf({ ...linked, sources: {} }, opinion)).toBeNull();
});

it('finds the opinions of a meeting by its full and its short name, and those of no other', () => {
  const full = '云泽市第七届人民代表大会常务委员会第二十六次会议';
  const named = ['云泽市第七届人大常委会第二十六次会议', '市七届人大常委会第二十六次会议', '常委会第26次会议', full];
  for (const name of named) {
    const ledger = { ...inventedLedger(), opinions: { o: inventedOpinion({ id: 'o', meeting: name }) } };
    for (const asked of named) expect(opinionsOfMeeting(ledger, asked)).toHaveLength(1);
    expect(opinionsOfMeeting(ledger, '市七届人大常委会第二十七次会议')).toEqual([]);
    expect(opinionsOfMeeting(ledger, '北川市第七届人大常委会第二十六次会议')).toEqual([]);
  }
});
