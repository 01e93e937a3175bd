import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { demoBegins, seedDemoCounty } from './demo/county.js';
import { attachment } from './demo/attachment.js';
import { personas } from './demo/offices.js';
import { instantOfDate } from './kernel/instant.js';
import { configFrom, dataFolder, strangeSettings, type Config } from './server/config.js';
import { stopEmbedded } from './server/embedded.js';
import { endOrderly } from './server/ending.js';
import { FileStore } from './server/files.js';
import { seededBy, seedReferenceData } from './server/reference-data.js';
import { serve, type Service } from './server/service.js';
import { endAtStart } from './server/start-fault.js';

let service: Service | null = null;
endOrderly(() =>
  service
    ? { stop: service.stop, fatal: service.fatal, millis: service.config.STOP_SECONDS * 1_000 }
    : {
        stop: stopEmbedded,
        fatal: (cause) => {
          console.error(cause);
        },
        millis: 10_000,
      },
);
try {
  const {
    values: { scale },
  } = parseArgs({ options: { scale: { type: 'string' } } });
  for (const told of strangeSettings(process.env)) console.error(told);
  service = await begin(configFrom({ ...process.env, ...(scale !== undefined && { DEMO_SCALE: scale }) }));
} catch (error) {
  endAtStart(error);
}

async function begin(config: Config): Promise<Service> {
  const sandbox = config.MODE === 'sandbox';
  const begun = await serve(
    config,
    async (services, direct) => {
      const now = instantOfDate(new Date());
      const by = seededBy(sandbox ? demoBegins(now) : now);
      await seedReferenceData(services, direct, by);
      if (!sandbox) return;
      const file = new FileStore(dataFolder(config, 'files'), config.FILE_BYTES_MAX).keepContent(attachment);
      const { progress, done } = bar();
      await seedDemoCounty(services, { scale: config.DEMO_SCALE, now, seededBy: by, file, progress });
      done();
    },
    personas,
  );
  console.log(`Serving at ${begun.address}/graphql${sandbox ? `; look around at ${begun.address}/ (演示数据)` : ''}`);
  return begun;
}

/** How far the sandbox's county has come; nothing is shown where it is there already. */
function bar(): { readonly progress: (done: number, total: number) => void; readonly done: () => void } {
  const format = '演示数据 {bar} {percentage}% | {value} of {total} acts | {duration_formatted}';
  const shown = new SingleBar({
    format,
    noTTYOutput: true,
    notTTYSchedule: 2_000,
    hideCursor: true,
    gracefulExit: false,
  });
  let begun = false;
  return {
    progress: (done, total) => {
      if (!begun) shown.start(total, 0);
      begun = true;
      shown.update(done);
    },
    done: () => {
      if (begun) shown.stop();
    },
  };
}
