import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { draftOf } from '../ledger-draft.ts';
import { declineOffer } from '../offers/answer-offer.ts';
import { updatePoint } from '../points/update-point.ts';
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
import { alikeOrgans } from './alike-organs.ts';
import { joinOrgans } from './join-organs.ts';
import { organHolders } from './organ-holders.ts';
import { organId } from './organ-id.ts';
import { swapOrgans } from './organ-references.ts';
import { removeOrgan } from './remove-organ.ts';
import { resolveOrgan } from './resolve-organ.ts';
import { typedOrgan } from './typed-organ.ts';
import { mergeOrgans, updateOrgan } from './update-organ.ts';

const home = inventedEmptyLedger();
/** A workspace whose office has not said whose it is. */
const nobodys: Ledger = { ...home, office: {} };

/** An opinion of a place (null: nothing tells) whose points name one organ each. */
function opinionOf(id: string, place: string | null, organs: string[]): Imported {
  const source = inventedSource(id);
  const office = place === null ? null : `${place}人民代表大会常务委员会`;
  const points = organs.map((organ, at) =>
    inventedPoint(at + 1, `第${at + 1}件`, 10 + at * 4, `第${at + 1}件。（责任单位：${organ}）`),
  );
  const paper = inventedPaper('d1', `关于第${id}号工作的审议意见`, { kind: 'deliberation-opinion', author: office });
  const opinion = inventedReadOpinion('d1', points, { addressee: null });
  return { source, reading: inventedReading(source, { documents: [paper], opinions: [opinion] }) };
}

const leadsOf = (ledger: Ledger, source: string) =>
  Object.values(ledger.points)
    .filter((point) => point.opinion.startsWith(source))
    .map((point) => organTitle(ledger.organs, point.lead));
const titles = (ledger: Ledger) =>
  Object.values(ledger.organs)
    .filter((organ) => organ.mergedInto === null)
    .map((organ) => organ.title)
    .sort();

const ours = 'aaaaaaaaaaaa';
const theirs = 'bbbbbbbbbbbb';
const third = 'cccccccccccc';

describe('a bare name of an organ', () => {
  it('belongs to the place of its paper', () => {
    const ledger = imported(home, opinionOf(ours, '云泽市', ['市教育局']), opinionOf(theirs, '北川市', ['市教育局']));
    expect(leadsOf(ledger, ours)).toEqual(['云泽市教育局']);
    expect(leadsOf(ledger, theirs)).toEqual(['北川市教育局']);
    expect(ledger.points[`${ours}-d1-p1`]?.lead).toBe(organId('市教育局'));
  });

  it('is never laid under the full name of another city', () => {
    const ledger = imported(home, opinionOf(ours, '云泽市', ['市教育局', '北川市教育局']));
    expect(leadsOf(ledger, ours)).toEqual(['云泽市教育局', '北川市教育局']);
  });

  it('belongs to the office where its paper tells no place', () => {
    const ledger = imported(home, opinionOf(ours, null, ['市教育局']), opinionOf(theirs, '北川市', ['市教育局']));
    expect(leadsOf(ledger, ours)).toEqual(['云泽市教育局']);
  });

  it('belongs to nobody known where neither paper nor office tells and two cities fit: a person is asked', () => {
    const all = [
      opinionOf(ours, '云泽市', ['市教育局']),
      opinionOf(theirs, '北川市', ['市教育局']),
      opinionOf(third, null, ['市教育局']),
    ];
    for (const order of [all, [...all].reverse()]) {
      const ledger = imported(nobodys, ...order);
      const lead = ledger.points[`${third}-d1-p1`]?.lead ?? '';
      expect(titles(ledger)).toEqual(['云泽市教育局', '北川市教育局', '市教育局']);
      expect(alikeOrgans(ledger).get(lead)).toHaveLength(2);
      const known = ledger.points[`${ours}-d1-p1`]?.lead ?? '';
      const merged = applied(ledger, mergeOrgans(ledger, { id: lead, into: known, on: null }).change);
      expect(leadsOf(merged, third)).toEqual(['云泽市教育局']);
      expect(alikeOrgans(merged).get(known)).toBeUndefined();
    }
  });

  it('stays apart where a person says that it is none of those it resembles', () => {
    const ledger = imported(
      nobodys,
      opinionOf(ours, '云泽市', ['市教育局']),
      opinionOf(theirs, '北川市', ['市教育局']),
      opinionOf(third, null, ['市教育局']),
    );
    const id = ledger.points[`${third}-d1-p1`]?.lead ?? '';
    const said = applied(ledger, updateOrgan(ledger, { id, title: '市教育局', mergedInto: null }).change);
    expect(alikeOrgans(said).size).toBe(0);
    expect(imported(said, opinionOf('dddddddddddd', null, ['市教育局'])).organs[id]?.mergedInto).toBeNull();
  });

  it('of the city is the only city that the workspace knows, in a paper of a district', () => {
    const ledger = imported(
      home,
      opinionOf(ours, '云泽市', ['市教育局']),
      opinionOf(theirs, '东湖区', ['市教育局', '区教育局']),
    );
    expect(leadsOf(ledger, theirs)).toEqual(['市教育局', '区教育局']);
    expect(ledger.points[`${theirs}-d1-p1`]?.lead).toBe(organId('市教育局'));
  });

  it('of the district is that of each district', () => {
    const ledger = imported(
      home,
      opinionOf(ours, '云泽市东湖区', ['区教育局', '市教育局']),
      opinionOf(theirs, '云泽市西山区', ['区教育局', '市教育局']),
    );
    expect(leadsOf(ledger, ours)).toEqual(['云泽市东湖区教育局', '市教育局']);
    expect(leadsOf(ledger, theirs)).toEqual(['云泽市西山区教育局', '市教育局']);
  });

  it('of the province is asked about where two cities name it, and kept where one does', () => {
    const one = imported(home, opinionOf(ours, '云泽市', ['省教育厅', '江南省教育厅']));
    expect(titles(one)).toEqual(['江南省教育厅']);
    const two = imported(home, opinionOf(ours, '云泽市', ['省教育厅']), opinionOf(theirs, '北川市', ['省教育厅']));
    expect(Object.keys(two.organs)).toHaveLength(2);
    expect(alikeOrgans(two).size).toBe(2);
  });

  it('of a company is shown to a person where two cities name it', () => {
    const ledger = imported(home, opinionOf(ours, '云泽市', ['水务集团']), opinionOf(theirs, '北川市', ['水务集团']));
    expect(
      Object.values(ledger.organs)
        .map((organ) => [organ.title, organ.place])
        .sort(),
    ).toEqual([
      ['水务集团', '云泽市'],
      ['水务集团', '北川市'],
    ]);
    expect(alikeOrgans(ledger).size).toBe(2);
  });

  it('of the state is one for all', () => {
    const names = ['国家税务总局', '生态环境部'];
    const ledger = imported(home, opinionOf(ours, '云泽市', names), opinionOf(theirs, '北川市', names));
    expect(titles(ledger)).toEqual([...names].sort());
  });
});

describe('an organ that a person names', () => {
  const both = imported(home, opinionOf(ours, '云泽市', ['市教育局']), opinionOf(theirs, '北川市', ['市教育局']));
  const lead = (ledger: Ledger, id: string, name: string) =>
    applied(ledger, updatePoint(ledger, { id: `${id}-d1-p1`, lead: name }, { today: '2026-11-21', by: '周文' }));

  it('is one of the place of the paper in hand', () => {
    expect(leadsOf(lead(both, theirs, '市教育局'), theirs)).toEqual(['北川市教育局']);
    expect(leadsOf(lead(both, ours, '市教育局'), ours)).toEqual(['云泽市教育局']);
    expect(leadsOf(lead(both, theirs, '市体育局'), theirs)).toEqual(['北川市体育局']);
    const typed = lead(both, theirs, '市体育局');
    expect(leadsOf(imported(typed, opinionOf(third, '北川市', ['市体育局'])), third)).toEqual(['北川市体育局']);
    expect(leadsOf(imported(typed, opinionOf(third, '云泽市', ['市体育局'])), third)).toEqual(['云泽市体育局']);
  });

  it('is never of another city, though only that one has it', () => {
    expect(resolveOrgan(both, '北川市人社局')).toBeNull();
    const only = imported(home, opinionOf(theirs, '北川市', ['市发展和改革委员会']));
    expect(resolveOrgan(only, '市发改委')).toBeNull();
    expect(resolveOrgan(only, '云泽市发改委')).toBeNull();
    expect(resolveOrgan(only, '北川市发改委')?.title).toBe('北川市发展和改革委员会');
    expect(resolveOrgan(only, '市发改委', '北川市')?.title).toBe('北川市发展和改革委员会');
  });

  it('stays what a person chose, whatever is imported later', () => {
    const foreign = both.points[`${theirs}-d1-p1`]?.lead ?? '';
    const chosen = lead(both, ours, foreign);
    const later = imported(chosen, opinionOf(third, '北川市', ['市教育局']), opinionOf(ours, '云泽市', ['市教育局']));
    expect(leadsOf(later, ours)).toEqual(['北川市教育局']);
  });

  it('is refused as a fragment, and as what is no name', () => {
    const draft = draftOf(both);
    expect(() => typedOrgan(draft, '教育', null)).toThrow(/organ-unclear/);
    expect(() => typedOrgan(draft, '教育局', null)).toThrow(/organ-unclear/);
    expect(() => typedOrgan(draft, '抓紧办理', null)).toThrow(/organ-unknown/);
    expect(() => typedOrgan(draft, '各有关部门', null)).toThrow(/organ-unknown/);
    expect(typedOrgan(draft, '市体育局', null)).toBe(organId('市体育局'));
  });
});

describe('organs that nothing names any more', () => {
  it('go with their last source, and those that a person entered stay', () => {
    const before = imported(home, opinionOf(ours, '云泽市', ['市教育局']));
    const typed = applied(
      before,
      updatePoint(before, { id: `${ours}-d1-p1`, lead: '市体育局' }, { today: '2026-11-21', by: '周文' }),
    );
    const other = applied(
      typed,
      updatePoint(typed, { id: `${ours}-d1-p1`, lead: '市教育局' }, { today: '2026-11-21', by: '周文' }),
    );
    const reread = imported(other, opinionOf(ours, '云泽市', ['市财政局']));
    // What the paper says now is offered beside the person's word, and is named as long as it is.
    expect(titles(reread)).toEqual(['市体育局', '市教育局', '市财政局']);
    const declined = declineOffer(reread, { collection: 'points', id: `${ours}-d1-p1`, field: 'lead' });
    expect(titles(applied(reread, declined))).toEqual(['市体育局', '市教育局', '市财政局']);
  });

  it('keep the organ under which a person laid them', () => {
    const before = imported(home, opinionOf(ours, '云泽市', ['市环保局', '市生态环境局']));
    const { change } = mergeOrgans(before, { id: '市环保局', into: '市生态环境局', on: '2019-03-01' });
    const later = imported(applied(before, change), opinionOf(ours, '云泽市', ['市环保局']));
    expect(leadsOf(later, ours)).toEqual(['市生态环境局']);
  });
});

describe('every field that names an organ', () => {
  it('is known, so that no organ goes that a record still names', () => {
    const ledger = imported(home, opinionOf(ours, '云泽市', ['市教育局']));
    const known = new Set<string>();
    swapOrgans(draftOf(ledger), ({ id }) => {
      known.add(id);
      return id;
    });
    const { organs: _, ...others } = ledger;
    const named = JSON.stringify(others).match(/o-[0-9a-f]{12}/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect([...organHolders].sort()).toEqual([
      'briefs',
      'commitments',
      'documents',
      'feedback',
      'identities',
      'motions',
      'opinions',
      'points',
      'projects',
      'suggestions',
      'targets',
    ]);
  });
});

describe('removing an organ', () => {
  it('is refused while anything names it, and says what', () => {
    const ledger = imported(home, opinionOf(ours, '云泽市', ['市教育局', '市教育局']));
    expect(refusalOf(() => removeOrgan(ledger, '市教育局'))).toBe(
      '“市教育局”还在使用，没有删除：意见条目 2 条。名称重复的，可以改为合并。',
    );
    expect(() => removeOrgan(ledger, '市体育局')).toThrow(/not-found/);
  });

  it('takes its other names along', () => {
    const draft = draftOf(home);
    draft.put('organs', organOf('o-1', '云泽市体育局'));
    draft.put('organs', { ...organOf('o-2', '云泽市运动局'), mergedInto: 'o-1', entered: ['mergedInto'] });
    const ledger = applied(home, draft.change('organ-updated', ''));
    const { change } = removeOrgan(ledger, 'o-1');
    expect(applied(ledger, change).organs).toEqual({});
  });
});

function organOf(id: string, title: string) {
  return {
    id,
    title,
    shortNames: [],
    formerNames: [],
    mergedInto: null,
    kind: 'department' as const,
    entered: ['title'],
  };
}

describe('joinOrgans', () => {
  it('changes nothing the second time', () => {
    const ledger = imported(
      home,
      opinionOf(ours, '云泽市', ['市教育局']),
      opinionOf(theirs, '北川市', ['市教育局', '省教育厅']),
    );
    const draft = draftOf(ledger);
    joinOrgans(draft);
    expect(draft.change('organ-updated', '').operations).toEqual([]);
  });

  it('gives the names of an older workspace to the places of their papers', () => {
    const both = imported(home, opinionOf(ours, '云泽市', ['市教育局']), opinionOf(theirs, '北川市', ['市教育局']));
    const plain = organId('市教育局');
    const older: Ledger = {
      ...both,
      organs: { [plain]: { ...organOf(plain, '市教育局'), entered: [] } },
      points: Object.fromEntries(Object.values(both.points).map((point) => [point.id, { ...point, lead: plain }])),
      documents: Object.fromEntries(Object.values(both.documents).map(({ place: _, ...paper }) => [paper.id, paper])),
    };
    const draft = draftOf(older);
    joinOrgans(draft);
    const now = applied(older, draft.change('organ-updated', ''));
    expect(leadsOf(now, ours)).toEqual(['云泽市教育局']);
    expect(leadsOf(now, theirs)).toEqual(['北川市教育局']);
    expect(now.points[`${ours}-d1-p1`]?.lead).toBe(plain);
  });
});
