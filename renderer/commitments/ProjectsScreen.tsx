import { useMemo } from 'react';
import { citationAddress, go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { CollectionOffers } from '#renderer/offers/CollectionOffers.tsx';
import { OfferMark } from '#renderer/offers/OfferMark.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { ProjectRecord } from '#shared/domain/commitment-record.ts';
import { PromiseSwitch } from './PromiseSwitch.tsx';

type Row = ProjectRecord & { organNames: string; paper: string };

const textOf = (row: Row) => [row.title, row.organNames, row.paper, ...row.targets.map(({ text }) => text)].join(' ');

/** `#/projects/<id>`: livelihood projects by paper and number, with what a new reading says of them. */
export function ProjectsScreen({ parts }: ScreenProps) {
  const say = useText();
  const projects = useCall('projects.list', {});
  const { data: documents = [] } = useCall('documents.list', {});
  const { nameOf } = useOrgans();
  useCrumbs([{ label: say('screen.projects') }]);
  const rows = useMemo(() => {
    const papers = new Map(documents.map(({ id, title }) => [id, title]));
    const names = (organs: readonly string[]) => organs.map(nameOf).join(say('offers.list-separator'));
    return (projects.data ?? []).map(
      (one): Row => ({
        ...one,
        organNames: names([...one.lead, ...one.support]),
        paper: papers.get(one.citation.document) ?? '',
      }),
    );
  }, [projects.data, documents, nameOf, say]);
  const columns = useMemo(() => projectColumns(say), [say]);
  return (
    <Answer of={projects}>
      {() => (
        <>
          <PageBar
            title={<PromiseSwitch kind="projects" />}
            counts={say('commitments.projects', { count: rows.length })}
          />
          <CollectionOffers collection="projects" />
          <ListTable
            label={say('screen.projects')}
            rows={rows}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            selected={parts[0] ?? null}
            onSelect={(row) => go(toAddress('projects', [row.id]), { replace: true })}
            onOpen={(row) => go(citationAddress(row.citation))}
            empty={say('commitments.no-projects')}
          />
        </>
      )}
    </Answer>
  );
}

function projectColumns(say: Say): ListColumn<Row>[] {
  return [
    {
      key: 'number',
      title: say('commitments.number'),
      width: 72,
      align: 'right',
      sortBy: (row) => row.number,
      render: (row) => row.number ?? say('ui.none'),
    },
    {
      key: 'title',
      title: say('commitments.project'),
      sortBy: (row) => row.title,
      render: (row) => (
        <>
          {row.title} <OfferMark collection="projects" record={row.id} />
        </>
      ),
    },
    {
      key: 'organs',
      title: say('commitments.organ'),
      width: 220,
      sortBy: (row) => row.organNames,
      render: (row) => row.organNames || say('ui.none'),
    },
    {
      key: 'where',
      title: say('commitments.where'),
      width: 320,
      sortBy: (row) => row.paper,
      render: (row) => <CitationLink citation={row.citation} paper={row.paper} />,
    },
  ];
}
