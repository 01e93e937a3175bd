import { hasText, type Must } from '../../kernel/act.js';
import { levelOf, townshipOf } from '../../kernel/region-code.js';
import { CFF, POINTS } from '../../kernel/statutes.js';
import { holdsPostOn, type OperatorFacts } from '../../organisation/organisation.facts.js';
import type { OnStart } from './inspection.acts.start.js';

const joint = POINTS('联合执法、交叉执法');

const sitsIn = ({ posts }: OperatorFacts, office: string, day: string): boolean =>
  posts.some((post) => post.organisationId === office && post.roles.includes('LAW_OFFICER') && holdsPostOn(post, day));
/** The offices that come: the officer's own, those of a joint inspection, and the one that sends. */
const officesOf = ({ input, actor }: Pick<OnStart, 'input' | 'actor'>): string[] => [
  actor.organisationId,
  ...(input.jointOfficeIds ?? []),
  ...(input.crossing ? [input.crossing.officeId] : []),
];

/** Who comes along of other offices and of other counties, and by what. */
export const togetherMusts: readonly Must<OnStart>[] = [
  {
    code: 'INSPECTION_JOINT_NAMES_ITS_OFFICES',
    path: ['jointOfficeIds'],
    basis: joint,
    says: {
      zh: '联合检查须列明本县其他执法单位，每个单位一次；其他检查方式不得列。',
      en: 'A JOINT inspection must name the other offices of the county that take part, each once; any other may name none.',
    },
    holds: ({ input, facts, actor }) => {
      const ids = input.jointOfficeIds ?? [];
      return (
        (input.method === 'JOINT') === ids.length > 0 &&
        new Set(ids).size === ids.length &&
        !ids.includes(actor.organisationId) &&
        ids.every((id) =>
          facts.together.some(
            (office) =>
              office.key === id &&
              ['BUREAU', 'DEPARTMENT', 'TOWNSHIP'].includes(office.kind) &&
              facts.enterprise.every(({ regionCode }) => regionCode.startsWith(office.countyCode)),
          ),
        )
      );
    },
  },
  {
    code: 'INSPECTION_OFFICERS_ARE_OF_ITS_OFFICES',
    path: ['officerIds'],
    basis: CFF('第四十二条'),
    says: {
      zh: '执法人员须为本单位、联合检查单位或者派出单位的人员，且每个单位至少一人。',
      en: 'The officers must be of this office, of an office of the joint inspection or of the one that sends them, and each of these must have at least one.',
    },
    holds: (ctx) => {
      const offices = officesOf(ctx);
      const { officers } = ctx.facts;
      return (
        officers.every((officer) => offices.some((office) => sitsIn(officer, office, ctx.today))) &&
        offices.every((office) => officers.some((officer) => sitsIn(officer, office, ctx.today)))
      );
    },
  },
  {
    code: 'INSPECTION_CROSSES_BY_DOCUMENT',
    path: ['crossing'],
    basis: joint,
    says: {
      zh: '只有交叉检查，且须有外县执法单位的派遣文件，当日在派遣期内、被检查单位在派遣地区内，外县执法人员方可参加。',
      en: 'Officers of another county may take part only in a CROSS inspection, which must name the document of their own office, on a day of its term and at an enterprise in the place to which it sends them.',
    },
    holds: ({ input, facts, today }) => {
      const { crossing } = input;
      if (input.method !== 'CROSS' || crossing == null) return (input.method === 'CROSS') === (crossing != null);
      return (
        hasText(crossing.document) &&
        crossing.beginsOn <= today &&
        crossing.lastDay >= today &&
        facts.sender.some(({ kind }) => ['BUREAU', 'DEPARTMENT', 'TOWNSHIP'].includes(kind)) &&
        facts.enterprise.every(
          ({ regionCode }) =>
            facts.sender.every(({ countyCode }) => !regionCode.startsWith(countyCode)) &&
            (levelOf(crossing.place) === 'COUNTY'
              ? regionCode.startsWith(crossing.place.slice(0, 6))
              : townshipOf(regionCode as typeof crossing.place) === townshipOf(crossing.place)),
        )
      );
    },
  },
];
