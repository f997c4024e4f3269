import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { type AsOf, AsOfField, asOfIn, asOfQuery } from '#renderer/ui/AsOfField.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { organColumns } from '#shared/lists/organ-columns.ts';
import { OrganPage } from './OrganPage.tsx';

type Row = CallOutput<'organs.list'>[number];

const textOf = (row: Row) =>
  [
    row.title,
    row.shown ?? '',
    ...row.shortNames,
    ...row.formerNames,
    ...(row.merged ?? []).flatMap((one) => [one.title, ...one.names]),
  ].join(' ');

/** `#/organs` the list, `#/organs/<id>` one organ's whole account; `?as-of=<day>` either as of a day that is past. */
export function OrgansScreen({ parts, query }: ScreenProps) {
  const [id] = parts;
  const asOf = asOfIn(query);
  return id ? <OrganPage key={id} id={id} asOf={asOf} /> : <OrganList asOf={asOf} />;
}

function OrganList({ asOf }: { asOf: AsOf }) {
  const say = useText();
  const organs = useCall('organs.list', asOf ?? {}, { keep: true });
  useCrumbs([{ label: say('screen.organs') }]);
  const around = useAround(organColumns);
  const columns = useMemo(() => screenColumns(organColumns, around, cellsOf(say, asOf)), [say, around, asOf]);
  return (
    <Answer of={organs}>
      {(rows) => (
        <>
          <PageBar
            title={say('screen.organs')}
            counts={say('organs.count', { count: rows.length })}
            actions={<AsOfField asOf={asOf} onChange={(day) => go(toAddress('organs', [], asOfQuery(day)))} />}
          />
          <ListTable
            label={say('screen.organs')}
            rows={rows}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            onOpen={(row) => go(toAddress('organs', [row.id], asOfQuery(asOf)))}
            empty={say('organs.none')}
          />
        </>
      )}
    </Answer>
  );
}

function cellsOf(say: Say, asOf: AsOf): Cells<Row, 'title' | 'overdue'> {
  return {
    title: (row, text) => (
      <>
        <a href={toAddress('organs', [row.id], asOfQuery(asOf))}>{text}</a>{' '}
        <span className="soft small">{[...row.shortNames, ...row.formerNames].join('、')}</span>
        {asOf === null && row.alike && row.alike.length > 0 ? (
          <StatusTag tone="soon">{say('organs.alike-question')}</StatusTag>
        ) : null}
      </>
    ),
    overdue: (row, text) => (row.overdue > 0 ? <span className="overdue">{text}</span> : text),
  };
}
