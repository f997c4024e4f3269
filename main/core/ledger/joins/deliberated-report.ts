import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';

type Records = {
  sources: Readonly<Record<string, SourceRecord>>;
  documents: Readonly<Record<string, DocumentRecord>>;
};

/** The report that an opinion deliberates on, where the reading of its own source linked the two; else null. */
export function linkedReport(records: Records, opinion: OpinionRecord): DocumentRecord | null {
  const links = records.sources[opinion.source]?.links ?? [];
  for (const link of links) {
    if (link.relation !== 'deliberates-on' || `${opinion.source}-${link.from}` !== opinion.document) continue;
    const report = records.documents[`${opinion.source}-${link.to}`];
    if (report) return report;
  }
  return null;
}
