import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inWords } from '../../../testing/in-words.ts';
import { CoreError } from '../../core-error.ts';
import { deskItems } from '../status/desk-items.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { addSuggestion } from './add-suggestion.ts';
import { redoSuggestion } from './redo-suggestion.ts';
import { updateSuggestion } from './update-suggestion.ts';

const now = { today: '2026-11-21', by: '周文' };
type Patch = Omit<Parameters<typeof updateSuggestion>[1], 'id'>;

function registered(): { ledger: Ledger; id: string } {
  const ledger = inventedEmptyLedger();
  const given = { title: '关于增设公交站点的建议', number: '12', session: '', category: '', receivedOn: null };
  const { change, suggestion } = addSuggestion(ledger, { ...given, channel: 'in-session', proposers: ['王刚'] });
  return { ledger: applied(ledger, change), id: suggestion };
}

const { ledger, id } = registered();
const set = (before: Ledger, patch: Patch) => applied(before, updateSuggestion(before, { id, ...patch }, now));
const sure = (before: Ledger, patch: Patch) => set(before, { ...patch, confirmed: ['not-handed-over'] });
const redo = (before: Ledger, confirmed: string[] = []) =>
  applied(before, redoSuggestion(before, { id, on: '2026-09-01', reason: '承诺未兑现', due: null, confirmed }, now));
const asked = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof CoreError) return `${error.code} ${error.details.doubts}`;
    throw error;
  }
  return 'taken';
};
const desk = (of: Ledger) =>
  inWords(deskItems(of, now.today, 30))
    .filter((one) => one.record === id)
    .map(({ because }) => because);

const missing = '已有答复、签收或再次办理的登记，还没有登记交办，请补登';

describe('a hand-over to no organ that is known', () => {
  const bare = () => set(ledger, { handedOverOn: '2026-02-20', confirmed: ['no-organ'] });
  const organless = '已交办，承办单位未登记，没有单位承担报告或者答复，请补登';

  it('is asked about once', () => {
    expect(asked(() => set(ledger, { handedOverOn: '2026-02-20' }))).toBe('confirm-needed no-organ');
    expect(asked(() => set(bare(), { handedOverOn: '2026-02-21' }))).toBe('taken');
  });

  it('stands on the desk until the organ is entered', () => {
    expect(desk(bare())).toContain(organless);
    expect(desk(set(bare(), { lead: ['市教育局'] }))).not.toContain(organless);
  });
});

describe('what follows a hand-over, entered where none is recorded', () => {
  it('is asked about once', () => {
    for (const patch of [{ answeredOn: '2026-05-28' }, { signedForOn: '2026-03-05' }, { answerClass: 'A' }])
      expect(
        asked(() => set(ledger, patch)),
        JSON.stringify(patch),
      ).toBe('confirm-needed not-handed-over');
    const signed = sure(ledger, { signedForOn: '2026-03-05' });
    expect(asked(() => set(signed, { answeredOn: '2026-05-28' }))).toBe('taken');
  });

  it('is not asked about when the hand-over is typed with it, or stands, or nothing of the kind is typed', () => {
    expect(asked(() => set(ledger, { handedOverOn: '2026-02-20', lead: ['市教育局'], answeredOn: '2026-05-28' }))).toBe(
      'taken',
    );
    expect(asked(() => set(ledger, { note: '与第15号建议同类' }))).toBe('taken');
    const handed = set(ledger, { handedOverOn: '2026-02-20', lead: ['市教育局'] });
    expect(asked(() => set(handed, { signedForOn: '2026-03-05' }))).toBe('taken');
  });

  it('is asked about with an order to handle it again, and the answer is kept with the order', () => {
    const answered = sure(ledger, { answeredOn: '2026-05-28' });
    expect(asked(() => redo(answered))).toBe('confirm-needed not-handed-over');
    const again = redo(answered, ['not-handed-over']);
    expect(again.suggestions[id]?.rounds.at(-1)?.ordered?.confirmed).toEqual(['not-handed-over']);
  });

  it('stays on the desk until the hand-over is entered', () => {
    const answered = sure(ledger, { answeredOn: '2026-05-28' });
    expect(desk(ledger)).not.toContain(missing);
    expect(desk(answered)).toContain(missing);
    expect(desk(redo(answered, ['not-handed-over']))).toContain(missing);
    expect(desk(set(answered, { handedOverOn: '2026-02-20', lead: ['市教育局'] }))).not.toContain(missing);
  });
});
