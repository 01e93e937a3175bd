// Founds a county from a file: `npm run found -- county.xlsx`; without a file it writes the one to fill in.
import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { civilDateOf } from '../kernel/civil-date.js';
import { instantOfDate } from '../kernel/instant.js';
import { LedgerFault } from '../import/findings.js';
import { ledgerIn } from '../import/ledger.js';
import { configFrom, strangeSettings, type Config } from '../server/config.js';
import { seededBy, seedReferenceData } from '../server/reference-data.js';
import { serve } from '../server/service.js';
import { endAtStart, StartFault } from '../server/start-fault.js';
import { Entering, type Ask } from './entering.js';
import { foundersOf, layFounders } from './founding.js';
import { Reading, toldOf, type Plan } from './reading.js';
import { template } from './template.js';

const usage = `npm run found                     在当前目录写出待填写的 county.xlsx
npm run found -- county.xlsx --check  只检查文件，不登记
npm run found -- county.xlsx          检查并登记；中断后再次运行即可继续`;
const forms = 'county.xlsx';

/** Tokens of this process alone: it serves itself on an address of this machine, and nobody else gets one. */
async function ownIssuer(config: Config): Promise<{
  readonly config: Config;
  readonly issue: (client: string, account: string) => Promise<string>;
}> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'founding' }];
  const own = { HOST: '127.0.0.1', PORT: 0, METRICS_PORT: 0, WORKER: false, LOG_LEVEL: 'error' as const };
  const wide = { COST_MAX: 100_000_000, HEAVY_COST: 100_000_000, TIMEOUT_SECONDS: 60 };
  return {
    config: { ...config, ...own, ...wide, JWKS_URL: null, JWT_KEYS: { keys } },
    issue: (client, account) =>
      new SignJWT({ client_id: client })
        .setProtectedHeader({ alg: 'ES256', kid: 'founding' })
        .setIssuer(config.JWT_ISSUER)
        .setAudience(config.JWT_AUDIENCE)
        .setSubject(account)
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(privateKey),
  };
}

async function planOf(file: string): Promise<Plan> {
  if (!existsSync(file)) throw new StartFault(`没有文件 ${file}。`);
  const reading = new Reading(await ledgerIn(readFileSync(file)), civilDateOf(instantOfDate(new Date())));
  const plan = reading.plan();
  if (reading.faults.length === 0) return plan;
  for (const fault of reading.faults) console.error(toldOf(fault));
  throw new StartFault(`共 ${reading.faults.length} 处须改正，未作任何登记。`);
}

async function found(plan: Plan, given: Config): Promise<number> {
  const { config, issue } = await ownIssuer(given);
  const founders = foundersOf(plan);
  const service = await serve(config, async (services, direct) => {
    const by = seededBy();
    await seedReferenceData(services, direct, by);
    await layFounders(services, by, plan);
  });
  try {
    const ask: Ask = async <Answer>(account: string, query: string, variables: object) => {
      const response = await fetch(`${service.address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'zh',
          authorization: `Bearer ${await issue(founders.client, account)}`,
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as {
        data: Answer;
        errors?: { message: string }[];
      };
      if (errors) throw new Error(errors.map(({ message }) => message).join('；'));
      return data;
    };
    const entering = new Entering(ask, plan, founders);
    await entering.run();
    for (const { sheet, line, says } of entering.notEntered) console.error(`“${sheet}”表第${line}行：${says}`);
    console.log(`已办理登记事项 ${entering.entered} 项，未登记 ${entering.notEntered.length} 项。`);
    return entering.notEntered.length === 0 ? 0 : 1;
  } finally {
    await service.stop();
  }
}

try {
  const options = { check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (values.help) console.log(usage);
  else if (file === undefined) {
    if (existsSync(forms))
      throw new StartFault(`${forms} 已存在，不予覆盖；已填写的，运行 npm run found -- ${forms}。`);
    writeFileSync(forms, await template());
    console.log(`已写出 ${forms}；填写后运行 npm run found -- ${forms} --check。`);
  } else {
    const plan = await planOf(file);
    for (const told of strangeSettings(process.env)) console.error(told);
    const config = configFrom(process.env);
    if (values.check)
      console.log(
        `检查通过：单位 ${plan.offices.length}，岗位 ${plan.posts.length}，人员 ${plan.people.length}，` +
          `任职 ${plan.seats.length}，接入系统 ${plan.clients.length}；未作登记。`,
      );
    else process.exitCode = await found(plan, config);
  }
} catch (error) {
  if (error instanceof LedgerFault) {
    console.error(error.says.zh);
    process.exit(1);
  }
  endAtStart(error);
}
