import { deflateSync } from 'node:zlib';
import type { Picture } from '../scan/picture.ts';

/** A page of a made PDF: a picture, packed without loss, or lines of Latin letters. */
export type MadePage = { picture: Picture; dpi: number } | { text: string[] };

type Made = { head: string; stream?: Uint8Array };

/** A PDF whose pages are pictures and nothing else, as a scanner makes it, or plain text. */
export function scannedPdf(pages: readonly MadePage[]): Uint8Array {
  const [catalog, tree, font] = [1, 2, 3];
  const objects: Made[] = [
    { head: '' },
    { head: '' },
    { head: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' },
  ];
  const add = (made: Made) => objects.push(made);
  const kids = pages.map((page) => {
    const { width, height } = 'picture' in page ? page.picture : { width: 595, height: 842 };
    const points = 'picture' in page ? 72 / page.dpi : 1;
    const [wide, high] = [width * points, height * points];
    const content = 'picture' in page ? `q ${wide} 0 0 ${high} 0 0 cm /P Do Q` : textContent(page.text);
    const resources =
      'picture' in page ? `/XObject << /P ${add(imageOf(page.picture))} 0 R >>` : `/Font << /F ${font} 0 R >>`;
    const drawn = add(streamOf('', new TextEncoder().encode(content)));
    const head = `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << ${resources} >> /Contents ${drawn} 0 R >>`;
    return add({ head });
  });
  objects[catalog - 1] = { head: `<< /Type /Catalog /Pages ${tree} 0 R >>` };
  const listed = kids.map((kid) => `${kid} 0 R`).join(' ');
  objects[tree - 1] = { head: `<< /Type /Pages /Count ${kids.length} /Kids [${listed}] >>` };
  return written(objects);
}

function textContent(lines: readonly string[]): string {
  return `BT /F 12 Tf 72 770 Td ${lines.map((line) => `(${line}) Tj 0 -20 Td`).join(' ')} ET`;
}

function imageOf({ width, height, channels, data }: Picture): Made {
  const space = channels === 1 ? 'DeviceGray' : 'DeviceRGB';
  const form = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /${space} /Filter /FlateDecode`;
  return streamOf(form, deflateSync(data));
}

function streamOf(form: string, stream: Uint8Array): Made {
  return { head: `<< ${form} /Length ${stream.length} >>`, stream };
}

function written(objects: readonly Made[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const put = (bytes: Uint8Array) => {
    parts.push(bytes);
    length += bytes.length;
  };
  const say = (text: string) => put(new TextEncoder().encode(text));
  say('%PDF-1.4\n');
  for (const [index, { head, stream }] of objects.entries()) {
    places.push(length);
    say(`${index + 1} 0 obj\n${head}\n`);
    if (stream) {
      say('stream\n');
      put(stream);
      say('\nendstream\n');
    }
    say('endobj\n');
  }
  const table = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  say(
    `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
  );
  return new Uint8Array(Buffer.concat(parts));
}
