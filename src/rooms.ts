import { enterprise } from './enterprise/enterprise/index.js';
import { accident } from './enforcement/accident/index.js';
import { enforcementCase } from './enforcement/enforcement-case/index.js';
import { dishonesty } from './enforcement/dishonesty/index.js';
import { fourAlways } from './enforcement/four-always/index.js';
import { scriptPhrase } from './enforcement/script-phrase/index.js';
import { typicalCase } from './enforcement/typical-case/index.js';
import { processRecording } from './enforcement/process-recording/index.js';
import { caseHandover } from './enforcement/case-handover/index.js';
import { inspection } from './enforcement/inspection/index.js';
import { interference } from './enforcement/interference/index.js';
import { investigation } from './enforcement/investigation/index.js';
import { item } from './enforcement/item/index.js';
import { measure } from './enforcement/measure/index.js';
import { oversight } from './reporting/oversight/index.js';
import { officer } from './enforcement/officer/index.js';
import { plan } from './enforcement/plan/index.js';
import { publication } from './enforcement/publication/index.js';
import { referral } from './enforcement/referral/index.js';
import { exchange } from './exchange/index.js';
import { file } from './file/index.js';
import { criterion } from './hazard/criterion/index.js';
import { bulletin } from './hazard/bulletin/index.js';
import { hazard } from './hazard/hazard/index.js';
import { study } from './hazard/study/index.js';
import { listing } from './hazard/listing/index.js';
import { selfCheck } from './hazard/self-check/index.js';
import { lookback } from './hazard/lookback/index.js';
import { law } from './law/index.js';
import { organisation } from './organisation/index.js';
import { proposal } from './proposal/index.js';
import { region } from './region/index.js';
import { assignment } from './responsibility/assignment/index.js';
import { cadence } from './reporting/cadence/index.js';
import { pillar } from './responsibility/pillar/index.js';
import { visit } from './responsibility/visit/index.js';
import { assessment } from './responsibility/assessment/index.js';
import { boundary } from './responsibility/boundary/index.js';
import { committee } from './responsibility/committee/index.js';
import { coverage } from './reporting/coverage/index.js';
import { covertVisit } from './responsibility/covert-visit/index.js';
import { duty } from './responsibility/duty/index.js';
import { issue } from './responsibility/issue/index.js';
import { issueMeasure } from './responsibility/issue-measure/index.js';
import { meeting } from './responsibility/meeting/index.js';
import { report } from './responsibility/report/index.js';
import { forest } from './responsibility/forest/index.js';
import { policy } from './responsibility/policy/index.js';
import { pool } from './responsibility/pool/index.js';
import { practice } from './responsibility/practice/index.js';
import { speech } from './responsibility/speech/index.js';
import { supervision } from './responsibility/supervision/index.js';
import { safetyTarget } from './responsibility/safety-target/index.js';
import { task } from './responsibility/task/index.js';
import { workInspection } from './responsibility/work-inspection/index.js';
import { agreement } from './sharing/agreement/index.js';
import { resource } from './sharing/resource/index.js';
import { disaster } from './relief/disaster/index.js';
import { afterAction } from './relief/after-action/index.js';
import { claim } from './relief/claim/index.js';
import { fund } from './relief/fund/index.js';
import { household } from './relief/household/index.js';
import { payout } from './relief/payout/index.js';
import { programme } from './relief/programme/index.js';
import { responsibility } from './responsibility/responsibility/index.js';
import type { Noun } from './access/model/noun.js';

/** The rooms, in order; a room may know only those before it. */
export const rooms = {
  region,
  organisation,
  law,
  file,
  proposal,
  responsibility,
  boundary,
  assessment,
  committee,
  meeting,
  speech,
  duty,
  task,
  report,
  safetyTarget,
  assignment,
  issue,
  workInspection,
  pool,
  practice,
  policy,
  issueMeasure,
  enterprise,
  covertVisit,
  criterion,
  study,
  hazard,
  listing,
  bulletin,
  selfCheck,
  lookback,
  supervision,
  visit,
  pillar,
  item,
  officer,
  plan,
  inspection,
  enforcementCase,
  measure,
  publication,
  interference,
  accident,
  investigation,
  referral,
  dishonesty,
  fourAlways,
  scriptPhrase,
  typicalCase,
  processRecording,
  caseHandover,
  disaster,
  afterAction,
  forest,
  household,
  programme,
  fund,
  claim,
  payout,
  coverage,
  cadence,
  oversight,
  resource,
  agreement,
  exchange,
};

const all = Object.values(rooms);
export const nouns: readonly Noun[] = all.flatMap((room): readonly Noun[] => room.nouns);
export const resolvers: readonly Function[] = all.flatMap((room): readonly Function[] => room.resolvers);
