import 'reflect-metadata';
import { configFrom } from './server/config.js';
import { layGround } from './server/ground.js';
import { serve } from './server/service.js';
import { foundDemoCounty } from './demo/county.js';

const config = configFrom(process.env);
const service = await serve(config, async (office, direct) => {
  await layGround(office, direct);
  if (config.MODE === 'sandbox') await foundDemoCounty(office);
});
console.log(`Serving at ${service.address}/graphql${config.MODE === 'sandbox' ? `; who to be: ${service.address}/dev/tokens` : ''}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { void service.stop().then(() => process.exit(0), (error: Error) => { console.error(error); process.exit(1); }); });
