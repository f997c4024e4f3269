import type { ListColumn, Sorting } from './list-column.ts';

/** Headings of a list; a sortable one is a button that sorts up, then down, then not at all. */
export function ListHead<Row>(props: {
  columns: readonly ListColumn<Row>[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}) {
  return (
    <thead>
      <tr>
        {props.columns.map((column) => {
          const own = props.sorting?.key === column.key ? props.sorting : null;
          return (
            <th
              key={column.key}
              scope="col"
              className={column.align}
              {...(column.width ? { style: { width: column.width } } : {})}
              aria-sort={own ? (own.down ? 'descending' : 'ascending') : 'none'}
            >
              {column.sortBy ? (
                <button type="button" onClick={() => props.onSort(nextSorting(column.key, own))}>
                  {column.title} {own ? (own.down ? '↓' : '↑') : ''}
                </button>
              ) : (
                column.title
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextSorting(key: string, own: Sorting): Sorting {
  if (!own) return { key, down: false };
  return own.down ? null : { key, down: true };
}
