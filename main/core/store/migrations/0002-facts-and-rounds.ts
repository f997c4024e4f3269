// Step 0002. Stages and statuses were set by hand and a due date was overwritten by the next round. Facts (`acts`), rounds with their own
// dates and the reasons of every change of a date now stand in the record; stages follow from them.

type Json = Record<string, unknown>;
type FileV1 = { schema: 1; seq: number; savedAt: string; collections: Record<string, Record<string, Json>> };
type FileV2 = Omit<FileV1, 'schema'> & { schema: 2 };
type StepV1 = { on: string; from: string; to: string; by: string; note: string };
type DueV1 = {
  date: string;
  original: string;
  because: Json | null;
  extensions: { from: string; to: string; on: string; reason: string; by: string }[];
};
type VoteV1 = Json & { on: string };

function dueOf(value: unknown): Json | null {
  if (value === null || value === undefined) return null;
  const { date, original, because, extensions = [] } = value as DueV1;
  const changes: Json[] = extensions.map((one) => ({
    ...one,
    kind: 'extension',
    enteredOn: one.on,
    allowedBy: '',
    letter: '',
  }));
  // A date typed over another one was kept with the first day and without a word: nothing says that anybody allowed it.
  if (extensions.length === 0 && date !== original) {
    changes.push({
      kind: 'correction',
      from: original,
      to: date,
      on: '',
      enteredOn: '',
      by: '',
      reason: '',
      allowedBy: '',
      letter: '',
    });
  }
  const origin = because ? { ...because, by: 'rule' } : { by: 'person', who: '', enteredOn: '', reason: '' };
  return { date, original, because: origin, changes };
}

function actsOf(steps: readonly StepV1[], roundAt: (step: StepV1) => number, types: Record<string, string>): Json[] {
  const counts = new Map<string, number>();
  return steps.flatMap((step) => {
    const type = types[step.to];
    if (type === undefined) return [];
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const { on, by, note } = step;
    return [{ id: `${type}-${count}`, type, on, enteredOn: on, by, note, number: '', round: roundAt(step) }];
  });
}

const opinionActs = Object.fromEntries(
  [
    'drafted',
    'signed',
    'in-progress',
    'draft-received',
    'draft-returned',
    'formal-received',
    'on-agenda',
    'tracking',
    'closed',
    'archived',
  ].map((one) => [one, one]),
);

function matterOf(title: string): string {
  if (/议案/.test(title)) return 'motion';
  if (/审计/.test(title)) return 'audit';
  if (/执法检查/.test(title)) return 'inspection';
  if (/决算/.test(title)) return 'final-accounts';
  return /预算/.test(title) ? 'budget' : /计划(?:草案)?执行|国民经济和社会发展/.test(title) ? 'plan' : 'report';
}

function opinion(record: Json): Json {
  const { history, earlierVotes, ...kept } = record;
  const steps = (history ?? []) as StepV1[];
  const redone = steps.filter((step) => step.to === 'redo');
  const votes = [...((earlierVotes ?? []) as VoteV1[]), ...(kept.vote ? [kept.vote as VoteV1] : [])];
  const roundAt = ({ on }: { on: string }) => 1 + redone.filter((step) => step.on < on).length;
  const voteOf = (number: number) => votes.findLast((vote) => roundAt(vote) === number) ?? null;
  const rounds = redone.map((step, index) => ({
    number: index + 1,
    openedOn: redone[index - 1]?.on ?? kept.handedOverOn ?? null,
    due: null,
    draftDue: null,
    vote: voteOf(index + 1),
    closedOn: step.on,
    reason: step.note,
  }));
  return {
    ...kept,
    matter: matterOf(String(kept.subject ?? kept.title ?? '')),
    limits: [],
    due: dueOf(kept.due),
    draftDue: null,
    vote: voteOf(redone.length + 1),
    round: redone.length + 1,
    rounds,
    acts: actsOf(steps, (step) => roundAt(step), opinionActs),
  };
}

function point(record: Json, opinions: Record<string, Json>): Json {
  const handedOverOn = (opinions[String(record.opinion)]?.handedOverOn ?? null) as string | null;
  const rounds = ((record.rounds ?? []) as Json[]).map((round) => ({ ...round, due: null }) as Json);
  const history: Json[] = [];
  const step = (on: unknown, to: unknown) => {
    const from = history.at(-1)?.to ?? 'not-handed-over';
    if (to !== from) history.push({ on: on ?? '', from, to, by: '', note: '' });
  };
  if (record.status !== 'not-handed-over' && handedOverOn) step(handedOverOn, 'handed-over');
  for (const round of rounds) step(round.closedOn, 'in-progress');
  const verdict = (record.check ?? record.selfReport ?? null) as { on: string } | null;
  step(verdict?.on ?? rounds.at(-1)?.closedOn ?? handedOverOn, record.status);
  return { ...record, due: dueOf(record.due), limit: null, rounds, history };
}

const suggestionActs = {
  returned: 'returned',
  'in-progress': 'in-progress',
  tracking: 'tracking',
  closed: 'closed',
  'not-filed': 'not-filed',
  withdrawn: 'withdrawn',
};

function suggestion(record: Json): Json {
  const { history, due, ...kept } = record;
  const steps = (history ?? []) as StepV1[];
  const redone = steps.filter((step) => step.to === 'redo');
  const roundAt = ({ on }: StepV1) => 1 + redone.filter((step) => step.on < on).length;
  const known = (kept.rounds ?? []) as Json[];
  const rounds = known.length === 0 && kept.handedOverOn ? [{ number: 1 }] : known;
  const signed = steps.findLast((step) => step.to === 'accepted');
  const moved = dueOf(due);
  return {
    ...kept,
    hard: (due as DueV1 | null)?.because?.rule === 'suggestion-answer-hard',
    receivedOn: null,
    rounds: rounds.map((round, index) => ({
      openedOn: index === 0 ? (kept.handedOverOn ?? null) : (redone[index - 1]?.on ?? null),
      reason: index === 0 ? '' : (redone[index - 1]?.note ?? ''),
      due: index === rounds.length - 1 ? moved : null,
      windows: [],
      signedForOn: signed && roundAt(signed) === index + 1 ? signed.on : null,
      contactedOn: null,
      supportOn: {},
      answeredOn: null,
      answerNumber: null,
      answerClass: null,
      plannedFor: null,
      attitude: null,
      result: null,
      ratedOn: null,
      note: '',
      ...round,
    })),
    acts: actsOf(steps, roundAt, suggestionActs),
  };
}

const motionActs = Object.fromEntries(
  ['reviewed', 'implementing', 'reported', 'deliberated', 'answered', 'closed', 'withdrawn'].map((one) => [one, one]),
);

function motion(record: Json): Json {
  const { history, ...kept } = record;
  const steps = (history ?? []) as StepV1[];
  const isRedo = (step: StepV1) =>
    step.to === 'implementing' && step.from !== 'reviewed' && step.from !== 'handed-over';
  const redone = steps.filter(isRedo);
  const rounds = redone.map((step, index) => ({
    number: index + 1,
    openedOn: redone[index - 1]?.on ?? kept.handedOverOn ?? null,
    due: null,
    closedOn: step.on,
    reason: step.note,
  }));
  const others = steps.filter((step) => !isRedo(step));
  const roundAt = ({ on }: StepV1) => 1 + redone.filter((step) => step.on <= on).length;
  return { ...kept, due: dueOf(kept.due), round: rounds.length + 1, rounds, acts: actsOf(others, roundAt, motionActs) };
}

const matters: Record<string, string[]> = {
  'opinion-feedback-finance': ['budget', 'final-accounts', 'audit'],
  'opinion-feedback-plan': ['plan'],
  'opinion-feedback-inspection': ['inspection'],
  'suggestion-answer-hard': ['hard'],
  'audit-rectification': ['audit'],
};

/** An office's own copy of a shipped pack: rules for one matter say so now. */
function rulePack(record: Json): Json {
  const rules = (record.rules as Json[]).map((rule) => {
    const made = matters[String(rule.id)];
    return made ? { ...rule, matters: made } : rule;
  });
  return { ...record, rules };
}

/** One snapshot file of schema 1 as schema 2. */
export function keepFactsAndRounds(file: FileV1): FileV2 {
  const { collections } = file;
  const opinions = collections.opinions ?? {};
  const steps: Record<string, (record: Json) => Json> = {
    opinions: opinion,
    points: (record) => point(record, opinions),
    suggestions: suggestion,
    motions: motion,
    rulePacks: rulePack,
  };
  const migrated = Object.entries(collections).map(([name, records]) => {
    const step = steps[name];
    if (!step) return [name, records];
    return [name, Object.fromEntries(Object.entries(records).map(([id, record]) => [id, step(record)]))];
  });
  return { ...file, schema: 2, collections: Object.fromEntries(migrated) };
}
