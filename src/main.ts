import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { demoBegins, foundDemoCounty } from './demo/county.js';
import { attachment } from './demo/attachment.js';
import { personas } from './demo/offices.js';
import { instantOfDate } from './kernel/instant.js';
import { configFrom, dataFolder } from './server/config.js';
import { FileStore } from './server/files.js';
import { founder, layGround } from './server/ground.js';
import { serve } from './server/service.js';

const { values: { scale } } = parseArgs({ options: { scale: { type: 'string' } } });
const config = configFrom({ ...process.env, ...(scale !== undefined && { DEMO_SCALE: scale }) });
const service = await serve(config, async (office, direct) => {
  const now = instantOfDate(new Date()), by = founder(config.MODE === 'sandbox' ? demoBegins(now) : now);
  await layGround(office, direct, by);
  if (config.MODE !== 'sandbox') return;
  const file = new FileStore(dataFolder(config, 'files'), config.FILE_BYTES_MAX).keepContent(attachment);
  const bar = new SingleBar({ format: '演示数据 {bar} {percentage}% | {value} of {total} acts | {duration_formatted}', noTTYOutput: true, notTTYSchedule: 2_000, hideCursor: true, gracefulExit: false });
  let shown = false;
  await foundDemoCounty(office, { scale: config.DEMO_SCALE, now, founder: by, file, progress: (done, total) => { if (!shown) { bar.start(total, 0); shown = true; } bar.update(done); } });
  if (shown) bar.stop();
}, personas);
console.log(`Serving at ${service.address}/graphql${config.MODE === 'sandbox' ? `; look around at ${service.address}/ (演示数据)` : ''}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { void service.stop().then(() => process.exit(0), (error: Error) => { console.error(error); process.exit(1); }); });
