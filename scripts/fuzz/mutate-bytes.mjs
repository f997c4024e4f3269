import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Each takes a copy of the bytes and gives damaged bytes. */
const damages = {
  'bits flipped': (bytes, chance) => {
    for (let count = 1 + chance.below(30); count > 0; count -= 1)
      bytes[chance.below(bytes.length)] ^= 1 << chance.below(8);
    return bytes;
  },
  'bytes changed': (bytes, chance) => {
    for (let count = 1 + chance.below(30); count > 0; count -= 1) {
      bytes[chance.below(bytes.length)] = chance.pick([0, 1, 0x7f, 0x80, 0xff, chance.below(256)]);
    }
    return bytes;
  },
  'cut off': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'beginning lost': (bytes, chance) => bytes.slice(chance.below(Math.min(bytes.length, 600))),
  'a piece zeroed': (bytes, chance) => {
    const from = chance.below(bytes.length);
    return bytes.fill(0, from, from + 1 + chance.below(2_000));
  },
  'a piece lost': (bytes, chance) => {
    const from = chance.below(bytes.length);
    const to = from + 1 + chance.below(500);
    return joinBytes(bytes.slice(0, from), bytes.slice(to));
  },
  'a piece doubled': (bytes, chance) => {
    const from = chance.below(bytes.length);
    const piece = bytes.slice(from, from + 1 + chance.below(2_000));
    return joinBytes(bytes.slice(0, from), piece, bytes.slice(from));
  },
  'a number changed': (bytes, chance) => {
    const view = new DataView(bytes.buffer);
    const at = chance.below(Math.max(1, bytes.length - 4));
    if (at + 4 <= bytes.length)
      view.setUint32(at, chance.pick([0, 1, 0x7fffffff, 0xffffffff, 0xfffffffe, bytes.length]), true);
    return bytes;
  },
};

/** Damages to the XML inside a container, which damage to its packed bytes never reaches. */
const xmlDamages = {
  'a tag lost': (xml, chance) => cutAt(xml, chance, /<[^>]{1,200}>/g),
  'an element doubled': (xml, chance) => {
    const from = xml.indexOf('<', chance.below(xml.length));
    const to = xml.indexOf('>', from + 1 + chance.below(3_000));
    return from < 0 || to < 0
      ? xml
      : xml.slice(0, to + 1) + xml.slice(from, to + 1).repeat(1 + chance.below(20)) + xml.slice(to + 1);
  },
  'a number out of range': (xml, chance) =>
    xml.replace(/"\d+"/g, (number) =>
      chance.happens(0.02) ? `"${chance.pick(['-1', '99999999999', 'NaN', '', '0', '1e9', '三'])}"` : number,
    ),
  'cut off': (xml, chance) => xml.slice(0, chance.below(xml.length)),
  'deep nesting': (xml, chance) => {
    const at = xml.indexOf('>', chance.below(xml.length)) + 1;
    const depth = 10 ** (1 + chance.below(4));
    const tag = chance.pick(['w:tbl', 'w:sdt', 'w:p', 'x', 'ofd:PageBlock']);
    return (
      xml.slice(0, at) +
      `<${tag}>`.repeat(depth) +
      (chance.happens(0.5) ? `</${tag}>`.repeat(depth) : '') +
      xml.slice(at)
    );
  },
  'an entity': (xml) => `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(1_000)}">]>${xml.replaceAll('的', '&b;')}`,
  'strange text': (xml, chance) =>
    xml.replace(/>([^<]{2,})</g, (whole, text) =>
      chance.happens(0.1) ? `>${text.repeat(1 + chance.below(50))}&#x0;&#55296;&bad;<` : whole,
    ),
};

/** @returns {{ bytes: Uint8Array, how: string }} */
export function mutateBytes(bytes, chance) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && chance.happens(0.6)) return mutateMember(bytes, chance);
  let damaged = new Uint8Array(bytes);
  const how = [];
  for (let count = 1 + chance.below(2); count > 0 && damaged.length > 0; count -= 1) {
    const name = chance.pick(Object.keys(damages));
    how.push(name);
    damaged = damages[name](damaged, chance);
  }
  return { bytes: damaged, how: how.join(', ') };
}

function mutateMember(bytes, chance) {
  const members = unzipSync(bytes);
  const name = chance.pick(Object.keys(members));
  if (chance.happens(0.1)) {
    delete members[name];
    return { bytes: zipSync(members), how: `${name} lost` };
  }
  const how = chance.pick(Object.keys(xmlDamages));
  members[name] = strToU8(xmlDamages[how](strFromU8(members[name]), chance));
  return { bytes: zipSync(members), how: `${name}: ${how}` };
}

function cutAt(xml, chance, pattern) {
  const places = [...xml.matchAll(pattern)];
  if (places.length === 0) return xml;
  const place = chance.pick(places);
  return xml.slice(0, place.index) + xml.slice(place.index + place[0].length);
}

function joinBytes(...pieces) {
  return new Uint8Array(Buffer.concat(pieces));
}
