import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gunzipSync, crc32 } from 'node:zlib';
import http from 'node:http';
import sharp from 'sharp';
import { newId, pdf, world, type World } from '../support/world.js';

// What a file may be, how a browser sends it, and the smaller picture of it.
let w: World;
beforeAll(async () => {
  w = await world({ COMPRESS_BYTES: '2000' });
});
afterAll(() => w.close());

/** An archive of files that are stored as they are. */
function archive(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), content);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    listed.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, place, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + content.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length / 4, 4);
  end.writeUInt16LE(parts.length / 4, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
const ooxml = 'application/vnd.openxmlformats-officedocument';
const officeFile = (kind: string, part: string) =>
  archive({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${ooxml}.${kind}.main+xml"/></Types>`,
    [part]: '<x/>',
  });
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.alloc(4),
  Buffer.from('mif1heic'),
]);

async function sent(form: FormData | Buffer, type?: string, who = 'township-100') {
  const answer = await fetch(`${w.service.address}/files`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${await w.tokenOf(who)}`, ...(type !== undefined && { 'content-type': type }) },
  });
  return { status: answer.status, body: (await answer.json()) as any };
}
const formOf = (content: Buffer, name: string, type = '') => {
  const form = new FormData();
  form.append('note', '随件说明');
  form.append('file', new Blob([content], { type }), name);
  return form;
};
const reporting =
  'mutation($input: ReportHazardInput!) { reportHazard(input: $input) { refusals { code } hazard { evidence { name mediaType link thumbnail } } } }';
async function attached(ids: readonly string[]) {
  const { data } = await w.ask('township-100', reporting, {
    input: {
      idempotencyKey: newId(),
      region: '500238100205',
      location: '乡道转弯处',
      source: 'TOWNSHIP',
      sector: 'ROAD_TRANSPORT',
      category: 'OBJECT',
      description: '护栏缺失',
      foundAt: new Date(Date.now() - 3_600_000).toISOString(),
      evidenceFileIds: ids,
    },
  });
  return data.reportHazard.hazard.evidence as { name: string; mediaType: string; link: string; thumbnail: string }[];
}

test('offices send what they exchange; a kind is told by the content, whatever it is called', async () => {
  const webp = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c00' } })
    .webp()
    .toBuffer();
  for (const [content, type] of [
    [pdf, 'application/pdf'],
    [webp, 'image/webp'],
    [heic, 'image/heic'],
    [officeFile('wordprocessingml.document', 'word/document.xml'), `${ooxml}.wordprocessingml.document`],
    [officeFile('spreadsheetml.sheet', 'xl/workbook.xml'), `${ooxml}.spreadsheetml.sheet`],
    [archive({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': '<x/>' }), 'application/ofd'],
  ] as const) {
    expect(await sent(content, type)).toMatchObject({ status: 201, body: { mediaType: type } });
    // A sender that does not know says so, and is believed nothing.
    expect((await sent(content, 'application/octet-stream')).body.mediaType).toBe(type);
  }
  // A browser goes by the ending of the name: one picture called another is kept as what it is.
  expect(await sent(webp, 'image/jpeg')).toMatchObject({ status: 201, body: { mediaType: 'image/webp' } });
  expect((await sent(archive({ 'OFD.xml': '<ofd:OFD/>' }), 'application/vnd.ofd')).status).toBe(201);
  const why = async (content: Buffer, type: string) => {
    const { status, body } = await sent(content, type);
    return [status, body.errors[0].extensions.reason];
  };
  for (const content of [
    archive({ 'a.txt': '甲' }),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.from('MZ'),
  ])
    expect(await why(content, 'application/octet-stream')).toEqual([415, 'KIND_NOT_TAKEN']);
  expect(await why(pdf, 'image/png')).toEqual([415, 'NOT_AS_SAID']);
  expect(await why(Buffer.alloc(0), 'image/png')).toEqual([415, 'EMPTY']);
});

test('a form sends a file under its own name; one without a file, or with too large a one, is refused', async () => {
  const { status, body } = await sent(formOf(pdf, '现场照片（一）.pdf', 'application/pdf'));
  expect(status).toBe(201);
  const [file] = await attached([body.id as string]);
  expect(file).toMatchObject({ name: '现场照片（一）.pdf', mediaType: 'application/pdf', thumbnail: null });
  const content = await fetch(`${w.service.address}${file!.link}`);
  expect(Buffer.from(await content.arrayBuffer()).equals(pdf)).toBe(true);
  // A second file is not left out in silence, and nothing is kept of the first.
  const both = formOf(pdf, '一.pdf', 'application/pdf');
  both.append('file', new Blob([pdf], { type: 'application/pdf' }), '二.pdf');
  const kept = async () => (await w.sql.query('select count(*) from file')).rows[0] as object;
  const before = await kept();
  expect(await sent(both)).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { reason: 'SEVERAL_FILES' } }] },
  });
  expect(await kept()).toEqual(before);
  const after = formOf(pdf, '三.pdf', 'application/pdf');
  after.append('note', '在后');
  expect(await sent(after)).toMatchObject({ status: 201, body: { name: '三.pdf' } });
  const none = new FormData();
  none.append('note', '无文件');
  expect(await sent(none)).toMatchObject({
    status: 400,
    body: { errors: [{ message: 'A form must have a file in it.' }] },
  });
  const large = Buffer.concat([pdf, Buffer.alloc(w.service.config.FILE_BYTES_MAX - pdf.length + 1)]);
  expect((await sent(formOf(large, '大.pdf', 'application/pdf'))).status).toBe(413);
});

test('a picture is shown small, upright and in no larger size; what is broken shows nothing', async () => {
  // Lying on its side, as a telephone sends it.
  const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#06c' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const broken = Buffer.concat([photo.subarray(0, 200), Buffer.alloc(50)]);
  const ids = [(await sent(photo, 'image/jpeg')).body.id, (await sent(broken, 'image/jpeg')).body.id] as string[];
  const [file, torn] = await attached(ids);
  const asked = () => fetch(`${w.service.address}${file!.thumbnail}`);
  const [first, second] = await Promise.all([asked(), asked()]);
  expect([first.status, first.headers.get('content-type'), second.status]).toEqual([200, 'image/webp', 200]);
  const small = await sharp(Buffer.from(await first.arrayBuffer())).metadata();
  expect([small.width, small.height, small.orientation]).toEqual([180, 320, undefined]);
  expect((await fetch(`${w.service.address}${torn!.thumbnail}`)).status).toBe(404);
  const changed = file!.thumbnail.replace(/signature=.{3}/, 'signature=AAA');
  expect((await fetch(`${w.service.address}${changed}`)).status).toBe(404);
});

test('a long answer is compressed for whoever takes it, and a short one for nobody', async () => {
  const token = await w.tokenOf('head');
  const ask = (query: string, accepted?: string) =>
    new Promise<{ encoding: string | undefined; data: unknown; bytes: number }>((done, failed) => {
      const body = JSON.stringify({ query });
      const request = http.request(
        `${w.service.address}/graphql`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            authorization: `Bearer ${token}`,
            ...(accepted !== undefined && { 'accept-encoding': accepted }),
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            const bytes = Buffer.concat(parts);
            const encoding = answer.headers['content-encoding'];
            const text = encoding === 'gzip' ? gunzipSync(bytes) : bytes;
            done({ encoding, data: JSON.parse(text.toString()).data, bytes: bytes.length });
          });
        },
      );
      request.on('error', failed);
      request.end(body);
    });
  const long = '{ __schema { types { name description } } }';
  const whole = await ask(long);
  expect(whole.encoding).toBeUndefined();
  const packed = await ask(long, 'br;q=1.0, gzip;q=0.8');
  expect([packed.encoding, packed.data]).toEqual(['gzip', whole.data]);
  expect(packed.bytes).toBeLessThan(whole.bytes / 3);
  expect((await ask(long, 'gzip;q=0, *')).encoding).toBeUndefined();
  expect((await ask('{ viewer { operator { id } } }', 'gzip')).encoding).toBeUndefined();
});
