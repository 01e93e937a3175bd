import { act, ask, factValue, hasText, created } from '../../kernel/act.js';
import { addDays, civilDateOf } from '../../kernel/civil-date.js';
import { GOV } from '../../kernel/statutes.js';
import { answers, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import {
  hazardToFollow,
  issueToFollow,
  leadingPost,
  visitedFirm,
  type HazardToFollow,
  type IssueToFollow,
  type LeadingPost,
  type VisitedFirm,
} from './visit.facts.js';
import type { FollowVisitFindingInput, RecordLeaderVisitInput } from './visit.inputs.js';
import type { LeaderVisit, VisitFinding } from './visit.js';

const basis = GOV('第五条、第六条');
/** The roles of posts from which one leads an office. */
const leading: readonly string[] = ['COUNTY_LEADER', 'BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'];

/** Records where a leader was in person, and what was found. 登记领导带队检查 */
export const recordLeaderVisit = act<
  LeaderVisit,
  RecordLeaderVisitInput,
  { leader: LeadingPost[]; firm: VisitedFirm[]; offices: OrganisationFacts[] }
>({
  name: 'recordLeaderVisit',
  begins: true,
  numbers: { number: '带队检查' },
  facts: {
    leader: ask(leadingPost, ({ input }) => [input.postId]),
    firm: ask(visitedFirm, ({ input }) => [input.enterpriseId]),
    offices: ask(organisationById, ({ input }) => input.findings.map(({ organisationId }) => organisationId)),
  },
  musts: [
    {
      code: 'VISIT_IS_A_LEADERS',
      path: ['postId'],
      basis,
      says: {
        zh: '检查须由领导岗位带队：县领导、局负责人、部门或者乡镇（街道）负责安全的岗位。',
        en: 'The post must be one from which an office is led: of a county leader, the head of the bureau, a department or a township.',
      },
      holds: ({ facts }) => facts.leader.some(({ roles }) => roles.some((role) => leading.includes(role))),
    },
    {
      code: 'VISIT_HAS_TAKEN_PLACE',
      path: ['visitedOn'],
      basis,
      says: {
        zh: '检查日期不得晚于登记之日。',
        en: 'The day of the visit may not be after the day on which it is recorded.',
      },
      holds: ({ input, today }) => input.visitedOn <= today,
      facts: ({ input }) => [factValue('visitedOn', input.visitedOn)],
    },
    {
      code: 'VISIT_SAYS_WHERE_AND_WHAT',
      path: ['location'],
      basis,
      says: { zh: '须写明检查地点和检查内容。', en: 'The place and what was looked into must both be stated.' },
      holds: ({ input }) => hasText(input.location) && hasText(input.matter),
    },
    {
      code: 'VISIT_IS_AT_AN_ENTERPRISE_OF_THE_COUNTY',
      path: ['enterpriseId'],
      basis,
      says: {
        zh: '指明企业的，须为本县企业。',
        en: 'The enterprise, where one is named, must be one of the county.',
      },
      holds: ({ input, facts }) =>
        input.enterpriseId == null ||
        facts.firm.some(({ countyCode }) => facts.leader.every((post) => post.countyCode === countyCode)),
    },
    {
      code: 'VISIT_FINDINGS_ARE_SOMEBODYS',
      path: ['findings'],
      basis,
      says: {
        zh: '每个问题须写明内容，责任单位须为本县现存的党委政府、部门、乡镇（街道）或者园区。',
        en: 'Every finding must state what was found, and an existing office of the county that answers for it.',
      },
      holds: ({ input, facts }) =>
        input.findings.every(
          ({ content, organisationId }) =>
            hasText(content) &&
            facts.offices.some(
              (office) =>
                office.key === organisationId &&
                office.endedOn === null &&
                answers(office) &&
                facts.leader.every(({ countyCode }) => countyCode === office.countyCode),
            ),
        ),
    },
  ],
  decide: ({ input, facts, now, law }) => {
    const { regionCode, organisationId } = facts.leader[0]!;
    return {
      regionCode,
      organisationId,
      postId: input.postId,
      enterpriseId: input.enterpriseId ?? null,
      visitedOn: input.visitedOn,
      location: input.location.trim(),
      matter: input.matter.trim(),
      findingCount: input.findings.length,
      enteredLate:
        civilDateOf(now) > addDays(input.visitedOn, law.number('meeting.record.days', civilDateOf(now), regionCode)),
    };
  },
  creates: ({ input, facts, law, today }, visit) =>
    input.findings.map((finding, i) => {
      const { regionCode } = facts.offices.find(({ key }) => key === finding.organisationId)!;
      return created<VisitFinding>('VisitFinding', {
        regionCode,
        visitId: visit.id,
        place: i + 1,
        organisationId: finding.organisationId,
        content: finding.content.trim(),
        foundOn: input.visitedOn,
        dueOn: law.due('visit.follow.days', today, regionCode).day,
      });
    }),
});

/** Says which issue or hazard it became; that is then followed to its own end. 转办 */
export const followVisitFinding = act<
  VisitFinding,
  FollowVisitFindingInput,
  { issue: IssueToFollow[]; hazard: HazardToFollow[] }
>({
  name: 'followVisitFinding',
  facts: {
    issue: ask(issueToFollow, ({ input }) => [input.issueId]),
    hazard: ask(hazardToFollow, ({ input }) => [input.hazardId]),
  },
  musts: [
    {
      code: 'FINDING_BECOMES_ONE_ISSUE_OR_HAZARD',
      path: ['issueId'],
      basis,
      says: {
        zh: '须指明一个本县问题或者一个本县隐患，二者只能选一。',
        en: 'Either one issue or one hazard of the county must be named, and only one of them.',
      },
      holds: ({ entry, input, facts }) =>
        (input.issueId == null) !== (input.hazardId == null) &&
        [...facts.issue, ...facts.hazard].some(({ countyCode }) => countyCode === entry.countyCode),
    },
    {
      code: 'FINDING_BECOMES_WHAT_WAS_ENTERED_AFTER_IT',
      path: ['issueId'],
      basis,
      says: {
        zh: '问题、隐患须为检查之日或者之后登记的；问题的责任单位须为该发现问题的责任单位。',
        en: 'The issue or hazard must have been entered on the day of the visit or later, and an issue must be that of the responsible office.',
      },
      holds: ({ entry, facts }) =>
        [...facts.issue, ...facts.hazard].every(({ enteredOn }) => enteredOn >= entry.foundOn) &&
        facts.issue.every(({ organisationId }) => organisationId === entry.organisationId),
      remedies: [{ action: 'raiseIssue', role: 'BUREAU_HEAD' }],
    },
  ],
  decide: ({ input, at }) => ({
    issueId: input.issueId ?? null,
    hazardId: input.hazardId ?? null,
    followedAt: at,
  }),
});
