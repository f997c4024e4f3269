import type { Citation } from '#shared/domain/citation.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { groupBy } from '../../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { citationIn } from './citation-in.ts';
import { layPassages } from './lay-passages.ts';
import { documentId } from './propose-documents.ts';
import { settle } from './settle.ts';

/** Ids by paper and order; what a person worked on keeps its own with its words. */
function idsOf(
  draft: LedgerDraft,
  collection: 'targets' | 'projects' | 'personnel',
  letter: string,
  citations: readonly Citation[],
): string[] {
  const ids: string[] = new Array(citations.length).fill('');
  const kept = groupBy(
    draft.all(collection).filter((one) => one.entered.length > 0),
    (one) => one.citation.document,
  );
  for (const [paper, places] of groupBy(citations.keys(), (place) => citations[place]?.document ?? '')) {
    const held = (kept.get(paper) ?? []).map(({ id, citation }) => ({ id, passage: citation }));
    const laid = layPassages(
      places.flatMap((place) => citations[place] ?? []),
      held,
    );
    const taken = new Set(held.map((one) => one.id));
    places.forEach((place, index) => {
      let number = index + 1;
      while (taken.has(`${paper}-${letter}${number}`)) number += 1;
      const id = laid.ids[index] ?? `${paper}-${letter}${number}`;
      taken.add(id);
      ids[place] = id;
    });
  }
  return ids;
}

function proposeIndicators(draft: LedgerDraft, source: string, reading: Reading): string[] {
  const cited = reading.targets.map((read) => citationIn(documentId(source, read.document), read));
  const ids = idsOf(draft, 'targets', 't', cited);
  reading.targets.forEach((read, index) => {
    const citation = cited[index];
    const id = ids[index];
    if (!citation || !id) return;
    settle(draft, 'targets', {
      id,
      title: read.indicator,
      indicator: read.indicator,
      value: read.value,
      unit: read.unit,
      qualifier: read.qualifier,
      ...(read.change ? { change: read.change } : {}),
      ...(read.nature ? { nature: read.nature } : {}),
      period: read.period,
      role: read.role,
      citation,
      organ: null,
      actual: null,
      entered: [],
    });
  });
  return ids;
}

function proposeProjects(draft: LedgerDraft, source: string, reading: Reading): string[] {
  const cited = reading.projects.map((read) =>
    citationIn(documentId(source, read.document), { ...read, text: read.name }),
  );
  const ids = idsOf(draft, 'projects', 'j', cited);
  reading.projects.forEach((read, index) => {
    const citation = cited[index];
    const id = ids[index];
    if (!citation || !id) return;
    settle(draft, 'projects', {
      id,
      title: read.name,
      number: read.number,
      lead: nameOrgans(draft, read.lead, placeIn(draft, citation.document)),
      support: nameOrgans(draft, read.support, placeIn(draft, citation.document)),
      targets: read.targets,
      citation,
      entered: [],
    });
  });
  return ids;
}

function proposePersonnel(draft: LedgerDraft, source: string, reading: Reading): string[] {
  const cited = reading.decisions.map((read) => citationIn(documentId(source, read.document), read));
  const ids = idsOf(draft, 'personnel', 's', cited);
  reading.decisions.forEach((read, index) => {
    const citation = cited[index];
    const id = ids[index];
    if (!citation || !id) return;
    settle(draft, 'personnel', {
      id,
      title: read.person ?? read.text.slice(0, 60),
      kind: read.kind,
      post: read.post,
      source,
      document: citation.document,
      citation,
      entered: [],
    });
  });
  return ids;
}

/** Enters targets and actuals, livelihood projects and personnel of a source. Gives the ids of what the reading holds. */
export function proposeTargets(draft: LedgerDraft, source: SourceRecord, reading: Reading): string[] {
  return [
    ...proposeIndicators(draft, source.id, reading),
    ...proposeProjects(draft, source.id, reading),
    ...proposePersonnel(draft, source.id, reading),
  ];
}
