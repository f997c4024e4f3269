import type { Attachment } from '../outline/brief.ts';
import { excerpt } from '../words/excerpt.ts';
import type { CollectedSource } from './source-collector.ts';

/** The sources of the running text as a closing attachment, for papers without footnotes. */
export function sourceList(collected: readonly CollectedSource[]): Attachment {
  return {
    title: '文中语句出处一览表',
    orientation: 'portrait',
    blocks: [
      {
        type: 'table',
        table: {
          id: 'sources',
          title: '文中语句出处一览表',
          columns: [
            { id: 'number', title: '序号', width: 14, grow: 0, align: 'center', kind: 'number' },
            { id: 'sentence', title: '文中语句', width: 50, grow: 1, align: 'left', kind: 'text' },
            { id: 'source', title: '出处', width: 50, grow: 1, align: 'left', kind: 'text' },
          ],
          rows: collected.map((one) => [
            { text: String(one.number), value: one.number },
            { text: excerpt(one.sentence, 120) },
            { text: one.source },
          ]),
          summary: null,
          notes: [],
        },
      },
    ],
  };
}
