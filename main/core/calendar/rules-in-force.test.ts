import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { dutyOfRule } from '#shared/domain/rule-duty.ts';
import { emptyLedger } from '../store/collections.ts';
import { chooseRule, dueByRule, namedRule, ruleOfDue } from './choose-rule.ts';
import { allPacks, rulesOf } from './rules-in-force.ts';
import { shippedPacks } from './shipped-packs.ts';

function officeWith(...rulePacks: string[]): Ledger {
  const ledger = emptyLedger();
  return { ...ledger, office: { office: { ...officeOf(ledger), rulePacks } } };
}

describe('the shipped packs', () => {
  it('come unconfirmed except national law, and every rule names its source', () => {
    expect(shippedPacks.length).toBeGreaterThan(8);
    expect(shippedPacks.filter((pack) => pack.confirmed).map((pack) => pack.id)).toEqual(['national']);
    expect(new Set(shippedPacks.map((pack) => pack.id)).size).toBe(shippedPacks.length);
    for (const pack of shippedPacks) expect(pack.source).not.toBe('');
  });

  it('hold no rule that is neither used nor says why not', () => {
    const idle = shippedPacks.flatMap((pack) =>
      pack.rules.filter((rule) => dutyOfRule(rule) === null && !rule.unused).map((rule) => `${pack.id}~${rule.id}`),
    );
    expect(idle).toEqual([]);
  });

  it('tell the duty of a rule of an earlier release by its id, subject and event', () => {
    for (const rule of shippedPacks.flatMap((pack) => pack.rules)) {
      const { duty: _, ...bare } = rule;
      expect([rule.id, dutyOfRule(bare)]).toEqual([rule.id, dutyOfRule(rule)]);
    }
  });
});

describe('allPacks', () => {
  it("lets the office's own version of a pack win and keeps its further packs", () => {
    const [first, second] = shippedPacks;
    if (!first || !second) throw new Error('no packs');
    const packs = allPacks({ rulePacks: { national: { ...first, title: '改过' }, yunze: { ...second, id: 'yunze' } } });
    expect(packs[0]?.title).toBe('改过');
    expect(packs.at(-1)?.id).toBe('yunze');
    expect(packs).toHaveLength(shippedPacks.length + 1);
  });
});

describe('the rules of an office', () => {
  it('hold its further packs by id, and in force those that it chose, in its order', () => {
    const [first] = shippedPacks;
    if (!first) throw new Error('no packs');
    const own = { b: { ...first, id: 'b' }, a: { ...first, id: 'a' } };
    expect(allPacks({ rulePacks: own }).slice(-2)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    const rules = rulesOf({ ...officeWith('b', 'national', 'nothing'), rulePacks: own });
    expect(rules.inForce.map(({ id }) => id)).toEqual(['b', 'national']);
  });

  it('are made once for one state of packs, office and holidays, and anew when one of them changed', () => {
    const ledger = officeWith('national');
    const rules = rulesOf(ledger);
    expect(rulesOf({ ...ledger })).toBe(rules);
    expect(rulesOf({ ...ledger, office: { ...ledger.office } })).not.toBe(rules);
    expect(
      rulesOf({ ...ledger, holidays: { '2031-01-01': { id: '2031-01-01', title: '元旦', rest: true } } }),
    ).not.toBe(rules);
  });
});

describe('chooseRule', () => {
  const report = { subjects: ['opinion', 'audit'], duty: 'written-report', matter: null, isRedo: false } as const;

  it('takes the rule made for the matter before the usual one', () => {
    const rules = rulesOf(officeWith('national', 'city-default'));
    expect(chooseRule(rules, { ...report, matter: 'report' })?.rule.id).toBe('opinion-feedback');
    expect(chooseRule(rules, { ...report, matter: 'final-accounts' })?.rule.id).toBe('opinion-feedback-finance');
    expect(chooseRule(rules, { ...report, matter: 'audit' })?.rule.id).toBe('audit-rectification');
    expect(chooseRule(rules, { ...report, isRedo: true })?.rule.id).toBe('opinion-redo');
  });

  it('gives hard suggestions six months by law, and a redo its own time', () => {
    const rules = rulesOf(officeWith('national', 'city-default'));
    const answer = { subjects: ['suggestion'], duty: 'answer', matter: null, isRedo: false } as const;
    const starts = { 'handed-over': '2026-02-11', dissatisfied: '2026-06-01' };
    expect(dueByRule(rules, chooseRule(rules, answer), starts)?.date).toBe('2026-05-11');
    expect(dueByRule(rules, chooseRule(rules, { ...answer, matter: 'hard' }), starts)?.date).toBe('2026-08-11');
    expect(dueByRule(rules, chooseRule(rules, { ...answer, isRedo: true }), starts)?.date).toBe('2026-07-01');
  });

  it('knows no rule where no pack is in force, and counts nothing from an event that is not known', () => {
    expect(chooseRule(rulesOf(officeWith()), report)).toBeNull();
    const rules = rulesOf(officeWith('national'));
    const audit = chooseRule(rules, { ...report, matter: 'audit' });
    expect(dueByRule(rules, audit, { 'handed-over': '2026-07-03' })).toBeNull();
    expect(dueByRule(rules, audit, { heard: '2026-06-25' })?.date).toBe('2026-12-25');
  });
});

describe('namedRule', () => {
  it('finds a rule by its pack and id, and refuses one that no pack has', () => {
    const rules = rulesOf(officeWith('zhejiang', 'national'));
    expect(namedRule(rules, 'zhejiang~suggestion-return')).toMatchObject({ rule: { count: 10, unit: 'day' } });
    expect(namedRule(rules, 'suggestion-return').pack.id).toBe('zhejiang');
    expect(() => namedRule(rules, 'nothing')).toThrow(expect.objectContaining({ details: { id: 'nothing' } }));
  });
});

describe('ruleOfDue', () => {
  const answer = { subjects: ['suggestion'], duty: 'answer', matter: null, isRedo: false } as const;
  const counted = () => {
    const rules = rulesOf(officeWith('national', 'city-default'));
    return { rules, due: dueByRule(rules, chooseRule(rules, answer), { 'handed-over': '2026-02-11' }) };
  };

  it('finds the rule by which a date was counted, in its own pack', () => {
    const { rules, due } = counted();
    if (due?.because.by !== 'rule') throw new Error('not counted');
    const found = ruleOfDue(rules, due);
    expect([found?.pack.id, found?.rule.id]).toEqual([due.because.rulePack, due.because.rule]);
  });

  it('finds none where the pack or the rule is gone, or a person set the date', () => {
    const { rules, due } = counted();
    if (due?.because.by !== 'rule') throw new Error('not counted');
    expect(ruleOfDue(rules, { ...due, because: { ...due.because, rulePack: 'gone' } })).toBeNull();
    expect(ruleOfDue(rules, { ...due, because: { ...due.because, rule: 'gone' } })).toBeNull();
    const because = { by: 'person', who: '周文', enteredOn: '2026-02-11', reason: '' } as const;
    expect(ruleOfDue(rules, { ...due, because })).toBeNull();
  });
});
