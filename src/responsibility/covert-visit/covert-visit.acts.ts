import { act, ask, factValue, hasText, created } from '../../kernel/act.js';
import { countyOf } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { fileById, sentBy, type FileFacts } from '../../file/file.facts.js';
import { answers, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { visitedEnterprise, type VisitedFacts } from './covert-visit.facts.js';
import { begun } from '../issue/issue.musts.js';
import type { Issue } from '../issue/issue.js';
import type { RecordCovertVisitInput } from './covert-visit.inputs.js';
import type { CovertVisit, FilmedScene } from './covert-visit.js';

const basis = POINTS('多通报、多发督促函、多暗访、多拍摄隐患场景');
const problemsOf = ({ scenes }: RecordCovertVisitInput) => scenes.filter(({ responsibleId }) => responsibleId != null);

/** Records a covert visit and what it filmed; what shows a problem is raised with whoever answers for it. 登记暗访 */
export const recordCovertVisit = act<
  CovertVisit,
  RecordCovertVisitInput,
  { own: OrganisationFacts[]; responsible: OrganisationFacts[]; files: FileFacts[]; enterprise: VisitedFacts[] }
>({
  name: 'recordCovertVisit',
  begins: true,
  numbers: { number: '暗访' },
  numbersOfOthers: { Issue: { number: '问' } },
  facts: {
    own: ask(organisationById, ({ actor }) => [actor.organisationId]),
    responsible: ask(organisationById, ({ input }) => input.scenes.map(({ responsibleId }) => responsibleId)),
    files: ask(fileById, ({ input }) => input.scenes.map(({ fileId }) => fileId)),
    enterprise: ask(visitedEnterprise, ({ input }) => [input.enterpriseId]),
  },
  musts: [
    {
      code: 'COVERT_VISIT_IS_IN_THE_COUNTY',
      path: ['region'],
      basis,
      says: {
        zh: '暗访地点须在本单位所在县，涉及企业须为本县企业。',
        en: "The place visited must be in the county of the caller's office, and the enterprise one of that county.",
      },
      holds: ({ input, facts }) =>
        facts.own.some(({ countyCode }) => countyCode === countyOf(input.region)) &&
        (input.enterpriseId == null ||
          facts.enterprise.some(({ countyCode }) => countyCode === countyOf(input.region))),
    },
    {
      code: 'COVERT_VISIT_HAS_BEEN_MADE',
      path: ['visitedOn'],
      basis,
      says: {
        zh: '暗访日期不得晚于登记之日。',
        en: 'The day of a visit may not be after the day on which it is recorded.',
      },
      holds: ({ input, today }) => input.visitedOn <= today,
      facts: ({ input }) => [factValue('visitedOn', input.visitedOn)],
    },
    {
      code: 'COVERT_VISIT_SAYS_WHERE_AND_WHAT',
      path: ['finding'],
      basis,
      says: { zh: '须写明暗访地点和情况。', en: 'The place visited and what was found must both be stated.' },
      holds: ({ input }) => hasText(input.place) && hasText(input.finding),
    },
    {
      code: 'COVERT_VISIT_FILMED_SOMETHING',
      path: ['scenes'],
      basis,
      says: {
        zh: '须至少有一个拍摄场景，逐个写明场景说明并附本单位上传的影像资料。',
        en: "There must be at least one scene, each described and with a file uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        input.scenes.length > 0 &&
        input.scenes.every(
          ({ description, fileId }) => hasText(description) && sentBy(actor.organisationId, facts.files, fileId),
        ),
    },
    {
      code: 'COVERT_VISIT_PROBLEMS_ARE_SOMEONES',
      path: ['scenes'],
      basis,
      says: {
        zh: '场景的责任单位须为本县现存的党委政府、应急管理局、部门、乡镇（街道）或者园区管委会。',
        en: 'The office responsible for a scene must be an existing government, bureau, department, township or committee of a park of the county.',
      },
      holds: ({ input, facts }) =>
        problemsOf(input).every(({ responsibleId }) =>
          facts.responsible.some(
            (office) =>
              office.key === responsibleId &&
              office.endedOn === null &&
              office.countyCode === countyOf(input.region) &&
              answers(office),
          ),
        ),
    },
    {
      code: 'COVERT_VISIT_PROBLEMS_ARE_DUE',
      path: ['rectificationDue'],
      basis,
      says: {
        zh: '场景显示问题的，须写明晚于办理时间的整改期限，问题类别只能是安全生产或者自然灾害；不显示问题的，不得写明期限和类别。',
        en: 'Where a scene shows a problem, a rectification deadline later than the act must be given, and the kind may only be SAFETY or DISASTER; where none does, neither may be given.',
      },
      holds: ({ input, at }) =>
        problemsOf(input).length > 0
          ? input.rectificationDue != null &&
            input.rectificationDue > at &&
            ['SAFETY', 'DISASTER'].includes(input.kind ?? 'SAFETY')
          : input.rectificationDue == null && input.kind == null,
      facts: ({ input }) => [factValue('rectificationDue', input.rectificationDue)],
    },
  ],
  decide: ({ input, actor }) => ({
    regionCode: input.region,
    organisationId: actor.organisationId,
    visitorId: actor.operatorId,
    visitedOn: input.visitedOn,
    place: input.place.trim(),
    enterpriseId: input.enterpriseId ?? null,
    finding: input.finding.trim(),
    sceneCount: input.scenes.length,
    problemCount: problemsOf(input).length,
  }),
  creates: ({ input, facts, actor, keyAt }, { id }) =>
    input.scenes.flatMap(({ description, fileId, responsibleId }, i) => {
      const office = facts.responsible.find(({ key }) => key === responsibleId);
      const scene = {
        regionCode: input.region,
        visitId: id,
        organisationId: actor.organisationId,
        place: i + 1,
        description: description.trim(),
        fileId,
        responsibleId: office ? office.key : null,
        issueId: office ? keyAt(i) : null,
      };
      return [
        ...(office
          ? [
              created<Issue>('Issue', {
                id: keyAt(i),
                regionCode: office.regionCode,
                organisationId: office.key,
                pool: 'FULL',
                kind: input.kind ?? 'SAFETY',
                content: description.trim(),
                source: `暗访：${input.place.trim()}`,
                rectificationDue: input.rectificationDue!,
                raiserId: actor.operatorId,
                raiserOfficeId: actor.organisationId,
                foundByType: 'CovertVisit',
                foundById: id,
                ...begun,
              }),
            ]
          : []),
        created<FilmedScene>('FilmedScene', scene),
      ];
    }),
});
