import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Citation } from '#shared/domain/citation.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { likenessOf, shareIn, wordsOf } from '#shared/text/words-alike.ts';
import { chance } from '../../testing/chance.ts';
import { CoreError } from '../core-error.ts';
import { describeSource } from '../library/describe-source.ts';
import { examineSource } from '../reading/read-source.ts';
import { readingDraft } from './ledger-draft.ts';
import { decidedIds, isTouchedCommitment, isTouchedPoint } from './propose/is-touched.ts';
import { ownWords } from './propose/lay-points.ts';
import { proposeRecords } from './propose-records.ts';
import { applied, inventedEmptyLedger } from './testing/invented-reading.ts';
import { doubledRecords } from './testing/staying/doubled-records.ts';
import { newerReadings, type Read } from './testing/staying/newer-readings.ts';
import { type Choice, randomActs } from './testing/staying/random-acts.ts';
import { bytesOf, stayingFiles } from './testing/staying/staying-papers.ts';
import { lostValues, type SetValue, setBy } from './testing/staying/what-was-set.ts';

const reads: Read[] = [];
let start: Ledger = inventedEmptyLedger();

beforeAll(async () => {
  for (const file of stayingFiles) {
    const { reading, papers } = await examineSource(bytesOf(file), file.name);
    reads.push({ reading, papers });
    start = applied(start, enter(start, { reading, papers }));
  }
});

function enter(ledger: Ledger, { reading, papers }: Read): Change {
  const options = { importedAt: '2026-11-01T08:00:00.000Z', replaces: null, own: null };
  const known = ledger.sources[reading.source.sha256.slice(0, 12)] ?? null;
  return proposeRecords(ledger, describeSource(reading, { ...options, known }), reading, papers);
}

/** The change, or null where the ledger refuses it. */
function made(run: () => Change): Change | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof CoreError) return null;
    throw error;
  }
}

/** The words of every record on which somebody worked. */
function workedWords(ledger: Ledger): Map<string, string> {
  const decided = decidedIds(readingDraft(ledger));
  const words = new Map<string, string>();
  const note = (id: string, citation: Citation | null) => citation && words.set(id, citation.quote);
  for (const point of Object.values(ledger.points)) if (isTouchedPoint(point, decided)) note(point.id, ownWords(point));
  for (const one of Object.values(ledger.measures)) if (decided.has(one.id)) note(one.id, one.citation);
  for (const one of Object.values(ledger.commitments)) if (isTouchedCommitment(one)) note(one.id, one.citation);
  for (const collection of ['suggestions', 'motions'] as const) {
    for (const one of Object.values(ledger[collection])) if (one.entered.length > 0) note(one.id, one.citation);
  }
  return words;
}

function movedWords(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before].flatMap(([id, quote]) => {
    const [was, is] = [wordsOf(quote), wordsOf(after.get(id) ?? '')];
    const isSame = Math.max(likenessOf(was, is), shareIn(was, is), shareIn(is, was)) >= 0.4;
    return isSame ? [] : [`${id}: ${quote} → ${after.get(id)}`];
  });
}

const acts = Object.keys(randomActs);
const readings = Object.keys(newerReadings);
const choice = fc.record({ one: fc.nat(60), other: fc.nat(60) });
const act = fc.record({ act: fc.constantFrom(...acts), choice });
const answer = fc.record({ act: fc.constant('answers an offer'), choice });
/** One file after the last means all of them, read by the newer reader one after the other. */
const disturbance = fc.record({ reading: fc.constantFrom(...readings), source: fc.nat(stayingFiles.length) });
/** A newer reader reads everything: most of what persons set is then read otherwise, and there is something to answer. */
const newReader = fc.record({ reading: fc.constantFrom(...readings), source: fc.constant(stayingFiles.length) });
const anyOrder = fc.array(fc.oneof(act, disturbance), { minLength: 6, maxLength: 6 });
const answered = fc.tuple(act, act, newReader, answer, disturbance, answer);
type Step = { act: string; choice: Choice } | { reading: string; source: number };

type State = { ledger: Ledger; set: SetValue[] };

/** What the person set before stays noted unless this act changed it. */
function afterAct({ ledger, set }: State, change: Change): State {
  const next = applied(ledger, change);
  const untouched = set.filter((value) => lostValues(next, [value]).length === 0);
  const own = setBy(change);
  const places = new Set(own.map(({ collection, id, path }) => [collection, id, ...path].join(' ')));
  const others = untouched.filter(({ collection, id, path }) => !places.has([collection, id, ...path].join(' ')));
  return { ledger: next, set: [...others, ...own] };
}

function afterReading(state: State, reading: string, source: number): State {
  const change = newerReadings[reading] ?? ((read) => read);
  const one = reads[source];
  const before = { words: workedWords(state.ledger), doubled: doubledRecords(state.ledger) };
  let { ledger } = state;
  for (const read of one ? [one] : reads) {
    ledger = applied(ledger, enter(ledger, change(read)));
    expect(enter(ledger, change(read)).operations).toEqual([]);
  }
  expect(lostValues(ledger, state.set)).toEqual([]);
  expect(movedWords(before.words, workedWords(ledger))).toEqual([]);
  expect(doubledRecords(ledger).filter((told) => !before.doubled.includes(told))).toEqual([]);
  return { ledger, set: state.set };
}

describe('whatever persons do and readers think, in any order', () => {
  it('what a person set changes by persons alone, and no record moves to other words', () => {
    fc.assert(
      fc.property(fc.oneof(anyOrder, answered), (steps: Step[]) => {
        let state: State = { ledger: start, set: [] };
        for (const one of steps) {
          if ('reading' in one) state = afterReading(state, one.reading, one.source);
          else {
            const change = made(() => randomActs[one.act]?.(state.ledger, one.choice) as Change);
            if (change) state = afterAct(state, change);
          }
        }
        afterReading(state, 'reads everything as before', 0);
      }),
      chance(12),
    );
  });
});
