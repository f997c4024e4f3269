import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { meetingRoot } from '#shared/domain/meeting-root.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { callCore } from '../../../testing/call-core.ts';
import { districtPapers } from '../../../testing/city-papers.ts';
import { ledgerOnDisk } from '../../../testing/ledger-on-disk.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { createTestCore } from '../../../testing/test-core.ts';
import { meetingRows } from '../meetings/meeting-rows.ts';
import { alikeOrgans } from '../organs/alike-organs.ts';

const newFolder = temporaryFolders();
const [one, other, bare] = ['云泽市东湖区', '北川市东湖区', '东湖区'].map(districtPapers);
type Papers = ReturnType<typeof districtPapers>;

async function ledgerOf(papers: Papers, committee = ''): Promise<Ledger> {
  const folder = newFolder();
  const core = createTestCore(folder);
  if (committee) await callCore(core, 'workspace.office', { committee });
  for (const paper of papers) await callCore(core, 'sources.import', paper);
  await core.close();
  return ledgerOnDisk(folder);
}

const all = [...(one ?? []), ...(other ?? []), ...(bare ?? [])];
// The district's list comes last in the first order, and everything else of it before the cities' in the second.
const lists = (papers: Papers) => papers.filter(({ name }) => name.includes('目录'));
const others = (papers: Papers) => papers.filter(({ name }) => !name.includes('目录'));
const early = [...others(bare ?? []), ...(other ?? []), ...(one ?? []), ...lists(bare ?? [])];

/** Titles of accounts in which names of several places are laid together. */
function mixed(ledger: Ledger): string[] {
  const places = new Map<string, Set<string>>();
  const put = (root: string | undefined, place: string) => {
    if (root) places.set(root, (places.get(root) ?? new Set()).add(place));
  };
  const placeOf = (title: string, place: string | undefined) => /^..市..区|^..区/.exec(title)?.[0] ?? place ?? '';
  for (const organ of Object.values(ledger.organs))
    put(organRoot(ledger.organs, organ.id)?.title, placeOf(organ.title, organ.place));
  for (const meeting of Object.values(ledger.meetings))
    put(meetingRoot(ledger.meetings, meeting.id)?.title, placeOf(meeting.title, meeting.place));
  return [...places].filter(([, told]) => told.size > 1).map(([title]) => title);
}

describe.each([
  ['no office', ''],
  ['the office of one of the cities', '云泽市人民代表大会常务委员会'],
  ['the office of another place', '南安县人民代表大会常务委员会'],
])('a district without its city, beside that district of two cities, for %s', (_, committee) => {
  it('shares no organ and no meeting with either, in whatever order the papers come', async () => {
    for (const papers of [all, early]) expect(mixed(await ledgerOf(papers, committee))).toEqual([]);
  });

  it('is asked about, whose organs and meetings they are', async () => {
    const ledger = await ledgerOf(all, committee);
    const titled = (ids: readonly string[] = []) =>
      ids.map((id) => ledger.organs[id]?.title ?? ledger.meetings[id]?.title).sort();
    const bureau = Object.values(ledger.organs).find(({ title }) => title === '东湖区教育局');
    expect(titled(alikeOrgans(ledger).get(bureau?.id ?? ''))).toEqual(['云泽市东湖区教育局', '北川市东湖区教育局']);
    const rows = meetingRows(ledger).filter(({ title }) => title.startsWith('东湖区'));
    expect(rows.map(({ title, alike }) => [title, titled(alike).length])).toEqual([
      ['东湖区九届人大常委会第二十四次会议', 2],
      ['东湖区第九届人民代表大会第五次会议', 2],
    ]);
  });

  it('enters no suggestion of its list as one of theirs, and asks which it is', async () => {
    const ledger = await ledgerOf(all, committee);
    expect(Object.values(ledger.suggestions).map(({ session }) => session)).not.toContain(
      '东湖区第九届人民代表大会第五次会议',
    );
    expect(Object.keys(ledger.suggestions)).toHaveLength(4);
    const questions = Object.values(ledger.identities);
    expect(questions.map(({ decision, candidates }) => [decision, candidates.length])).toEqual([
      [null, 2],
      [null, 2],
    ]);
  });

  it('asks also where only one of the cities has its list in the library', async () => {
    const ledger = await ledgerOf([...others(other ?? []), ...(one ?? []), ...(bare ?? [])], committee);
    expect(Object.keys(ledger.suggestions)).toHaveLength(2);
    expect(Object.values(ledger.identities).map(({ candidates }) => candidates[0]?.reasons)).toEqual([
      ['place-unclear'],
      ['place-unclear'],
    ]);
  });

  it('has opinions that are nobody’s copy, answers that are asked about, and deputies of its own', async () => {
    const ledger = await ledgerOf(all, committee);
    expect(Object.values(ledger.opinions).map(({ sameAs }) => sameAs)).toEqual([null, null, null]);
    expect(Object.values(ledger.feedback).every(({ sameAs }) => sameAs === null)).toBe(true);
    const answer = Object.values(ledger.feedback).find(
      ({ document }) => ledger.documents[document]?.place === '东湖区',
    );
    expect(answer).toMatchObject({ attachment: 'asked', opinion: null });
    expect(Object.values(ledger.deputies)).toHaveLength(4);
  });
});

describe('a district without its city', () => {
  it('is that of the office, where the office says which it is', async () => {
    const ledger = await ledgerOf(all, '云泽市东湖区人民代表大会常务委员会');
    const roots = Object.values(ledger.meetings).filter(({ mergedInto }) => !mergedInto);
    expect(roots.map(({ title }) => title.slice(0, 6)).sort()).toEqual(
      ['云泽市东湖区', '云泽市东湖区', '北川市东湖区', '北川市东湖区'].sort(),
    );
    expect(Object.keys(ledger.suggestions)).toHaveLength(4);
    expect(ledger.identities ?? {}).toEqual({});
    expect(mixed(ledger).filter((title) => title.includes('北川'))).toEqual([]);
  });

  it('is the one that the workspace knows, where there is no other', async () => {
    const ledger = await ledgerOf([...(one ?? []), ...(bare ?? [])]);
    expect(Object.keys(ledger.suggestions)).toHaveLength(2);
    expect(ledger.identities ?? {}).toEqual({});
    const roots = Object.values(ledger.organs).filter(({ mergedInto }) => mergedInto === null);
    expect(roots.filter(({ title }) => title.endsWith('教育局'))).toHaveLength(1);
  });
});
