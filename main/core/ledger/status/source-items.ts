import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { doubtedOf, doubtsOfSource } from '#shared/domain/source-doubts.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import { toldSourceLabels } from '#shared/messages/source-labels.ts';
import { groupBy } from '../../group-by.ts';
import { item } from './desk-item.ts';

function readBecause(documents: number, doubts: number): Told {
  return doubts === 0
    ? told('because.reading-review', { documents })
    : told('because.reading-doubts', { documents, doubts });
}

/** Sources that wait to be reviewed. */
export function sourceItems(ledger: Ledger): DeskItem[] {
  const documents = groupBy(Object.values(ledger.documents), (one) => one.source);
  const points = groupBy(Object.values(ledger.points), ({ citation }) => ledger.documents[citation.document]?.source);
  const doubtCount = (source: SourceRecord) =>
    doubtsOfSource(doubtedOf(source, documents.get(source.id) ?? [], points.get(source.id) ?? [])).length;
  const labels = toldSourceLabels(Object.values(ledger.sources));
  return Object.values(ledger.sources)
    .filter((source) => source.state === 'to-review')
    .map((source) =>
      item({
        title: labels.get(source.id) ?? source.title,
        collection: 'sources',
        record: source.id,
        urgency: 'to-confirm',
        organ: null,
        because: readBecause(source.counts.documents, doubtCount(source)),
        action: 'review',
      }),
    );
}
