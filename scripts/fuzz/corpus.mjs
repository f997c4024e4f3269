import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

const fixtures = 'main/core/reading/formats/fixtures';
const samples = 'assets/samples';

/**
 * The sound files that the run damages: the fixtures of the formats, the sample papers, an OFD and a zip built here.
 * @returns {{ name: string, bytes: Uint8Array }[]}
 */
export function corpus(root) {
  const files = [fixtures, samples].flatMap((folder) => filesIn(path.join(root, folder)));
  const sound = files
    .filter((file) => /\.(?:docx|doc|pdf|html|xlsx|csv|txt|md|ofd)$/.test(file))
    .map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }))
    .filter(({ bytes }) => bytes.length <= 400_000);
  return [
    ...sound,
    ofd(),
    { name: '材料.zip', bytes: zipSync(Object.fromEntries(sound.slice(0, 4).map(({ name, bytes }) => [name, bytes]))) },
  ];
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function ofd() {
  const text = [
    '云泽市人大常委会',
    '关于社区托育工作情况报告的审议意见',
    '一、补齐设施短板。要优先建设北片托育点。',
    '二、规范收费。',
  ];
  const objects = text
    .map(
      (line, at) =>
        `<ofd:TextObject ID="${at}" Boundary="28 ${30 + at * 10} 150 7" Size="5.6"><ofd:TextCode X="0" Y="5" DeltaX="g ${line.length - 1} 5.6">${line}</ofd:TextCode></ofd:TextObject>`,
    )
    .join('');
  const members = {
    'OFD.xml': '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml':
      '<ofd:Document><ofd:CommonData/><ofd:Pages><ofd:Page ID="1" BaseLoc="P.xml"/></ofd:Pages></ofd:Document>',
    'Doc_0/P.xml': `<ofd:Page><ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
  };
  return {
    name: '意见.ofd',
    bytes: zipSync(Object.fromEntries(Object.entries(members).map(([name, xml]) => [name, strToU8(xml)]))),
  };
}
