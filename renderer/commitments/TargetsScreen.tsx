import { Select } from 'antd';
import { useMemo } from 'react';
import { citationAddress, go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { CollectionOffers } from '#renderer/offers/CollectionOffers.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { CallOutput } from '#shared/contract/contract.ts';
import { PromiseSwitch } from './PromiseSwitch.tsx';

type Row = CallOutput<'targets.list'>[number];

const roles = ['target', 'actual'] as const;
const textOf = (row: Row) => `${row.indicator} ${row.value} ${row.citation.quote}`;

/** `#/targets?period=2026&role=target`: planned values beside what later papers report. */
export function TargetsScreen({ query }: ScreenProps) {
  const say = useText();
  const targets = useCall('targets.list', {});
  useCrumbs([{ label: say('screen.targets') }]);
  const role = roles.find((one) => one === query.role) ?? 'target';
  const { period } = query;
  const rows = useMemo(
    () => (targets.data ?? []).filter((row) => row.role === role && (!period || row.period === period)),
    [targets.data, role, period],
  );
  const periods = useMemo(
    () => [...new Set((targets.data ?? []).map((row) => row.period).filter((one) => one !== null))].sort().reverse(),
    [targets.data],
  );
  const columns = useMemo(() => targetColumns(say, role), [say, role]);
  const choose = (patch: Record<string, string | undefined>) =>
    go(toAddress('targets', [], { role, ...(period ? { period } : {}), ...patch }));
  return (
    <Answer of={targets}>
      {() => (
        <>
          <PageBar
            title={<PromiseSwitch kind="targets" />}
            counts={say('commitments.targets', { count: rows.length })}
          />
          <CollectionOffers collection="targets" />
          <ListTable
            label={say('screen.targets')}
            rows={rows}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            onOpen={(row) => go(citationAddress(row.citation))}
            tools={
              <>
                <Select
                  aria-label={say('commitments.role')}
                  value={role}
                  onChange={(value) => choose({ role: value })}
                  options={roles.map((one) => ({ value: one, label: say(`commitments.role-${one}`) }))}
                  style={{ width: 110 }}
                />
                <Select
                  allowClear
                  aria-label={say('commitments.period')}
                  placeholder={say('commitments.period')}
                  value={period ?? null}
                  onChange={(value) => choose({ period: value ?? undefined })}
                  options={periods.map((one) => ({ value: one, label: one }))}
                  style={{ width: 120 }}
                />
              </>
            }
            empty={say('commitments.no-targets')}
          />
        </>
      )}
    </Answer>
  );
}

function targetColumns(say: Say, role: 'target' | 'actual'): ListColumn<Row>[] {
  const actuals: ListColumn<Row> = {
    key: 'actuals',
    title: say('commitments.actual'),
    width: 200,
    align: 'right',
    render: (row) =>
      row.actuals.length === 0 ? (
        <span className="soft">{say('commitments.no-actual')}</span>
      ) : (
        row.actuals.map((actual) => (
          <div key={actual.id}>
            <a href={citationAddress({ document: actual.document, firstLine: actual.line })}>{actual.value}</a>
          </div>
        ))
      ),
  };
  return [
    {
      key: 'indicator',
      title: say('commitments.indicator'),
      sortBy: (row) => row.indicator,
      render: (row) => row.indicator,
    },
    {
      key: 'period',
      title: say('commitments.period'),
      width: 104,
      sortBy: (row) => row.period,
      render: (row) => row.period ?? say('ui.none'),
    },
    {
      key: 'value',
      title: say(role === 'target' ? 'commitments.planned' : 'commitments.actual'),
      width: 180,
      align: 'right',
      sortBy: (row) => Number.parseFloat(row.value.replace(/,/g, '')) || null,
      render: (row) => (
        <>
          {row.qualifier ? <StatusTag>{row.qualifier}</StatusTag> : null} {row.value}
          {row.unit}
        </>
      ),
    },
    ...(role === 'target' ? [actuals] : []),
    {
      key: 'where',
      title: say('commitments.where'),
      width: 150,
      align: 'right',
      render: (row) => <CitationLink citation={row.citation} />,
    },
  ];
}
