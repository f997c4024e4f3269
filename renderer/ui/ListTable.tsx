import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { isTyping } from './is-typing.ts';
import { ListHead } from './ListHead.tsx';
import { type ListColumn, type Sorting, sortRows } from './list-column.ts';
import { takeFocus } from './take-focus.ts';
import { useFilteredRows } from './use-filtered-rows.ts';
import { useRowWindow } from './use-row-window.ts';

const rowHeight = 37;
// Up to this many rows each takes the height it needs; beyond, rows are one line high and only those in sight exist.
const drawnWhole = 120;

export type ListTableProps<Row> = {
  /** Name of the table, for the ear and for tests. */
  label: string;
  rows: readonly Row[];
  columns: readonly ListColumn<Row>[];
  keyOf: (row: Row) => string;
  /** Enter, or a click. */
  onOpen?: (row: Row) => void;
  /** Key of the selected row, where the screen holds the selection; otherwise the table does. */
  selected?: string | null;
  onSelect?: (row: Row) => void;
  /** Text that the filter looks through; without it there is no filter. Keep the function the same between renders. */
  textOf?: (row: Row) => string;
  /** Further filters beside the text filter. */
  tools?: ReactNode;
  empty?: ReactNode;
};

/** The table of all lists: ↑ ↓ Home End PageUp PageDown move, Enter opens, `/` goes to the filter. Fast at 30,000 rows. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const say = useText();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const filterBox = useRef<InputRef>(null);
  const [filter, setFilter] = useState('');
  const [sorting, setSorting] = useState<Sorting>(null);
  const [ownSelected, setOwnSelected] = useState<string | null>(null);
  const selected = props.selected === undefined ? ownSelected : props.selected;
  const filtered = useFilteredRows(props.rows, filter, props.textOf);
  const rows = useMemo(() => sortRows(filtered, props.columns, sorting), [filtered, props.columns, sorting]);
  const { first, last, above, below } = useRowWindow(frame, rows.length, rowHeight, drawnWhole);
  const even = rows.length > drawnWhole;
  useEffect(() => takeFocus(frame.current), []);
  useSlash(() => filterBox.current?.focus(), props.textOf !== undefined);

  const select = (at: number) => {
    const row = rows[Math.max(0, Math.min(at, rows.length - 1))];
    if (!row) return;
    setOwnSelected(props.keyOf(row));
    props.onSelect?.(row);
    reveal(frame.current, Math.max(0, Math.min(at, rows.length - 1)), even);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.altKey || event.ctrlKey) return;
    const at = rows.findIndex((row) => props.keyOf(row) === selected);
    const row = rows[at];
    if (event.key === 'Enter' && row && event.target === frame.current) props.onOpen?.(row);
    const to = moveTo(event.key, at, rows.length);
    if (to === null) return;
    event.preventDefault();
    select(to);
  };

  return (
    <div className="list-frame">
      {props.textOf || props.tools ? (
        <div className="list-tools">
          {props.textOf ? (
            <Input
              ref={filterBox}
              className="filter"
              allowClear
              aria-label={say('ui.filter')}
              placeholder={say('ui.filter-placeholder')}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
                frame.current?.focus();
                select(0);
              }}
            />
          ) : null}
          {props.tools}
          <span className="shown">
            {rows.length === props.rows.length
              ? say('ui.rows', { count: rows.length })
              : say('ui.rows-of', { shown: rows.length, count: props.rows.length })}
          </span>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the frame holds the focus of the grid inside it */}
      <section ref={frame} className="list-scroll" tabIndex={0} onKeyDown={onKeyDown} aria-label={props.label}>
        <table
          className={`list-table${even ? ' even' : ''}${props.onOpen ? ' opens' : ''}`}
          style={{ '--row-height': `${rowHeight}px` }}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and opened, which makes it a grid
          role="grid"
          aria-label={props.label}
          aria-rowcount={rows.length}
        >
          <ListHead columns={props.columns} sorting={sorting} onSort={setSorting} />
          <tbody>
            <Gap height={above} columns={props.columns.length} />
            {rows.slice(first, last).map((row, offset) => {
              const key = props.keyOf(row);
              return (
                <tr
                  key={key}
                  id={`${id}-${key}`}
                  data-row={first + offset}
                  aria-rowindex={first + offset + 1}
                  aria-selected={key === selected}
                  onClick={(event) => {
                    setOwnSelected(key);
                    props.onSelect?.(row);
                    if (!isControl(event.target)) props.onOpen?.(row);
                  }}
                >
                  {props.columns.map((column) => (
                    <td key={column.key} className={column.align}>
                      {column.render(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
            <Gap height={below} columns={props.columns.length} />
          </tbody>
        </table>
        {rows.length === 0 ? <div className="list-none">{props.empty ?? say('ui.no-rows')}</div> : null}
      </section>
    </div>
  );
}

function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function moveTo(key: string, at: number, rows: number): number | null {
  const page = 15;
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: rows - 1,
    PageDown: at + page,
    PageUp: Math.max(at - page, 0),
  };
  return moves[key] ?? null;
}

function reveal(frame: HTMLElement | null, at: number, even: boolean): void {
  if (!frame) return;
  if (!even) {
    frame.querySelector(`[data-row="${at}"]`)?.scrollIntoView?.({ block: 'nearest' });
    return;
  }
  const head = 33;
  const top = at * rowHeight;
  if (top < frame.scrollTop) frame.scrollTop = top;
  const bottom = top + rowHeight + head;
  if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
}

/** A button, link or field inside a row answers for itself. */
function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('button, a, input, textarea, label, .ant-select, .ant-picker') !== null
  );
}

function useSlash(focus: () => void, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
