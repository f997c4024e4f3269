// The way back over step 0002: facts and rounds are one row of steps again, and a due date keeps only its extensions.

import shapes from '../shapes/schema-1.json' with { type: 'json' };
import { fitShape, type OlderShape, type Substitutes } from './fit-shape.ts';

type Json = Record<string, unknown>;
type FileV2 = { seq: number; savedAt: string; collections: Record<string, Record<string, unknown>> };
type FileV1 = { schema: 1; seq: number; savedAt: string; collections: Record<string, Record<string, Json>> };
type DueV2 = { date: string; original: string; because: Json; changes: Json[] };
type ActV2 = { type: string; on: string; by: string; note: string; round: number };
type RoundV2 = Json & { number?: number; closedOn?: string | null; reason?: string };
type StepV1 = { on: string; from: string; to: string; by: string; note: string };

/** Words that schema 1 does not know, and the nearest that it has. */
const substitutes: Readonly<Record<string, Substitutes>> = {
  documents: { kind: { '*': 'other' } },
  feedback: { version: { stage: 'draft' } },
  motions: {
    'papers[].role': { agenda: 'mention', plan: 'implementation' },
    status: { listed: 'reviewed', voted: 'deliberated' },
  },
  opinions: {
    stage: {
      checked: 'formal-received',
      'draft-commented': 'draft-received',
      'plan-received': 'in-progress',
      'signed-for': 'handed-over',
    },
  },
  suggestions: { channel: { null: 'in-session' }, status: { merged: 'closed' } },
};

function dueBack(value: unknown): Json | null {
  if (value === null || value === undefined) return null;
  const { date, original, because, changes } = value as DueV2;
  const { by: origin, ...rule } = because;
  const extensions = changes
    .filter(({ kind }) => kind === 'extension')
    .map(({ from, to, on, reason, by }) => ({ from, to, on, reason, by }));
  return { date, original, because: origin === 'rule' ? rule : null, extensions };
}

/** The steps of one round after the other: what happened in it, then that it was handled again. */
function stepsOf(record: Json, again: (round: RoundV2, next: RoundV2 | undefined) => StepV1 | null): StepV1[] {
  const [acts, rounds] = [(record.acts ?? []) as ActV2[], (record.rounds ?? []) as RoundV2[]];
  const last = Math.max(1, rounds.length + 1, ...acts.map(({ round }) => round));
  return Array.from({ length: last }, (_, at) => at).flatMap((at) => {
    const own = acts.filter(({ round }) => round === at + 1);
    const round = rounds[at];
    const redo = round === undefined ? null : again(round, rounds[at + 1]);
    return [...own.map(({ type, on, by, note }) => ({ on, from: '', to: type, by, note })), ...(redo ? [redo] : [])];
  });
}

function opinion(record: Json): Json {
  // The latest vote stands by itself, of whichever handling it is.
  const votes = [...((record.rounds ?? []) as RoundV2[]), record].flatMap(({ vote }) => vote ?? []);
  const redo = ({ closedOn, reason }: RoundV2) => ({
    on: closedOn ?? '',
    from: 'voted',
    to: 'redo',
    by: '',
    note: reason ?? '',
  });
  return {
    ...record,
    due: dueBack(record.due),
    vote: votes.at(-1) ?? null,
    earlierVotes: votes.slice(0, -1),
    history: stepsOf(record, redo),
  };
}

function suggestion(record: Json): Json {
  const rounds = (record.rounds ?? []) as RoundV2[];
  const redo = (_: RoundV2, next: RoundV2 | undefined) =>
    next
      ? { on: String(next.openedOn ?? ''), from: 'rated', to: 'redo', by: '', note: String(next.reason ?? '') }
      : null;
  const signed = rounds.flatMap(({ signedForOn }) =>
    typeof signedForOn === 'string' ? { on: signedForOn, from: 'handed-over', to: 'accepted', by: '', note: '' } : [],
  );
  const history = [...signed, ...stepsOf(record, redo)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { ...record, due: dueBack(rounds.at(-1)?.due), history };
}

function motion(record: Json): Json {
  const redo = ({ closedOn, reason }: RoundV2) => ({
    on: closedOn ?? '',
    from: 'answered',
    to: 'implementing',
    by: '',
    note: reason ?? '',
  });
  // Only a step from a hand-over begins a first handling.
  const history = stepsOf(record, redo).map((step) => (step.from === '' ? { ...step, from: 'handed-over' } : step));
  return { ...record, due: dueBack(record.due), history };
}

const backs: Readonly<Record<string, (record: Json) => Json>> = {
  opinions: opinion,
  points: (record) => ({ ...record, due: dueBack(record.due) }),
  suggestions: suggestion,
  motions: motion,
};

/** One snapshot file of schema 2 as schema 1. What schema 1 has no place for is left out; records that it cannot hold are left out whole. */
export function rowOfSteps({ seq, savedAt, collections }: FileV2): FileV1 {
  const fitted: FileV1['collections'] = {};
  for (const [name, shape] of Object.entries(shapes) as [string, OlderShape][]) {
    const records = collections[name];
    if (records === undefined) continue;
    const older = Object.entries(records).flatMap(([id, record]) => {
      const back = backs[name];
      const own = fitShape(back ? back(record as Json) : record, shape, substitutes[name] ?? {});
      return own === null ? [] : [[id, own] as const];
    });
    fitted[name] = Object.fromEntries(older);
  }
  return { schema: 1, seq, savedAt, collections: fitted };
}
