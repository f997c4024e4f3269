// A PDF whose pages are pictures and nothing else, as a scanner makes it; a page may also be plain text.
import { deflateSync } from 'node:zlib';

/**
 * `pages`: `{ picture, dpi }` with `{ width, height, channels, data }` (packed without loss), `{ jpeg, width, height, dpi }`, or `{ text }` with
 * lines of Latin letters. Gives the bytes.
 */
export function pdfOfPictures(pages) {
  const objects = [];
  const add = (head, stream) => {
    objects.push({ head, stream });
    return objects.length;
  };
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const root = objects.length + 1;
  add('');
  const tree = objects.length + 1;
  add('');
  const kids = pages.map((page) => addPage(page, { add, font, tree }));
  objects[root - 1].head = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1].head =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return written(objects, root);
}

function addPage(page, { add, font, tree }) {
  if (page.text) return addTextPage(page.text, { add, font, tree });
  const { width, height } = page.picture ?? page;
  const [w, h] = [(width * 72) / page.dpi, (height * 72) / page.dpi];
  const stream = page.jpeg ?? deflateSync(page.picture.data);
  const filter = page.jpeg ? 'DCTDecode' : 'FlateDecode';
  const space = page.picture?.channels === 1 ? 'DeviceGray' : 'DeviceRGB';
  const image = add(
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /${space} /Filter /${filter} /Length ${stream.length} >>`,
    stream,
  );
  const content = Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /P Do Q`);
  const drawn = add(`<< /Length ${content.length} >>`, content);
  return add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /P ${image} 0 R >> >> /Contents ${drawn} 0 R >>`,
  );
}

function addTextPage(lines, { add, font, tree }) {
  const shown = lines.map((line) => `(${line}) Tj 0 -20 Td`).join(' ');
  const content = Buffer.from(`BT /F 12 Tf 72 770 Td ${shown} ET`);
  const drawn = add(`<< /Length ${content.length} >>`, content);
  return add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F ${font} 0 R >> >> /Contents ${drawn} 0 R >>`,
  );
}

function written(objects, root) {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places = [];
  let length = parts[0].length;
  const put = (bytes) => {
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [index, { head, stream }] of objects.entries()) {
    places.push(length);
    put(Buffer.from(`${index + 1} 0 obj\n${head}\n`));
    if (stream) {
      put(Buffer.from('stream\n'));
      put(Buffer.from(stream));
      put(Buffer.from('\nendstream\n'));
    }
    put(Buffer.from('endobj\n'));
  }
  const table = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  put(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root ${root} 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
