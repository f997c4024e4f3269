import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inWords } from '../../../testing/in-words.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { draftOf } from '../ledger-draft.ts';
import { recordSuggestionAct } from '../suggestions/record-suggestion-act.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { csvOf, exportBytes, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { withoutLists } from './without-lists.ts';

const title = '关于疏浚梅溪的建议';
const now = { today: '2026-03-10', by: '周文' };
type List = readonly [string, string];
const first: List = ['编号,标题,主办单位,交办日期,签收日期', `1,${title},市水务局,2026-02-10,2026-02-12`];
const anew: List = ['编号,标题,主办单位,交办日期', `1,${title},市园林局,2026-03-20`];

async function then(from: Ledger, ...lists: readonly List[]) {
  let [ledger, said, changed] = [from, [] as string[], 0];
  for (const [at, lines] of lists.entries()) {
    const taken = await takeList(ledger, csvOf(...lines), { name: `目录${at}.csv`, session: fifthSession });
    ({ ledger, changed } = taken);
    said = taken.warnings.map(({ message }) => message);
  }
  return { ledger, said, changed };
}

const empty = inventedEmptyLedger();

function told(ledger: Ledger) {
  const [one] = suggestionRows(ledger);
  const names = (ids: readonly string[] = []) => ids.map((id) => ledger.organs[id]?.title ?? id);
  const round = one?.rounds[0];
  return {
    lead: names(one?.lead),
    on: one?.handedOverOn,
    openedOn: round?.openedOn,
    signedForOn: round?.signedForOn,
    due: round?.due?.date,
    former: round?.former?.map(({ lead, openedOn, due, signedForOn, returnedOn }) => ({
      lead: names(lead),
      openedOn,
      due: due?.date,
      signedForOn,
      returnedOn,
    })),
  };
}

const formerOne = {
  lead: ['市水务局'],
  openedOn: '2026-02-10',
  due: '2026-05-10',
  signedForOn: '2026-02-12',
  returnedOn: null,
};

describe('a later list that names another organ', () => {
  it('with a later hand-over keeps the former one with its days, and counts from the new letter', async () => {
    const { ledger, said } = await then(empty, first, anew);
    expect(told(ledger)).toEqual({
      lead: ['市园林局'],
      on: '2026-02-10',
      openedOn: '2026-03-20',
      signedForOn: null,
      due: '2026-06-20',
      former: [formerOne],
    });
    expect(suggestionRows(ledger)[0]?.rounds[0]?.due).toMatchObject({
      original: '2026-06-20',
      changes: [{ kind: 'reassigned', from: '2026-05-10', was: { by: 'rule' } }],
    });
    expect(said).toEqual([
      '第 2 行：2026-03-20 改由“市园林局”主办，按重新交办登记；2026-02-10 交“市水务局”的交办、签收和期限予以保留',
    ]);
    const before = ledgerAt(ledger, '2026-03-01').suggestions;
    expect(Object.values(before).map(({ lead }) => lead.map((id) => ledger.organs[id]?.title))).toEqual([['市水务局']]);
  });

  it('changes nothing when it comes again, when the former list comes again, or when it goes out and comes back', async () => {
    const { ledger } = await then(empty, first, anew);
    for (const again of [
      anew,
      first,
      ['编号,标题,主办单位,交办日期,备注', `1,${title},市水务局,2026-02-10,`] as const,
    ]) {
      const once = await then(ledger, again);
      expect([once.changed, told(once.ledger)]).toEqual([0, told(ledger)]);
    }
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed, told(back.ledger)]).toEqual([0, 0, told(ledger)]);
  });

  it('in the very form of the first one changes nothing when that comes again', async () => {
    const same: List = [anew[0], `1,${title},市水务局,2026-02-10`];
    const { ledger } = await then(empty, same, anew);
    const again = await then(ledger, same);
    expect([again.changed, told(again.ledger)]).toEqual([0, told(ledger)]);
  });

  it('brings the due day of the new letter in the same row', async () => {
    const { ledger } = await then(empty, first, [`${anew[0]},答复期限`, `${anew[1]},2026-07-01`]);
    expect(suggestionRows(ledger)[0]?.rounds[0]?.due).toMatchObject({
      date: '2026-07-01',
      original: '2026-07-01',
      because: { by: 'list' },
      changes: [{ kind: 'reassigned', from: '2026-05-10', to: '2026-07-01' }],
    });
  });

  it('a second time keeps both', async () => {
    const third: List = ['编号,标题,主办单位,交办日期,备注', `1,${title},市城管局,2026-04-01,`];
    const { ledger } = await then(empty, first, anew, third);
    expect(told(ledger)).toMatchObject({
      lead: ['市城管局'],
      on: '2026-02-10',
      former: [formerOne, { lead: ['市园林局'], openedOn: '2026-03-20', due: '2026-06-20' }],
    });
  });

  it('after a return keeps the day of the return', async () => {
    const { ledger } = await then(empty, first);
    const [known] = suggestionRows(ledger);
    const fact = { act: 'returned', on: '2026-02-20', note: '不属于本单位职责', number: '', organs: [] } as const;
    const returned = applied(
      ledger,
      recordSuggestionAct(ledger, { ...fact, organs: [], id: known?.id ?? '', confirmed: [] }, now),
    );
    const { ledger: out } = await then(returned, anew);
    expect(told(out).former).toEqual([{ ...formerOne, returnedOn: '2026-02-20' }]);
    expect(suggestionRows(out)[0]?.status).toBe('handed-over');
  });

  it.each([
    ['no day', ['编号,标题,主办单位', `1,${title},市园林局`]],
    ['the same day', [anew[0], `1,${title},市园林局,2026-02-10`]],
    ['a day after the answer', [anew[0], `1,${title},市园林局,2026-06-20`]],
  ] as const)('with %s puts it right, and asks to look', async (what, lines) => {
    const answered: List = ['编号,标题,答复日期', `1,${title},2026-05-01`];
    const { ledger, said } = await then(empty, first, ...(what === 'a day after the answer' ? [answered] : []), lines);
    expect(told(ledger)).toMatchObject({ lead: ['市园林局'], former: undefined });
    expect(said.join()).toContain('看不出是更正还是重新交办');
  });

  it('leaves what a person said of the handling with the organ that had it', async () => {
    const { ledger } = await then(empty, first);
    const [known] = suggestionRows(ledger);
    const patch = { id: known?.id ?? '', contactedOn: '2026-02-15' };
    const { ledger: out, said } = await then(applied(ledger, updateSuggestion(ledger, patch, now)), anew);
    expect(told(out)).toMatchObject({ lead: ['市园林局'], openedOn: '2026-02-10', former: undefined });
    expect(suggestionRows(out)[0]?.offers).toEqual({ handedOverOn: '2026-03-20' });
    expect(said.join()).toContain('看不出是更正还是重新交办');
  });

  it('beside the one that leads adds it, and no hand-over', async () => {
    const { ledger, said } = await then(empty, first, [anew[0], `1,${title},市水务局、市园林局,2026-03-20`]);
    expect(told(ledger)).toMatchObject({ lead: ['市水务局', '市园林局'], openedOn: '2026-02-10', former: undefined });
    expect(said).toEqual([
      '第 2 行“交办日期”：本目录写的是“2026-03-20”，另一份目录已登记“2026-02-10”，看不出哪份在后，保留现值，可另行采用',
    ]);
  });

  it('may then say that it is hard: the time counts from the letter in force', async () => {
    const { ledger } = await then(empty, first, anew, ['编号,标题,疑难', `1,${title},是`]);
    expect(told(ledger)).toMatchObject({ on: '2026-02-10', openedOn: '2026-03-20', due: '2026-09-20' });
  });
});

describe('a list that goes again', () => {
  it('takes the hand-over that it told along, and the further names of organs', async () => {
    const { ledger } = await then(empty, first, [anew[0], `1,${title},云泽市园林局,2026-03-20`]);
    const [known] = Object.values(ledger.suggestions);
    const list = known?.list?.source;
    expect(known?.namedBy).toHaveLength(1);
    const left = known && withoutLists(draftOf(ledger), known, (one) => one === list);
    const { ledger: before } = await then(empty, first);
    expect(left?.rounds).toEqual(Object.values(before.suggestions)[0]?.rounds);
    expect(left?.lead).toEqual(Object.values(before.suggestions)[0]?.lead);
    expect(left?.alsoNamed).toBeUndefined();
  });
});

describe('a later printing of a list that names another day of the hand-over alone', () => {
  it('puts the day right, and the due day says from which', async () => {
    const { ledger } = await then(empty, first, [first[0], `1,${title},市水务局,2026-02-20,2026-02-22`]);
    expect(told(ledger)).toMatchObject({ on: '2026-02-20', due: '2026-05-20', former: undefined });
    expect(inWords(suggestionRows(ledger)[0]?.rounds[0]?.due)?.changes).toMatchObject([
      { kind: 'correction', from: '2026-05-10', reason: '目录将交办日期由 2026-02-10 改为 2026-02-20' },
    ]);
  });
});
