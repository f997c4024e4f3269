/**
 * Cuts the sections that the renderer makes, one endless page each, into pages of their paper size: at paragraphs and
 * at table rows, with the heading row repeated and the page number set. Where a line breaks is the word processor's to
 * decide; the pages shown are close, not the last word.
 */
export function paginate(sections: readonly HTMLElement[]): HTMLElement[] {
  const pages: HTMLElement[] = [];
  for (const section of sections) {
    for (const page of cutSection(section)) {
      pages.push(page);
      numberPage(page, pages.length);
    }
  }
  return pages;
}

function cutSection(section: HTMLElement): HTMLElement[] {
  const article = section.querySelector('article');
  const room = article ? roomOf(section) : 0;
  if (!article || room <= 0) return [section];
  const head = clearHead(section, article);
  const groups = fill([...article.children], room, head);
  return groups.map((group, index) => {
    const page = index === 0 ? section : (section.cloneNode(false) as HTMLElement);
    if (index > 0) continuePage(page, section);
    const body = page.querySelector('article');
    body?.replaceChildren(...group);
    const notes = section.querySelector('ol');
    if (index === groups.length - 1 && notes && page !== section)
      page.insertBefore(notes, page.querySelector('footer'));
    page.style.height = page.style.minHeight;
    return page;
  });
}

/** Height for text in px: the page less its margins. */
function roomOf(section: HTMLElement): number {
  const style = getComputedStyle(section);
  const margins = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  return Number.parseFloat(style.minHeight) - margins;
}

/** A further page of a section: its own empty article and a copy of its footer, without a first page's head. */
function continuePage(page: HTMLElement, section: HTMLElement): void {
  const article = section.querySelector('article')?.cloneNode(false) as HTMLElement | undefined;
  if (article) article.style.marginTop = '';
  const footer = section.querySelector('footer')?.cloneNode(true);
  page.append(...[article, footer].filter((one) => one !== undefined));
}

type Piece = { element: Element; height: number };

/** Elements by page; `head` is taken from the first. A table that does not fit is cut between rows. */
function fill(elements: readonly Element[], room: number, head: number): Element[][] {
  const pages: Element[][] = [[]];
  let left = room - head;
  const turnPage = () => {
    pages.push([]);
    left = room;
  };
  for (const { element, height } of measure(elements)) {
    if (height > left && element.tagName === 'TABLE') {
      left = fillTable(element as HTMLTableElement, { left, room, pages, turnPage });
      continue;
    }
    if (height > left && pages.at(-1)?.length !== 0) turnPage();
    pages.at(-1)?.push(element);
    left -= height;
  }
  return pages;
}

/** Heights with the gaps below: from the top of each element to the top of the next. */
function measure(elements: readonly Element[]): Piece[] {
  const tops = elements.map((element) => element.getBoundingClientRect().top);
  return elements.map((element, index) => {
    const next = tops[index + 1];
    const box = element.getBoundingClientRect();
    return { element, height: next === undefined ? box.height : next - (tops[index] ?? 0) };
  });
}

function fillTable(
  table: HTMLTableElement,
  page: { left: number; room: number; pages: Element[][]; turnPage(): void },
): number {
  const rows = [...table.rows].map((row) => ({ row, height: row.getBoundingClientRect().height }));
  const [head, ...body] = rows;
  if (!head) return page.left;
  let left = page.left - head.height;
  let part = emptyTable(table);
  part.body.append(head.row);
  const close = () => page.pages.at(-1)?.push(part.table);
  for (const { row, height } of body) {
    if (height > left && part.body.children.length > (page.pages.at(-1)?.length === 0 ? 1 : 0)) {
      if (part.body.children.length > 1) close();
      page.turnPage();
      part = emptyTable(table);
      part.body.append(head.row.cloneNode(true));
      left = page.room - head.height;
    }
    part.body.append(row);
    left -= height;
  }
  close();
  return left;
}

function emptyTable(table: HTMLTableElement): { table: Element; body: Element } {
  const copy = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector('colgroup')?.cloneNode(true);
  if (columns) copy.append(columns);
  const body = copy.ownerDocument.createElement('tbody');
  copy.append(body);
  return { table: copy, body };
}

/** Sets the number where the file's own footer has its field; a footer without one (letter, imprint) stays as it is. */
function numberPage(page: HTMLElement, number: number): void {
  const footer = page.querySelector('footer');
  if (!footer || !/—\s*—/u.test(footer.textContent ?? '')) return;
  const mark = page.ownerDocument.createElement('div');
  mark.className = `page-number ${number % 2 === 1 ? 'odd' : 'even'}${isWide(page) ? ' turned' : ''}`;
  mark.textContent = `— ${number} —`;
  footer.replaceChildren(mark);
}

/** True for a turned page. */
export function isWide(page: HTMLElement): boolean {
  return Number.parseFloat(page.style.width) > Number.parseFloat(page.style.minHeight || '0');
}

/** A head that is taller than the margin pushes the text down, as it does on the paper. */
function clearHead(section: HTMLElement, article: HTMLElement): number {
  const header = section.querySelector('header');
  if (!header) return 0;
  const overlap = header.getBoundingClientRect().bottom - article.getBoundingClientRect().top;
  if (overlap <= 1) return 0;
  article.style.marginTop = `${overlap}px`;
  return overlap;
}
