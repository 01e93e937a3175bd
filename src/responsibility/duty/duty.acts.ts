import { act, ask, factValue, given } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { AQF, GOV } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import { operatorById, organisationById, sitsOn, type OperatorFacts, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { askSealed, inAnOpenMonth, type SealedFacts } from '../assessment/assessment.facts.js';
import { postById, type PostFacts } from '../responsibility/responsibility.facts.js';
import type { ConfirmDutyItemInput, DutyItemLine, PublishDutyListInput, ReturnDutyItemInput, SubmitDutyItemInput } from './duty.inputs.js';
import type { DutyItem, DutyList } from './duty.js';

const done = GOV('第十六条');
/** A key task is counted: so much by the end of each quarter, and all by the last. */
const counted = ({ quantity, unit, byQuarter, measureKind }: DutyItemLine): boolean =>
  quantity != null && quantity > 0 && given(unit) && measureKind != null && byQuarter?.length === 4 && byQuarter.every((n, i) => n >= (i === 0 ? 0 : byQuarter[i - 1]!)) && byQuarter[3] === quantity;

/** Publishes a list; its items begin with it. 公布清单 */
export const publishDutyList = act<DutyList, PublishDutyListInput, { offices: OrganisationFacts[]; posts: PostFacts[] }>({
  name: 'publishDutyList', begins: true,
  facts: { offices: ask(organisationById, ({ input }) => [input.organisationId, ...input.items.flatMap(({ organisationId, coIds }) => [organisationId, ...(coIds ?? [])])]), posts: ask(postById, ({ input }) => input.items.map(({ postId }) => postId)) },
  standing: [],
  musts: [
    { code: 'LIST_STATES_TITLE_AND_DOCUMENT', path: ['title'], basis: AQF('第十七条'), says: { zh: '须写明名称和文件。', en: 'Its title and its document are stated.' }, holds: ({ input }) => given(input.title) && given(input.document) },
    { code: 'LIST_IS_OF_A_YEAR', path: ['year'], basis: AQF('第十七条'), says: { zh: '年度不合格，或者公布日期晚于今天。', en: 'It is for a year, and made public today at the latest.' }, holds: ({ input, at }) => input.year >= 2000 && input.year <= 2100 && input.publishedOn <= civilDateOf(at) },
    { code: 'LIST_HAS_ITEMS', path: ['items'], basis: AQF('第十七条'), says: { zh: '须有事项，每项写明内容。', en: 'It has items, each of which says something.' }, holds: ({ input }) => input.items.length > 0 && input.items.every(({ content }) => given(content)) },
    { code: 'LIST_ITEMS_NAME_STANDING_OFFICES', path: ['items'], basis: AQF('第十七条'), says: { zh: '责任单位、配合单位须为同县现存单位，岗位须属该单位。', en: 'Each item names standing offices of the same county, and a post of its own office.' },
      holds: ({ input, facts }) => {
        const office = (id: string) => facts.offices.find(({ key, endedOn }) => key === id && endedOn === null), owner = office(input.organisationId);
        return owner !== undefined && input.items.every(({ organisationId, postId, coIds }) => [organisationId, ...(coIds ?? [])].every((id) => office(id)?.countyCode === owner.countyCode) && (postId == null || facts.posts.some((post) => post.key === postId && post.organisationId === organisationId)));
      } },
    { code: 'LIST_KEY_TASKS_ARE_COUNTED', path: ['items'], basis: GOV('第十六条'), says: { zh: '重点任务须有数量、单位、措施类别和逐季累计目标；其他清单不设分季目标。', en: 'A key task has a quantity, a unit, a kind of measure and what is to be done by each quarter; no other item has quarters.' },
      holds: ({ input }) => input.items.every((item) => (input.kind === 'ANNUAL_KEY' ? counted(item) : item.byQuarter == null && (item.quantity == null) === !given(item.unit) && (item.quantity ?? 1) > 0)) },
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.offices.find(({ key }) => key === input.organisationId)!.regionCode, organisationId: input.organisationId, kind: input.kind, year: input.year, title: input.title.trim(), document: input.document.trim(), clause: input.clause?.trim() ?? null, publishedOn: input.publishedOn, itemCount: input.items.length,
  }) as never,
  parts: ({ input, facts }, list) => input.items.map((item, i) => {
    const { regionCode } = facts.offices.find(({ key }) => key === item.organisationId)!;
    const both = { regionCode, listId: list.id, place: i + 1, organisationId: item.organisationId, content: item.content.trim(), measure: item.measure?.trim() ?? null, clause: item.clause?.trim() ?? input.clause?.trim() ?? null };
    return input.kind === 'ANNUAL_KEY'
      ? { entryType: 'KeyTask', set: { ...both, year: input.year, coIds: [...new Set(item.coIds ?? [])], measureKind: item.measureKind, quantity: item.quantity, unit: item.unit!.trim(), byQuarter: item.byQuarter, doneQuantity: 0 } }
      : { entryType: 'DutyItem', set: { ...both, kind: input.kind, postId: item.postId ?? null, submissionDue: item.submissionDue ?? null, targetQuantity: item.quantity ?? null, unit: item.unit?.trim() ?? null, evidenceIds: [] } };
  }),
});

type Signing = { signer: OperatorFacts[]; sealed: SealedFacts[] };
const signs = { signer: ask(operatorById, ({ actor }: { actor: { operatorId: string | null } }) => [actor.operatorId]) } as const;

/** Says that it is done. 提交 */
export const submitDutyItem = act<DutyItem, SubmitDutyItemInput, Signing & { files: FileFacts[] }>({
  name: 'submitDutyItem',
  facts: { ...signs, files: filesNamed, sealed: askSealed(({ entry, at }) => ({ organisationId: entry.organisationId, day: civilDateOf(at) })) },
  standing: [],
  musts: [
    { code: 'DUTY_SUBMITTED_BY_WHO_ANSWERS', path: ['id'], basis: done, says: { zh: '须由责任单位（岗位）人员提交。', en: 'It is submitted from the office, or by the holder of the post, that is to do it.' }, holds: ({ entry, facts, at }) => facts.signer.some((signer) => sitsOn(signer, entry.postId, entry.organisationId, civilDateOf(at))) },
    { code: 'DUTY_SUBMITTED_WITH_EVIDENCE', path: ['evidenceFileIds'], basis: done, says: { zh: '须有本单位上传的佐证材料。', en: 'Files sent by the caller\'s own office show it.' }, holds: ({ input, facts, actor }) => input.evidenceFileIds.length > 0 && sentBy(actor.organisationId, facts.files, input.evidenceFileIds) },
    { code: 'DUTY_PROGRESS_IS_DESCRIBED', path: ['progress'], basis: done, says: { zh: '须写明完成情况；有数量目标的须报数量。', en: 'How it was done is described, and counted where it is to be counted.' }, holds: ({ entry, input }) => given(input.progress) && (entry.targetQuantity === null ? input.doneQuantity == null : input.doneQuantity != null && input.doneQuantity >= 0) },
    inAnOpenMonth,
  ],
  decide: ({ input, at, actor }) => ({ progress: input.progress.trim(), doneQuantity: input.doneQuantity ?? null, evidenceIds: keptFiles(input.evidenceFileIds) ?? [], submitterId: actor.operatorId, submittedAt: at }),
});

/** Returns it. 退回 */
export const returnDutyItem = act<DutyItem, ReturnDutyItemInput>({
  name: 'returnDutyItem',
  standing: [],
  musts: [{ code: 'DUTY_RETURNED_WITH_AN_OPINION', path: ['opinion'], basis: done, says: { zh: '须写明退回意见。', en: 'What is wanting is stated.' }, holds: ({ input }) => given(input.opinion) }],
  decide: ({ input }) => ({ opinion: input.opinion.trim() }),
});

/** Confirms it. 确认 */
export const confirmDutyItem = act<DutyItem, ConfirmDutyItemInput, { sealed: SealedFacts[] }>({
  name: 'confirmDutyItem',
  facts: { sealed: askSealed(({ entry, at }) => ({ organisationId: entry.organisationId, day: civilDateOf(at) })) },
  standing: [
    { code: 'DUTY_NOT_CONFIRMED_BY_ITS_SUBMITTER', basis: done, says: { zh: '不得确认本人提交的事项。', en: 'Nobody confirms what they submitted themselves.' }, holds: ({ entry, actor }) => entry.submitterId === null || entry.submitterId !== actor.operatorId },
    { code: 'DUTY_CONFIRMED_AS_FAR_AS_COUNTED', basis: done, says: { zh: '未达目标数量，不得确认。', en: 'Less than was to be done is not confirmed.' }, holds: ({ entry }) => entry.targetQuantity === null || (entry.doneQuantity ?? 0) >= entry.targetQuantity,
      facts: ({ entry }) => [factValue('done', entry.doneQuantity), factValue('target', entry.targetQuantity)], remedies: [{ action: 'returnDutyItem', role: 'BUREAU_HEAD' }] },
  ],
  musts: [
    { code: 'DUTY_CONFIRMED_WITH_AN_OPINION', path: ['opinion'], basis: done, says: { zh: '须写明审核意见。', en: 'The opinion is stated.' }, holds: ({ input }) => given(input.opinion) },
    inAnOpenMonth,
  ],
  decide: ({ input, at, actor }) => ({ opinion: input.opinion.trim(), confirmerId: actor.operatorId, confirmedAt: at }),
});
