import { describe, expect, it } from 'vitest';
import { coreForEachTest } from '../../testing/core-for-each-test.ts';
import { inWords } from '../../testing/in-words.ts';
import { sampleBytes, sampleFeedback, sampleGazette } from '../../testing/test-core.ts';

const { ask, openAnew } = coreForEachTest();

async function importSamples() {
  for (const name of [sampleGazette, sampleFeedback]) {
    await ask('sources.import', { name, bytes: await sampleBytes(name) });
  }
  const feedback = (await ask('feedback.list', {})).find((one) => one.opinion !== null);
  const opinion = feedback?.opinion ?? '';
  const file = await ask('opinions.get', { id: opinion });
  return { opinion, feedback: feedback?.id ?? '', points: file.points };
}

describe('the follow-up of the sample papers', () => {
  it('leads one point from the paper to its close, and every step stands in the trail', async () => {
    const { opinion, points } = await importSamples();
    const id = points[0]?.id ?? '';
    const handed = await ask('opinions.handOver', {
      id: opinion,
      on: '2026-09-03',
      lead: '市人民政府',
      number: '云人常办〔2026〕3号',
    });
    expect(handed.opinion.due?.because).toMatchObject({ rule: 'opinion-feedback', start: '2026-09-03' });
    await ask('points.update', { id, lead: '市住建局', nextStep: '实地核查' });
    await ask('points.selfReport', { id, value: 'done', on: '2026-09-20', by: '市住建局' });
    const closed = await ask('points.check', { id, value: 'done', on: '2026-10-10', by: '环资城建委' });
    expect(closed).toMatchObject({ status: 'done', selfReport: { value: 'done' }, vote: null });
    const trail = await ask('log.list', { record: id });
    expect(trail.map((row) => row.what)).toEqual([
      'point-checked',
      'point-self-reported',
      'point-updated',
      'opinion-handed-over',
      'source-imported',
    ]);
    await ask('log.undo', undefined);
    expect((await ask('opinions.get', { id: opinion })).points[0]?.status).toBe('done-to-check');
  });

  it('splits a point at a line of the paper and adds one from its lines', async () => {
    const { opinion, points } = await importSamples();
    const long = points.find((point) => point.citation.quote.indexOf('。') < point.citation.quote.length - 1);
    const before = points.length;
    const { firstLine } = long?.citation ?? { firstLine: 1 };
    const source = opinion.split('-')[0] ?? '';
    const review = await ask('sources.get', { id: source, firstLine, lastLine: firstLine });
    const offset = (review.lines[0]?.text.indexOf('。') ?? 0) + 1;
    const split = await ask('points.split', { id: long?.id ?? '', line: firstLine, offset });
    expect(split.points.filter((point) => point.state !== 'withdrawn')).toHaveLength(before + 1);
    const parts = split.points.filter((point) => point.id === long?.id || point.splitFrom === long?.id);
    expect(parts.map((point) => point.citation.quote).join('')).toBe(long?.citation.quote);
    const lines = { opinion, firstLine, lastLine: firstLine, title: '另加一条' };
    await expect(ask('points.add', lines)).rejects.toThrow(/confirm-needed.*point-overlaps/);
    const added = await ask('points.add', { ...lines, confirmed: ['point-overlaps'] });
    expect(added.points.some((point) => point.title === '另加一条' && point.citation.quote !== '')).toBe(true);
  });

  it('puts on the desk what is late with the rule that says so, and what waits to be compared', async () => {
    const { opinion, points } = await importSamples();
    await ask('opinions.handOver', { id: opinion, on: '2026-08-27', lead: '市人民政府' });
    const first = points[0]?.id ?? '';
    await ask('points.update', { id: first, due: '2026-11-25' });
    const desk = inWords(await ask('desk.get', { days: 30 }));
    expect(desk.today).toBe('2026-11-21');
    const waiting = desk.items.find((item) => item.collection === 'feedback');
    expect(['unanswered', 'to-compare']).toContain(waiting?.urgency);
    expect(desk.items.every((item) => item.because !== '' && item.title !== '')).toBe(true);
    expect(desk.points.rate.formula).toContain(`÷ 已交办条目 ${desk.points.rate.base}`);
  });

  it('gives the figures of an earlier day again', async () => {
    const { points } = await importSamples();
    const id = points[0]?.id ?? '';
    await ask('points.check', { id, value: 'done', on: '2026-11-20', by: '环资城建委' });
    await openAnew(new Date('2026-12-30T02:00:00.000Z'));
    const then = await ask('status.get', { asOf: '2026-11-21' });
    await ask('points.reopen', { id, on: '2026-12-30', reason: '反弹' });
    expect(await ask('status.get', { asOf: '2026-11-21' })).toEqual(then);
    expect((await ask('status.get', {})).counts['points.done']).toBe((then.counts['points.done'] ?? 0) - 1);
  });

  it('keeps what a person attached when the file is read again', async () => {
    const { feedback } = await importSamples();
    await ask('feedback.attach', { id: feedback, opinion: null });
    await ask('sources.reread', { id: feedback.split('-')[0] ?? '' });
    expect((await ask('feedback.get', { id: feedback })).feedback).toMatchObject({
      opinion: null,
      attachment: 'confirmed',
    });
  });
});

describe('feedback.attach', () => {
  it('that says only the day or the version leaves open which opinion it answers, whatever was confirmed', async () => {
    const { feedback, opinion } = await importSamples();
    await ask('opinions.handOver', { id: opinion, on: '2026-09-04', lead: '市人民政府' });
    const receivedOn = '2026-09-01';
    await expect(ask('feedback.attach', { id: feedback, receivedOn })).rejects.toThrow('before-hand-over');
    const told = { id: feedback, receivedOn, confirmed: ['before-hand-over', 'before-paper-date'] };
    const dated = await ask('feedback.attach', told);
    expect(dated).toMatchObject({ opinion, receivedOn, attachment: 'proposed', entered: ['receivedOn'] });
    const draft = await ask('feedback.attach', { id: feedback, version: 'draft', confirmed: ['before-hand-over'] });
    expect(draft).toMatchObject({ attachment: 'proposed', entered: ['receivedOn', 'version'] });
    await ask('sources.reread', { id: feedback.split('-')[0] ?? '' });
    const { feedback: again } = await ask('feedback.get', { id: feedback });
    expect(again).toMatchObject({ opinion, receivedOn, version: 'draft', attachment: 'proposed' });
  });

  it('that names an opinion is the word of a person', async () => {
    const { feedback, opinion } = await importSamples();
    const attached = await ask('feedback.attach', { id: feedback, opinion });
    expect(attached).toMatchObject({ attachment: 'confirmed', entered: ['opinion'] });
  });
});

describe('suggestions.importList', () => {
  const csv = '编号,标题,领衔代表,主办单位,交办日期\n1,关于增设路灯的建议,王刚,市城管局,2026-02-10\n合计,1件,,,\n';
  const bytes = new Uint8Array(new TextEncoder().encode(csv));

  it('shows headings and mapping first, changing nothing', async () => {
    const preview = await ask('suggestions.importList', { name: '目录.csv', bytes, preview: true });
    expect(preview).toMatchObject({ added: 1, headings: ['编号', '标题', '领衔代表', '主办单位', '交办日期'] });
    expect(preview.mapping.主办单位).toBe('lead');
    expect(await ask('suggestions.list', {})).toEqual([]);
  });

  it('counts the due date of each row by the law, and gives the same list back', async () => {
    await ask('suggestions.importList', { name: '目录.csv', bytes });
    const [suggestion] = await ask('suggestions.list', { organ: '市城管局' });
    expect(suggestion?.rounds.at(-1)?.due).toMatchObject({
      date: '2026-05-10',
      because: { rule: 'suggestion-answer' },
    });
    const { bytes: out } = await ask('suggestions.exportList', {});
    const again = await ask('suggestions.importList', { name: '导出.xlsx', bytes: new Uint8Array(out) });
    expect(again).toMatchObject({ added: 0, changed: 0, known: 1 });
  });
});
