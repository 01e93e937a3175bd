import { describe, expect, test } from '@jest/globals';
import { failures, type Must } from '../../src/kernel/act.js';
import { Law } from '../../src/kernel/law.js';
import { moveFrom } from '../../src/kernel/lifecycle.js';
import { calendarWith } from '../../src/kernel/working-days.js';
import * as acts from '../../src/hazard/hazard/hazard.acts.js';
import { hazardLifecycle } from '../../src/hazard/hazard/hazard.lifecycle.js';

const parameter = (key: string, value: string) => ({ key, regionPrefix: '', value, unit: '', dayType: 'CALENDAR', basis: { title: '规定', article: '第二十三条' }, effectiveFrom: '2008-01-01', effectiveTo: null }) as never;
const law = new Law([parameter('hazard.extensions.max', '1'), parameter('hazard.reinspect.days', '10')], calendarWith());
const at = '2026-07-01T04:00:00.000Z', later = '2026-07-01T04:00:00.001Z';
const officer = (key: string, over: object = {}) => ({ key, certificateNumber: '1', certificateValidTo: '2026-07-01', ...over });
const base = {
  at, now: at, law, signers: ['a', 'b'], actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['LAW_OFFICER'] },
  entry: { regionCode: '500238100205', grade: 'MAJOR', reporterId: 'r', deadline: at, extensions: 0, plannedAt: at, rectificationFileId: 'f' }, facts: { region: [{ key: '1', level: 'VILLAGE', validTo: null }], enterprise: [{ key: 'e', townshipCode: '500238100', status: 'REGISTERED' }], files: [{ key: 'f', organisationId: 'o' }], officers: [officer('a'), officer('b')], reviewers: [officer('a'), officer('b')] },
};
const merge = (over: { entry?: object; input?: object; facts?: object; actor?: object; signers?: string[] }) => ({ ...base, ...over, entry: { ...base.entry, ...over.entry }, facts: { ...base.facts, ...over.facts }, actor: { ...base.actor, ...over.actor }, input: over.input ?? {} });
type Over = Parameters<typeof merge>[0];

/** Each must on both sides of its line: what it lets pass, and the least that it does not. */
const cases: [act: keyof typeof acts, code: string, passes: Over, fails: Over][] = [
  ['reportHazard', 'HAZARD_PLACE_IS_A_TOWNSHIP_OR_VILLAGE', {}, { facts: { region: [{ key: '1', level: 'COUNTY', validTo: null }] } }],
  ['reportHazard', 'HAZARD_PLACE_IS_A_TOWNSHIP_OR_VILLAGE', { facts: { region: [{ key: '1', level: 'TOWNSHIP', validTo: null }] } }, { facts: { region: [{ key: '1', level: 'VILLAGE', validTo: '2020-01-01' }] } }],
  ['reportHazard', 'HAZARD_FOUND_BEFORE_REPORTED', { input: { foundAt: at } }, { input: { foundAt: later } }],
  ['reportHazard', 'HAZARD_IS_DESCRIBED', { input: { description: '漏' } }, { input: { description: ' ' } }],
  ['reportHazard', 'HAZARD_ENTERPRISE_LIES_THERE', { input: { enterpriseId: 'e', region: '500238100205' } }, { input: { enterpriseId: 'e', region: '500238101205' } }],
  ['reportHazard', 'HAZARD_ENTERPRISE_LIES_THERE', { input: { enterpriseId: null } }, { input: { enterpriseId: 'e', region: '500238100205' }, facts: { enterprise: [{ key: 'e', townshipCode: '500238100', status: 'DEREGISTERED' }] } }],
  ['reportHazard', 'HAZARD_FILE_SENT_BY_THE_OFFICE', { input: { evidenceFileId: 'f' } }, { input: { evidenceFileId: 'f' }, actor: { organisationId: 'p' } }],
  ['rejectHazard', 'HAZARD_JUDGED_BY_ANOTHER', {}, { actor: { operatorId: 'r' } }],
  ['rejectHazard', 'HAZARD_REJECTED_WITH_REASON', { input: { reason: '查无' } }, { input: { reason: '' } }],
  ['gradeHazard', 'HAZARD_JUDGED_BY_ANOTHER', { entry: { reporterId: null }, actor: { operatorId: 'r' } }, { actor: { operatorId: 'r' } }],
  ['gradeHazard', 'HAZARD_MAJOR_NAMES_ITS_CRITERION', { input: { grade: 'GENERAL' } }, { input: { grade: 'MAJOR' } }],
  ['fixHazardOnSpot', 'HAZARD_MAJOR_IS_NOT_FIXED_ON_SPOT', { entry: { grade: 'GENERAL' } }, {}],
  ['fixHazardOnSpot', 'HAZARD_FIX_IS_DESCRIBED', { input: { fix: '已换' } }, { input: { fix: '' } }],
  ['fixHazardOnSpot', 'HAZARD_FILE_SENT_BY_THE_OFFICE', { input: { fixFileId: 'f' } }, { input: { fixFileId: 'g' } }],
  ['orderRectification', 'HAZARD_OFFICERS_ARE_CERTIFIED', {}, { facts: { officers: [officer('a'), officer('b', { certificateValidTo: '2026-06-30' })] } }],
  ['orderRectification', 'HAZARD_OFFICERS_ARE_CERTIFIED', {}, { facts: { officers: [officer('a'), officer('b', { certificateNumber: null })] } }],
  ['orderRectification', 'HAZARD_DEADLINE_IS_AHEAD', { input: { deadline: later } }, { input: { deadline: at } }],
  ['orderRectification', 'HAZARD_MAJOR_DECIDES_ON_SUSPENSION', { input: { suspension: '停用' } }, { input: {} }],
  ['orderRectification', 'HAZARD_FILE_SENT_BY_THE_OFFICE', { input: {} }, { input: { orderFileId: 'g' } }],
  ['planRectification', 'HAZARD_PLAN_NAMES_WHO_AND_WHAT', { input: { responsiblePerson: '甲', measures: '乙' } }, { input: { responsiblePerson: '甲', measures: '' } }],
  ['planRectification', 'HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS', { input: { funds: '0', dueOn: '2026-07-01', contingency: '预案' } }, { input: { funds: null, dueOn: '2026-07-01', contingency: '预案' } }],
  ['planRectification', 'HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS', { entry: { grade: 'GENERAL' } }, { input: { funds: '0', dueOn: '2026-07-01', contingency: ' ' } }],
  ['planRectification', 'HAZARD_PLAN_KEEPS_THE_DEADLINE', { input: { dueOn: '2026-07-01' } }, { input: { dueOn: '2026-07-02' } }],
  ['extendRectification', 'HAZARD_EXTENDED_BEFORE_THE_DEADLINE', {}, { entry: { deadline: '2026-07-01T03:59:59.999Z' } }],
  ['extendRectification', 'HAZARD_EXTENDED_AGAIN_BY_THE_HEAD', { entry: { extensions: 1 }, actor: { roles: ['BUREAU_HEAD'] } }, { entry: { extensions: 1 } }],
  ['extendRectification', 'HAZARD_EXTENSION_IS_LATER', { input: { deadline: later } }, { input: { deadline: at } }],
  ['extendRectification', 'HAZARD_EXTENSION_IS_SAFEGUARDED', { input: { reason: '雨', safeguards: '值守' } }, { input: { reason: '雨', safeguards: '' } }],
  ['requestHazardReview', 'HAZARD_RECTIFICATION_IS_DESCRIBED', { input: { rectification: '已换' } }, { input: { rectification: '' } }],
  ['requestHazardReview', 'HAZARD_FILE_SENT_BY_THE_OFFICE', { input: { rectificationFileId: 'f' } }, { input: { rectificationFileId: 'g' } }],
  ['returnHazard', 'HAZARD_RETURNED_WITH_REASON', { input: { reason: '未改' } }, { input: { reason: '' } }],
  ['returnHazard', 'HAZARD_RETURN_DEADLINE_IS_AHEAD', { input: { deadline: later } }, { input: { deadline: at } }],
  ['closeHazard', 'HAZARD_MAJOR_CLOSED_WITH_PLAN', {}, { entry: { plannedAt: null } }],
  ['closeHazard', 'HAZARD_MAJOR_CLOSED_WITH_EVIDENCE', { entry: { grade: 'GENERAL', rectificationFileId: null } }, { entry: { rectificationFileId: null } }],
  ['closeHazard', 'HAZARD_REVIEWED_BY_TWO', { input: { reviewerIds: ['a', 'b'] } }, { input: { reviewerIds: ['a'] }, facts: { reviewers: [officer('a')] } }],
  ['closeHazard', 'HAZARD_REVIEWED_BY_TWO', { input: { reviewerIds: ['a', 'b'] } }, { input: { reviewerIds: ['a', 'a'] }, facts: { reviewers: [officer('a')] } }],
  ['closeHazard', 'HAZARD_REVIEWERS_ARE_CERTIFIED', { input: { reviewerIds: ['a', 'b'] } }, { input: { reviewerIds: ['a', 'c'] } }],
  ['closeHazard', 'HAZARD_NOT_REVIEWED_BY_ITS_REPORTER', { input: { reviewerIds: ['a', 'b'] } }, { input: { reviewerIds: ['a', 'r'] } }],
  ['closeHazard', 'HAZARD_CLOSED_WITH_FINDING', { input: { opinion: '合格', reviewerIds: [] } }, { input: { opinion: '', reviewerIds: [] } }],
  ['closeHazard', 'HAZARD_MAJOR_CLOSED_WITH_RECORD', { input: { reviewFileId: 'f', reviewerIds: [] } }, { input: { reviewerIds: [] } }],
  ['closeHazard', 'HAZARD_FILE_SENT_BY_THE_OFFICE', { input: { reviewFileId: 'f', reviewerIds: [] } }, { input: { reviewFileId: 'g', reviewerIds: [] } }],
  ['correctHazard', 'HAZARD_CORRECTED_WITH_REASON', { input: { reason: '误' } }, { input: { reason: '' } }],
  ['correctHazard', 'HAZARD_CORRECTION_CHANGES_SOMETHING', { input: { location: '东' } }, { input: {} }],
  ['correctHazard', 'HAZARD_CORRECTION_CHANGES_SOMETHING', { input: { location: '东' } }, { input: { location: ' ' } }],
];
const mustOf = (act: keyof typeof acts, code: string) => [...acts[act].standing, ...acts[act].musts].find((must) => must.code === code) as Must<any>;
const told = ({ basis }: Must<any>, c: object) => (typeof basis === 'function' ? basis(c) : basis).map(({ title, article }) => `${title} ${article}`).join();

describe('each must, on both sides of its line', () => {
  test.each(cases.map((each) => [`${each[0]} ${each[1]} (${told(mustOf(each[0], each[1]), merge(each[3]))})`, each] as const))('%s', (_, [act, code, passes, fails]) => {
    const must = mustOf(act, code);
    expect(failures([must], merge(passes))).toEqual([]);
    expect(failures([must], merge(fails))).toMatchObject([{ kind: 'RULE', code, basis: [{ article: expect.stringMatching(/\S/) }] }]);
  });
  test('none is left out', () => {
    const all = Object.entries(acts).flatMap(([name, act]) => [...act.standing, ...act.musts].map(({ code }) => `${name} ${code}`));
    expect([...new Set(cases.map(([act, code]) => `${act} ${code}`))].sort()).toEqual([...new Set(all)].sort());
  });
});

describe('each move and each non-move of the lifecycle', () => {
  const statuses = ['REPORTED', 'REJECTED', 'GRADED', 'FIXED_ON_SPOT', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED'];
  const legal: Record<string, string> = {
    'REPORTED rejectHazard': 'REJECTED', 'REPORTED gradeHazard': 'GRADED', 'GRADED fixHazardOnSpot': 'FIXED_ON_SPOT', 'GRADED orderRectification': 'ORDERED', 'GRADED planRectification': 'RECTIFYING', 'ORDERED planRectification': 'RECTIFYING', 'RECTIFYING planRectification': 'RECTIFYING',
    'RECTIFYING extendRectification': 'RECTIFYING', 'ORDERED requestHazardReview': 'IN_REVIEW', 'RECTIFYING requestHazardReview': 'IN_REVIEW', 'IN_REVIEW returnHazard': 'RECTIFYING', 'IN_REVIEW closeHazard': 'CLOSED',
  };
  test.each(statuses.flatMap((status) => Object.keys(hazardLifecycle.moves).map((move) => [status, move] as const)))('from %s, %s', (status, move) => {
    expect(moveFrom(hazardLifecycle, status, move)).toBe(legal[`${status} ${move}`] ?? null);
  });
});

test('a review is due ten days after it was asked for, and on a working day', () => {
  expect(acts.requestHazardReview.decide(merge({ input: { rectification: '已换' } }) as never)).toMatchObject({ reviewDueAt: '2026-07-13T15:59:59.999Z' });
});
