import type { Citation } from '#shared/domain/citation.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { citationIn } from './citation-in.ts';
import { documentId } from './propose-documents.ts';
import { passageIds, settle } from './settle.ts';

/** Ids by paper and order; what a person worked on keeps its own. */
function idsOf(
  draft: LedgerDraft,
  collection: 'targets' | 'projects' | 'personnel',
  letter: string,
  citations: readonly Citation[],
): string[] {
  const known = draft.all(collection).filter((one) => one.entered.length > 0);
  const ids: string[] = new Array(citations.length).fill('');
  const papers = new Set(citations.map((citation) => citation.document));
  for (const paper of papers) {
    const places = citations.flatMap((citation, index) => (citation.document === paper ? [index] : []));
    const kept = known.filter((one) => one.citation.document === paper);
    const passages = places.map((index) => citations[index]).filter((one) => one !== undefined);
    passageIds(`${paper}-${letter}`, passages, kept).forEach((id, place) => {
      const index = places[place];
      if (index !== undefined) ids[index] = id;
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
    settle(
      draft,
      'targets',
      {
        id,
        title: read.indicator,
        indicator: read.indicator,
        value: read.value,
        unit: read.unit,
        qualifier: read.qualifier,
        period: read.period,
        role: read.role,
        citation,
        organ: null,
        actual: null,
        entered: [],
      },
      ['title', 'indicator', 'value', 'unit', 'qualifier', 'period', 'role', 'citation'],
    );
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
    settle(
      draft,
      'projects',
      {
        id,
        title: read.name,
        number: read.number,
        lead: nameOrgans(draft, read.lead, placeIn(draft, citation.document)),
        support: nameOrgans(draft, read.support, placeIn(draft, citation.document)),
        targets: read.targets,
        citation,
        entered: [],
      },
      ['title', 'number', 'lead', 'support', 'targets', 'citation'],
    );
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
    settle(
      draft,
      'personnel',
      {
        id,
        title: read.person ?? read.text.slice(0, 60),
        kind: read.kind,
        post: read.post,
        source,
        document: citation.document,
        citation,
        entered: [],
      },
      ['title', 'kind', 'post', 'citation'],
    );
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
