import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { CallOutput } from '#shared/contract/contract.ts';
import { OrganPage } from './OrganPage.tsx';

type Row = CallOutput<'organs.list'>[number];

const textOf = (row: Row) => [row.title, ...row.shortNames, ...row.formerNames].join(' ');

/** `#/organs` the list, `#/organs/<id>` one organ's whole account. */
export function OrgansScreen({ parts }: ScreenProps) {
  const [id] = parts;
  return id ? <OrganPage key={id} id={id} /> : <OrganList />;
}

function OrganList() {
  const say = useText();
  const organs = useCall('organs.list', {});
  useCrumbs([{ label: say('screen.organs') }]);
  const columns = useMemo(() => organColumns(say), [say]);
  return (
    <Answer of={organs}>
      {(rows) => (
        <>
          <PageBar title={say('screen.organs')} counts={say('organs.count', { count: rows.length })} />
          <ListTable
            label={say('screen.organs')}
            rows={rows}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            onOpen={(row) => go(toAddress('organs', [row.id]))}
            empty={say('organs.none')}
          />
        </>
      )}
    </Answer>
  );
}

function organColumns(say: Say): ListColumn<Row>[] {
  const number = (key: 'points' | 'open' | 'overdue' | 'suggestions' | 'commitments'): ListColumn<Row> => ({
    key,
    title: say(`organs.${key}`),
    width: 92,
    align: 'right',
    sortBy: (row) => row[key],
    render: (row) =>
      key === 'overdue' && row[key] > 0 ? <span className="overdue">{row[key]}</span> : row[key] || say('ui.none'),
  });
  return [
    {
      key: 'title',
      title: say('organs.title'),
      sortBy: (row) => row.title,
      render: (row) => (
        <>
          <a href={toAddress('organs', [row.id])}>{row.title}</a>{' '}
          <span className="soft small">{[...row.shortNames, ...row.formerNames].join('、')}</span>
          {row.alike && row.alike.length > 0 ? <StatusTag tone="soon">{say('organs.alike-question')}</StatusTag> : null}
        </>
      ),
    },
    number('overdue'),
    number('open'),
    number('points'),
    number('suggestions'),
    number('commitments'),
  ];
}
