// PostGraphile 5 as it is put into production: the Amber preset over the same tables, and a few functions for what it
// does not derive from them.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';

const server = createServer();
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It would offer indexed columns only, by the first column of an index; ours begin with the county.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  grafast: { explain: false },
  grafserv: {
    graphiql: false,
    watch: false,
    port: Number(process.env.PORT),
    graphqlPath: '/graphql',
    maxRequestLength: 4_000_000,
  },
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      pubsub: false,
      poolConfig: { max: 10 },
    }),
  ],
});
const serv = instance.createServ(grafserv);
serv.addTo(server).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
await serv.ready();
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log('ready');
});
