import { describe, expect, test } from '@jest/globals';
import { bound, failures, mustsOf, type Act, type Must } from '../../src/kernel/act.js';
import type { Instant } from '../../src/kernel/instant.js';
import { Law } from '../../src/kernel/law.js';
import { moveFrom, type Lifecycle } from '../../src/kernel/lifecycle.js';
import { calendarWith } from '../../src/kernel/working-days.js';

export const at = '2026-07-01T04:00:00.000Z';
export const later = '2026-07-01T04:00:00.001Z';
export const earlier = '2026-07-01T03:59:59.999Z';
const parameter = (key: string, value: string, dayType = 'CALENDAR') =>
  ({
    key,
    regionPrefix: '',
    value,
    unit: '',
    dayType,
    basis: { title: '规定', article: '第二十三条' },
    effectiveFrom: '2008-01-01',
    effectiveUntil: null,
  }) as never;
/** The numbers these tests stand on, whatever the county's are. */
export const law = new Law(
  [
    parameter('hazard.extensions.max', '1'),
    parameter('hazard.reinspect.days', '10'),
    parameter('hazard.selfreport.days', '3'),
    parameter('hazard.confirm.days', '3'),
    parameter('hazard.lookback.days', '30'),
    parameter('hazard.rectification.days.max', '180'),
    parameter('resumption.commitment.months', '12'),
    parameter('listing.progress.days', '7'),
    parameter('powercut.notice.hours', '24'),
    parameter('hearing.request.days', '5', 'WORKING'),
    parameter('close.proposal.penalties.halfyear', '3'),
    parameter('close.proposal.penalties.year', '4'),
    parameter('close.proposal.halfyear.days', '180'),
    parameter('close.proposal.year.months', '12'),
    parameter('warning.county.colours', 'YELLOW BLUE'),
    parameter('meeting.record.days', '15'),
    parameter('committee.quorum.percent', '50'),
    parameter('exposure.months.max', '12'),
    parameter('duty.list.ending.days', '15'),
    parameter('programme.measures.count', '10'),
    parameter('programme.four-ones.count', '4'),
    parameter('evaluation.good.min', '90'),
    parameter('evaluation.fair.min', '60'),
    parameter('visit.follow.days', '5', 'WORKING'),
    parameter('disaster.first.report.hours', '2'),
    parameter('veto.grounds', 'LARGER_ACCIDENT DUTY_LEFT_UNDONE'),
    parameter('veto.months', '12'),
    parameter('post.leave.entry.days', '10'),
    parameter('officer.training.entry.hours', '120'),
    parameter('officer.training.round.hours', '60'),
    parameter('officer.certificate.years', '5'),
    parameter('assistant.term.months', '36'),
    parameter('client.key.overlap.days', '30'),
    ...Object.entries({
      'assessment.seal.days': '10',
      'assessment.seal.back.months': '120',
      'assessment.bulletin.days': '15',
      'assessment.evaluation.days': '20',
      'assessment.annual.days': '45',
      'assessment.speech.days': '30',
      'assessment.accidents.many': '3',
      'task.check.days': '10',
      'policy.review.months': '24',
      'task.place.days': '15',
      'assessment.grade.excellent': '90',
      'assessment.grade.good': '80',
      'assessment.grade.qualified': '60',
      'assessment.usual.percent': '60',
      'assessment.weight.accidents': '30',
      'assessment.weight.hazards': '25',
      'assessment.weight.duty': '15',
      'assessment.weight.letters': '10',
      'assessment.weight.enforcement': '5',
      'assessment.weight.issues': '5',
      'assessment.weight.results': '10',
      'assessment.points.accident': '5',
      'assessment.points.death': '10',
      'assessment.points.larger': '15',
      'assessment.points.duty': '3',
      'assessment.points.task': '5',
      'assessment.points.speech': '3',
      'assessment.points.letter.late': '3',
      'assessment.points.letter.severe': '2',
      'assessment.points.result': '5',
      'assessment.points.result.education': '1',
      'assessment.points.result.admonition': '2',
      'assessment.points.result.organisational': '4',
      'assessment.points.result.government_sanction': '5',
      'assessment.points.result.party_sanction': '5',
      'assessment.points.result.penalty': '5',
      'assessment.points.result.criminal': '10',
      'assessment.points.result.not_righted': '5',
      'issue.spotcheck.days': '15',
      'practice.answer.days': '30',
    }).map(([key, value]) => parameter(key, value)),
    ...['reminder', 'urging', 'interview', 'criticism'].map((level) =>
      parameter(`supervision.answer.${level}.days`, '10', 'WORKING'),
    ),
    parameter('supervision.interview.hold.days', '7', 'WORKING'),
    parameter('work.inspection.days', '30'),
    parameter('work.inspection.report.days', '30'),
    parameter('work.inspection.tour.report.days', '90'),
    ...Object.entries({
      'relief.emergency.day': '20.00',
      'relief.transition.day': '20.00',
      'relief.drought.day': '20.00',
      'relief.condolence': '16000.00',
      'relief.rebuild.room': '5000.00',
      'relief.winterspring.min': '150.00',
      'relief.emergency.days.max': '15',
      'relief.transition.days.max': '90',
      'relief.drought.days.max': '15',
      'relief.rebuild.first.percent': '50',
      'relief.village.attendees.min': '5',
      'relief.bank.answer.hours': '48',
      'relief.account.households.max': '1',
      'winterspring.plan.deadline': '10-31',
      'relief.winterspring.pay.lunar': '01-01',
    }).map(([key, value]) => parameter(key, value)),
    parameter('share.reply.days', '10', 'WORKING'),
    parameter('share.reply.open.days', '1', 'WORKING'),
    parameter('share.reply.extension.days', '10', 'WORKING'),
    parameter('household.newborn.number.days', '30'),
    parameter('relief.village.publicity.days', '5', 'WORKING'),
    parameter('relief.rebuild.rest.days', '5', 'WORKING'),
    parameter('relief.rebuild.first.days', '5', 'WORKING'),
    parameter('relief.rebuild.start.days', '30'),
    parameter('relief.five.haves.hours', '24'),
    parameter('relief.budget.by', '03-31'),
    parameter('relief.rebuild.done.by', '12-31'),
    parameter('relief.pay.days', '15', 'WORKING'),
    parameter('relief.account.correct.days', '5', 'WORKING'),
    ...Object.entries({
      'case.officers.min': '2',
      'case.limitation.years': '2',
      'case.limitation.grave.years': '5',
      'case.decision.days': '90',
      'hearing.threshold.person': '5000.00',
      'hearing.threshold.org': '50000.00',
      'simple.fine.max.person': '200.00',
      'simple.fine.max.org': '3000.00',
      'onspot.collect.max': '100.00',
      'pay.days': '15',
      'surcharge.rate.daily': '0.03',
      'surcharge.cap': '1.00',
      'urge.before.court.days': '10',
      'court.apply.window.months': '3',
      'review.apply.days': '60',
      'sue.months': '6',
      'sue.after.review.days': '15',
      'seizure.days': '30',
      'seizure.urgent.backfill.hours': '24',
      'inspection.cap.year': '4',
      'inspection.draw.tickets': 'RED:8 ORANGE:4 YELLOW:2 BLUE:1 NONE:2',
      'enforcement.separation': 'ON',
      'discretion.light.percent': '30',
      'discretion.heavy.percent': '70',
      'case.deliberation.min': '3',
      'case.review.all': 'OFF',
      'credit.publicity.minor': '0-3',
      'credit.publicity.general': '3-12',
      'credit.publicity.severe': '12-36',
      'government.tiers': 'MUNICIPALITY_COUNTY',
      'criminal.trigger.persons': '1 3',
      'criminal.trigger.loss': '1000000.00',
      'criminal.head.decision.days': '3',
      'criminal.transfer.hours': '24',
      'criminal.police.review.days': '3',
      'criminal.reconsider.days': '3',
      'accident.group.days': '3',
      'accident.above.days': '15',
      'investigation.receipt.days': '5',
      'accident.kind.standard': 'GB 6441-2025',
      'accident.report.unit.hours': '1',
      'accident.report.level.hours': '2',
      'accident.report.county.to.city.hours': '1',
      'accident.supplement.days': '30',
      'accident.supplement.traffic.fire.days': '7',
      'accident.investigate.days': '60',
      'accident.reply.days': '15',
      'accident.evaluate.months': '12',
      'accident.publish.days': '20',
      'disaster.investigation.min.dead': '3',
      'disaster.review.kinds.geological': '02',
      'disaster.review.kinds.flood': '0101 0102 0103 0104',
      'disaster.review.kinds.fire': '0406',
      'disaster.review.dead.geological': '3 10 30',
      'disaster.review.loss.geological': '1000000.00 5000000.00 10000000.00',
      'disaster.review.dead.flood': '3 10 30',
      'disaster.review.loss.flood': '10000000.00 100000000.00 1000000000.00',
      'disaster.review.kinds.drought': '0101',
      'disaster.review.dead.drought': '3 10 30',
      'disaster.review.loss.drought': '10000000.00 100000000.00 1000000000.00',
      'disaster.review.dead.fire': '3 10 30',
      'disaster.review.loss.fire': 'NONE',
      'disaster.review.area.geological': 'NONE',
      'disaster.review.area.flood': '1000 10000 50000',
      'disaster.review.area.drought': '1000 10000 50000',
      'disaster.review.area.fire': '1 100 1000',
      'accident.measure.again.days': '90',
      'accident.measure.again.max': '2',
      'disaster.review.tiers': 'COUNTY COUNTY PROVINCE STATE',
      'accountability.feedback.days': '30',
      'blacklist.years': '3',
      'blacklist.early.removal.months': '12',
    }).map(([key, value]) => parameter(key, value)),
    ...Object.entries({
      'hearing.notify.before.days': '7',
      'service.days': '7',
      'publicity.penalty.days': '7',
      'publicity.withdraw.days': '3',
      'refund.days': '15',
      'publicity.other.decision.days': '20',
      'investigation.handover.days': '7',
      'defence.days': '3',
      'evidence.preserve.days': '7',
    }).map(([key, value]) => parameter(key, value, 'WORKING')),
  ],
  calendarWith(),
);

export const operator = (key: string, role = 'LAW_OFFICER', over: object = {}) => ({
  key,
  name: key,
  certificateNumber: '1',
  certificateValidUntil: '2026-07-01',
  posts: [{ roles: [role], from: '2020-01-01', to: null, organisationId: 'o', countyCode: '500238' }],
  ...over,
});
export interface Over {
  entry?: object;
  input?: object;
  children?: readonly object[];
  facts?: object;
  actor?: object;
  signers?: readonly string[];
  at?: string;
  now?: string;
}
export type Base = Required<Pick<Over, 'entry' | 'facts' | 'actor' | 'signers'>>;
export const merge = (base: Base, over: Over): any => {
  const entry = { ...base.entry, ...over.entry };
  return {
    now: at,
    keyAt: (place: number) => `new-${place}`,
    children: [],
    ...base,
    at,
    ...over,
    ...bound({ entry: { regionCode: '', ...entry }, at: (over.at ?? (base as Over).at ?? at) as Instant, law }),
    entry,
    facts: { ...base.facts, ...over.facts },
    actor: { ...base.actor, ...over.actor },
    input: over.input ?? {},
  };
};

/** A must: what it lets pass, and the least that it does not. */
export type Case<Acts> = readonly [act: keyof Acts & string, code: string, passes: Over, fails: Over];

/** Tests each must of these acts on both sides of its line, by the article's name, and that none is left out. */
export function bothSides<Acts extends Record<string, Act>>(
  acts: Acts,
  base: Base,
  cases: readonly Case<Acts>[],
): void {
  const mustOf = (act: keyof Acts, code: string): Must<any> => {
    const must = mustsOf(acts[act]!).find((each) => each.code === code);
    if (!must) throw new Error(`${String(act)} has no must ${code}`);
    return must;
  };
  const told = ({ basis }: Must<any>, c: object) =>
    (typeof basis === 'function' ? basis(c) : basis).map(({ title, article }) => `${title} ${article}`).join();
  describe('each must, on both sides of its line', () => {
    test.each(
      cases.map(
        (each) => [`${each[0]} ${each[1]} (${told(mustOf(each[0], each[1]), merge(base, each[3]))})`, each] as const,
      ),
    )('%s', (_, [act, code, passes, fails]) => {
      const must = mustOf(act, code);
      expect(failures([must], merge(base, passes))).toEqual([]);
      const [refused] = failures([must], merge(base, fails));
      expect(refused).toMatchObject({ kind: 'RULE', code });
      expect(refused!.basis.length).toBeGreaterThan(0);
      for (const { title, article } of refused!.basis) expect([title !== '', article !== '']).toEqual([true, true]);
      expect(refused!.says.zh && refused!.says.en).toBeTruthy();
    });
    test('none is left out', () => {
      const all = Object.entries(acts).flatMap(([name, act]) => mustsOf(act).map(({ code }) => `${name} ${code}`));
      expect([...new Set(cases.map(([act, code]) => `${act} ${code}`))].sort()).toEqual([...new Set(all)].sort());
    });
  });
}

/** Tests every move and every non-move: `legal` tells where each leads, in words of its own. */
export function everyMove(
  lifecycle: Lifecycle,
  statuses: readonly string[],
  legal: Readonly<Record<string, string>>,
): void {
  describe('each move and each non-move of the lifecycle', () => {
    test.each(statuses.flatMap((status) => Object.keys(lifecycle.moves).map((move) => [status, move] as const)))(
      'from %s, %s',
      (status, move) => {
        expect(moveFrom(lifecycle, status, move)).toBe(legal[`${status} ${move}`] ?? null);
      },
    );
    test('every move told is one of the table', () => {
      expect(
        Object.keys(legal).filter((each) => moveFrom(lifecycle, each.split(' ')[0]!, each.split(' ')[1]!) === null),
      ).toEqual([]);
    });
  });
}
