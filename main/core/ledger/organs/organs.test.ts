import { describe, expect, it } from 'vitest';
import { draftOf } from '../ledger-draft.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { alikeOrgans } from './alike-organs.ts';
import { joinOrgans } from './join-organs.ts';
import { enterOrgan } from './name-organ.ts';
import { organId } from './organ-id.ts';
import { nameRelation } from './organ-name-form.ts';
import { resolveOrgan } from './resolve-organ.ts';
import { addOrgan, mergeOrgans, updateOrgan } from './update-organ.ts';

function ledgerOf(...names: string[]) {
  const ledger = inventedEmptyLedger();
  const draft = draftOf(ledger);
  for (const name of names) enterOrgan(draft, name, null);
  joinOrgans(draft);
  return applied(ledger, draft.change('organ-updated', ''));
}

describe('nameRelation', () => {
  it.each([
    ['市发改委', '市发展和改革委员会'],
    ['市发展改革委', '云泽市发展和改革委员会'],
    ['市卫健委', '市卫生健康委员会'],
    ['市人社局', '云泽市人力资源和社会保障局'],
    ['市科技局', '市科学技术局'],
    ['市教育局', '云泽市教育局'],
    ['市中级法院', '云泽市中级人民法院'],
    ['市政府办', '云泽市人民政府办公室'],
    ['市住建局', '市住房和城乡建设局'],
    ['市市场监管局', '市市场监督管理局'],
    ['市市监局', '市市场监督管理局'],
    ['市工信局', '市工业和信息化局'],
    ['市工信和科技局', '市工业和信息化和科学技术局'],
    ['市文旅局', '市文化广电和旅游局'],
    ['市文广旅局', '市文化广电和旅游局'],
    ['市城管局', '市城市管理和综合行政执法局'],
    ['市城管执法局', '市城市管理和综合行政执法局'],
    ['市自规局', '市自然资源和规划局'],
    ['市交通局', '市交通运输局'],
    ['市退役军人局', '市退役军人事务局'],
    ['市国资委', '市国有资产监督管理委员会'],
    ['市人防办', '市人民防空办公室'],
    ['市疾控中心', '市疾病预防控制中心'],
    ['市交警支队', '市交通警察支队'],
  ])('knows %s as a way to print %s', (short, full) => {
    expect(nameRelation(short, full)).not.toBe('none');
  });

  it.each([
    ['市规划局', '市自然资源和规划局'],
    ['市教育局', '张山县教育局'],
    ['云泽市教育局', '张山市教育局'],
    ['市水利局', '市水务局'],
    ['市体育局', '市教育局'],
    ['市体育局', '市体育中心'],
    ['市教育局', '市教育考试院'],
    ['市商务局', '市商业服务局'],
    ['市水务局', '市水利事务局'],
    ['市住建局', '市住房保障中心'],
    ['市城管局', '市城乡建设局'],
    ['市委', '市卫生健康委员会'],
  ])('does not take %s for %s', (one, other) => {
    expect(nameRelation(one, other)).toBe('none');
  });

  it.each([
    ['市文化和旅游局', '市文化体育和旅游局'],
    ['市商务局', '市商务和投资促进局'],
    ['市教育局', '市教育体育局'],
    ['市农业局', '市农业农村局'],
    ['市城市管理局', '市城市管理和综合执法局'],
    ['市自然资源局', '云泽市自然资源和规划局'],
    ['市大数据局', '市大数据发展管理局'],
    ['市交通局', '市交通运输局'],
  ])('only asks whether %s, which is an organ in full, is %s', (one, other) => {
    expect(nameRelation(one, other)).toBe('like');
    expect(nameRelation(other, one)).toBe('none');
  });

  it.each([
    ['市文旅局', '市文化和旅游局', 'whole-of'],
    ['市文旅局', '市文化体育和旅游局', 'short-of'],
    ['市退役军人局', '市退役军人事务局', 'whole-of'],
    ['市城管执法局', '市城市管理和综合行政执法局', 'short-of'],
  ])('knows whether %s leaves out a word of %s', (short, full, relation) => {
    expect(nameRelation(short, full)).toBe(relation);
  });
});

describe('organs', () => {
  it('keeps one account for all names of an organ, in whatever order they come', () => {
    const names = ['市发改委', '市发展和改革委员会', '云泽市发展和改革委员会', '市发展改革委'];
    for (const order of [names, [...names].reverse()]) {
      const ledger = ledgerOf(...order);
      const root = organId('云泽市发展和改革委员会');
      for (const name of names) expect(resolveOrgan(ledger, name)?.id).toBe(root);
      expect(ledger.organs[root]?.shortNames).toEqual(['市发展和改革委员会', '市发展改革委', '市发改委'].sort());
    }
  });

  it('leaves an abbreviation alone that fits two organs, unless one is of this city', () => {
    expect(ledgerOf('市教育局', '张山市教育局', '临江市教育局').organs[organId('市教育局')]?.mergedInto).toBeNull();
    const ledger = ledgerOf('市教育局', '张山市教育局', '云泽市教育局');
    expect(ledger.organs[organId('市教育局')]?.mergedInto).toBe(organId('云泽市教育局'));
  });

  it('keeps an account under the shorter name when a person wants it there', () => {
    const ledger = ledgerOf('市发改委', '市发展和改革委员会');
    const [short, full] = [organId('市发改委'), organId('市发展和改革委员会')];
    const patch = { id: full, title: '市发展和改革委员会', mergedInto: short };
    const turned = applied(ledger, updateOrgan(ledger, patch).change);
    for (const name of ['市发改委', '市发展和改革委员会']) expect(resolveOrgan(turned, name)?.id).toBe(short);
  });

  it.each([
    ['市文化和旅游局', '市文化体育和旅游局'],
    ['市商务局', '市商务和投资促进局'],
    ['市教育局', '市教育体育局'],
    ['市农业局', '市农业农村局'],
    ['市城市管理局', '市城市管理和综合执法局'],
  ])('do not take in %s where somebody registers %s, but ask', (old, title) => {
    const before = ledgerOf(old);
    const after = applied(before, addOrgan(before, { title }).change);
    for (const ledger of [after, ledgerOf(title, old)]) {
      expect(resolveOrgan(ledger, old)?.id).toBe(organId(old));
      expect(resolveOrgan(ledger, title)).toMatchObject({ id: organId(title), shortNames: [], formerNames: [] });
      expect(alikeOrgans(ledger).get(organId(old))).toEqual([organId(title)]);
    }
  });

  it('keep the abbreviation with the organ of which it leaves no word out, also when that goes into another', () => {
    const [short, old, now] = ['市文旅局', '市文化和旅游局', '市文化体育和旅游局'];
    const ledger = ledgerOf(now, short, old, '市体育局');
    expect(resolveOrgan(ledger, short)?.title).toBe(old);
    const merged = applied(ledger, mergeOrgans(ledger, { id: old, into: now, on: '2026-07-01' }).change);
    expect(merged.organs[organId(old)]).toMatchObject({ shortNames: [short], mergedOn: '2026-07-01' });
    expect(merged.organs[organId(now)]).toMatchObject({ shortNames: [], formerNames: [] });
    for (const name of [short, old, now]) expect(resolveOrgan(merged, name)?.title).toBe(now);
    expect(resolveOrgan(merged, '市体育局')?.title).toBe('市体育局');
    expect([...alikeOrgans(merged).keys()]).toEqual([]);
  });

  it('are entered under their own name, and found again by it', () => {
    const empty = inventedEmptyLedger();
    const { change, organ } = addOrgan(empty, { title: '云泽市水务局' });
    expect(change.what).toBe('organ-added');
    const again = addOrgan(applied(empty, change), { title: '云泽市水务局', shortNames: ['水务局'] });
    expect(again).toMatchObject({ organ, change: { what: 'organ-updated' } });
    expect(() => addOrgan(empty, { title: '各有关部门' })).toThrow(/organ-unknown/);
  });

  it('lets a person merge an organ into the shorter name that leads to it', () => {
    const ledger = ledgerOf('市发改委', '市发展和改革委员会');
    const { change, organ } = mergeOrgans(ledger, { id: '市发展和改革委员会', into: '市发改委', on: null });
    expect(organ).toBe(organId('市发改委'));
    expect(resolveOrgan(applied(ledger, change), '市发展和改革委员会')?.id).toBe(organ);
  });

  it('enters nobody for names that mean nobody in particular', () => {
    expect(Object.keys(ledgerOf('各有关部门', '各县（市、区）', '相关单位', '无').organs)).toEqual([]);
  });

  it("keeps a person's word on a merger, and redirects the former name", () => {
    const ledger = ledgerOf('市环保局', '市生态环境局');
    const [old, now] = [organId('市环保局'), organId('市生态环境局')];
    const merged = applied(ledger, updateOrgan(ledger, { id: old, title: '市环保局', mergedInto: now }).change);
    expect(resolveOrgan(merged, '市环保局')?.id).toBe(now);
    const draft = draftOf(merged);
    joinOrgans(draft);
    expect(draft.get('organs', old)?.mergedInto).toBe(now);
    expect(() => updateOrgan(merged, { id: now, title: '市生态环境局', mergedInto: old })).toThrow(/merge-impossible/);
  });

  it('lays a name under the one that a person made the fuller', () => {
    const ledger = ledgerOf('市水务局', '云泽市水务局');
    const [short, full] = [organId('市水务局'), organId('云泽市水务局')];
    const renamed = applied(ledger, updateOrgan(ledger, { id: short, title: '云泽市水务和海洋局' }).change);
    for (const id of [short, full]) expect(resolveOrgan(renamed, id)?.id).toBe(short);
  });
});
