import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { doubtedOf, doubtsOfSource } from '#shared/domain/source-doubts.ts';
import type { DocumentRecord, SourceRecord } from '#shared/domain/source-record.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import { toldSourceLabels } from '#shared/messages/source-labels.ts';
import { groupBy } from '../../group-by.ts';
import { papersOf } from '../ledger-index.ts';
import { item } from './desk-item.ts';

function readBecause(documents: number, doubts: number): Told {
  return doubts === 0
    ? told('because.reading-review', { documents })
    : told('because.reading-doubts', { documents, doubts });
}

const keptLabels = keptWith<Ledger['sources'], ReturnType<typeof toldSourceLabels>>();
const keptDoubts = keptWith<SourceRecord, number>();

/** How many places of a source a person should look at. */
function doubtCount(source: SourceRecord, papers: readonly DocumentRecord[], points: readonly PointRecord[]): number {
  return keptDoubts(source, [...papers, ...points], () => doubtsOfSource(doubtedOf(source, papers, points)).length);
}

/** Sources that wait to be reviewed. */
export function sourceItems(ledger: Ledger): DeskItem[] {
  const waiting = listed(ledger.sources).filter((source) => source.state === 'to-review');
  if (waiting.length === 0) return [];
  const points = groupBy(listed(ledger.points), ({ citation }) => ledger.documents[citation.document]?.source);
  const labels = keptLabels(ledger.sources, [], () => toldSourceLabels(listed(ledger.sources)));
  return waiting.map((source) =>
    item({
      title: labels.get(source.id) ?? source.title,
      collection: 'sources',
      record: source.id,
      urgency: 'to-confirm',
      organ: null,
      because: readBecause(
        source.counts.documents,
        doubtCount(source, papersOf(ledger, source.id), points.get(source.id) ?? []),
      ),
      action: 'review',
    }),
  );
}
