import { readFileSync, readdirSync } from 'fs';
import { buildSchema, parse, validate } from 'graphql';
const now = buildSchema(readFileSync('schema/schema.graphql','utf8'));
for (const f of readdirSync('schema/operations')) for (const e of validate(now, parse(readFileSync('schema/operations/'+f,'utf8')))) console.log(f, e.message);
