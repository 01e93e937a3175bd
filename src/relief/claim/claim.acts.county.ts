import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf, endOf, type CivilDate } from '../../kernel/civil-date.js';
import { yuanOf, type Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { JZTL } from '../../kernel/statutes.js';
import { balanceIn, balancesOf, fundById, type BalanceFacts, type FundFacts } from '../fund/fund.facts.js';
import { allocated, committed, posting } from '../fund/fund.ledger.js';
import { amountBy, ofDwellings, standardIn } from '../programme/programme.amounts.js';
import { programmeById, type ProgrammeFacts, type StandardFacts } from '../programme/programme.facts.js';
import {
  accountById,
  applicantById,
  claimedById,
  claimsOn,
  type AccountFacts,
  type ApplicantFacts,
  type ClaimedFacts,
  type OtherClaimFacts,
  type RemedyFacts,
} from './claim.facts.js';
import type { DecideClaimInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { procedure, draws, opinion, drawn, unrelated } from './claim.musts.js';

type Deciding = {
  readonly entry: Readonly<ReliefClaim>;
  readonly input: Readonly<DecideClaimInput>;
  readonly facts: {
    programme: ProgrammeFacts[];
    members: ClaimedFacts[];
    others: OtherClaimFacts[];
    account: AccountFacts[];
    home: ApplicantFacts[];
    fund: FundFacts[];
    balances: BalanceFacts[];
  };
  readonly at: Instant;
  readonly law: Law;
  readonly today: CivilDate;
  readonly due: (key: string, from: CivilDate) => ReturnType<Law['due']>;
};
const standardOf = ({ entry, facts }: Deciding): StandardFacts | null =>
  standardIn(facts.programme[0]?.standards ?? [], entry.regionCode, civilDateOf(entry.createdAt));
const computedOf = (ctx: Deciding): Fen =>
  amountBy(standardOf(ctx)!, { persons: ctx.entry.persons, days: ctx.entry.days ?? 0, rooms: ctx.entry.rooms ?? 0 });
const grantedOf = (ctx: Deciding): Fen => (ctx.input.amount == null ? computedOf(ctx) : BigInt(ctx.input.amount));
const overridden = ({ input }: Deciding, check: string): boolean =>
  input.overrides.some((each) => each.check === check && hasText(each.reason));
/** How many households are paid into the claim's account, its own with them. */
const paidInto = ({ facts }: Deciding): number => 1 + (facts.account[0]?.otherHouseholds ?? 0);
const remediesOf = ({ entry, facts }: Pick<Deciding, 'entry' | 'facts'>): RemedyFacts[] =>
  facts.home
    .flatMap(({ dwellings }) => dwellings.filter(({ id }) => id === entry.dwellingId))
    .flatMap(({ remedies }) => remedies.filter(({ id }) => id !== entry.id));
/** What else is claimed for the home and the same disaster, in another programme or under another entry of it. */
const otherRemedies = (ctx: Pick<Deciding, 'entry' | 'facts'>): RemedyFacts[] =>
  remediesOf(ctx).filter(
    ({ programmeId, dwellingId, eventId }) =>
      (programmeId !== ctx.entry.programmeId || dwellingId !== ctx.entry.dwellingId) &&
      eventId !== null &&
      eventId === ctx.facts.programme[0]?.eventId,
  );
/** Whether another claim tells of money for the home in the year: a subsidy that it states, or itself, granted. */
const subsidisedBy = (other: RemedyFacts, year: string): boolean =>
  other.subsidyYear === year || (other.status === 'PAYABLE' && (other.decidedOn ?? '').startsWith(year));
const hadOtherSubsidy = (ctx: Pick<Deciding, 'entry' | 'facts'>): boolean => {
  const year = civilDateOf(ctx.entry.createdAt).slice(0, 4);
  return ctx.entry.subsidyYear === year || remediesOf(ctx).some((other) => subsidisedBy(other, year));
};
const approving =
  (holds: (ctx: Deciding) => boolean) =>
  (ctx: Deciding): boolean =>
    !ctx.input.approved || holds(ctx);

/**
 * Of a season, what is granted in time is in hand before the festival. Everything else is within the county's days of
 * its decision, but rebuilding, which is paid by its stages.
 */
const payDueOf = ({ entry, facts, today, due }: Deciding): Instant | null => {
  const payDueOn = facts.programme[0]?.payDueOn ?? null;
  if (payDueOn !== null && today <= payDueOn) return endOf(payDueOn);
  return entry.kind === 'REBUILD' ? null : due('relief.pay.days', today).dueAt;
};
/** Rebuilding begins within the county's days, and is done by its day of the year in which it has to begin. */
const buildingDueOf = ({ entry, today, due, law }: Deciding) => {
  if (entry.kind !== 'REBUILD') return {};
  const start = due('relief.rebuild.start.days', today);
  const { value } = law.parameter('relief.rebuild.done.by', today, entry.regionCode);
  return { startDue: start.dueAt, doneDue: endOf(`${start.day.slice(0, 4)}-${value}` as CivilDate) };
};

/** The county decides: the standard times the quantity, or another amount for a reason. 县定 */
export const decideClaim = act<ReliefClaim, DecideClaimInput, Deciding['facts']>({
  name: 'decideClaim',
  preconditionFacts: {
    programme: ask(programmeById, ({ entry }) => [entry.programmeId]),
    members: ask(claimedById, ({ entry }) => entry.memberIds),
    others: ask(claimsOn, ({ entry }) => [...entry.memberIds, entry.dwellingId]),
    account: ask(accountById, ({ entry }) => [entry.accountId]),
    home: ask(applicantById, ({ entry }) => [entry.householdId]),
  },
  facts: {
    fund: ask(fundById, ({ input }) => [input.fundId]),
    balances: ask(balancesOf, ({ input }) => [input.fundId]),
  },
  musts: [
    opinion,
    {
      code: 'CLAIM_DECIDED_BY_ANOTHER',
      path: ['id'],
      basis: procedure,
      says: {
        zh: '乡镇审核人不得核定本人审核的申请。',
        en: 'A claim may not be decided by a person who reviewed it in the township.',
      },
      holds: ({ entry, actor }) => actor.operatorId === null || !entry.reviewerIds.includes(actor.operatorId),
    },
    unrelated(
      'CLAIM_DECIDED_BY_THE_UNRELATED',
      '核定人须声明不是申请户成员，与其成员也没有亲属关系；有的，须回避，由他人核定。',
      'Whoever decides must state that they neither belong to the household nor are related to a member of it; who does or is may not decide the claim.',
    ),
    {
      code: 'CLAIM_REJECTED_GRANTS_NOTHING',
      path: ['amount'],
      basis: procedure,
      says: {
        zh: '只有核定同意的，方可填写资金、金额、金额理由和比对不符的说明。',
        en: 'Only a claim that is granted may have a fund, an amount, a reason for it and overrides.',
      },
      holds: ({ input: { approved, amount, amountReason, fundId, overrides } }) =>
        approved || (amount == null && !hasText(amountReason) && fundId == null && overrides.length === 0),
    },
    {
      code: 'CLAIM_PUBLICITY_HAS_ENDED',
      path: ['id'],
      basis: procedure,
      says: {
        zh: '只有村级公示期满后，方可核定。',
        en: 'A claim may only be decided after the last day of public notice in the village.',
      },
      holds: ({ entry, today }) => entry.publishedUntil !== null && today > entry.publishedUntil,
    },
    {
      code: 'CLAIM_NOT_DRAWN_TWICE',
      path: ['id'],
      basis: draws,
      says: {
        zh: '同一救助对象或者住房在同一项目和时段另有在先且未终止的申请，或者另有已核定同意的申请的，不得核定同意。',
        en: 'A claim may not be granted while the same person or home has, in the same programme and period, a granted claim or an earlier one that is neither rejected nor withdrawn.',
      },
      holds: approving(
        ({ entry, facts }) =>
          !facts.others.some(
            (other: OtherClaimFacts) =>
              other.id !== entry.id &&
              other.programmeId === entry.programmeId &&
              other.period === entry.period &&
              (other.status === 'PAYABLE' || other.since < entry.id),
          ),
      ),
      facts: ({ entry, facts }) => [
        factValue(
          'others',
          facts.others.filter(
            (other) =>
              other.id !== entry.id && other.programmeId === entry.programmeId && other.period === entry.period,
          ).length,
        ),
      ],
    },
    {
      code: 'CLAIM_HOME_IS_NOT_REMEDIED_TWICE',
      path: ['id'],
      basis: draws,
      remedies: [{ action: 'withdrawClaim', role: 'TOWNSHIP' }],
      says: {
        zh: '同一住房（以地址认定）因同一灾害另有在先且未终止的，或者已核定同意的重建、维修申请的，不得核定同意。',
        en: 'A claim may not be granted while the same home, known by its address, has for the same disaster another granted claim for rebuilding or repair, or an earlier one that is neither rejected nor withdrawn.',
      },
      holds: approving(
        (ctx) => !otherRemedies(ctx).some(({ status, id }) => status === 'PAYABLE' || id < ctx.entry.id),
      ),
      facts: (ctx) => [factValue('others', otherRemedies(ctx).length)],
    },
    {
      code: 'CLAIM_NOT_DRAWN_FOR_THE_DEAD',
      path: ['id'],
      basis: draws,
      says: {
        zh: '只有救助对象在救助项目起算日在世的，方可核定同意；遇难人员家属抚慰的对象须在起算日当日或者之后死亡。',
        en: 'A claim may only be granted for persons who were alive on the `startsOn` day of the programme; condolence only for persons who died on or after that day.',
      },
      holds: approving(({ entry, facts }) =>
        entry.memberIds.every((id: string) =>
          drawn(
            entry.kind,
            facts.programme[0]!.startsOn,
            facts.members.find(({ key }: ClaimedFacts) => key === id),
          ),
        ),
      ),
    },
    {
      code: 'CLAIM_PEOPLE_ARE_STILL_THERE',
      path: ['overrides'],
      basis: draws,
      says: {
        zh: '除遇难人员家属抚慰外，核定同意的，住户须在册，救助对象须仍属本户且住户仍在申请时的村（社区）；已有变动的，须在比对项“异地”中写明核实说明。',
        en: 'To grant a claim other than condolence, its household must be on the register and in the same village as the claim, and every person must still belong to it, unless an override for OTHER_REGION states the reason.',
      },
      holds: approving(
        (ctx) =>
          overridden(ctx, 'OTHER_REGION') ||
          ctx.entry.kind === 'CONDOLENCE' ||
          (ctx.facts.home.every(({ status }: ApplicantFacts) => status === 'REGISTERED') &&
            ctx.facts.members.every(
              ({ householdId, regionCode }: ClaimedFacts) =>
                householdId === ctx.entry.householdId && regionCode === ctx.entry.regionCode,
            )),
      ),
    },
    {
      code: 'CLAIM_HOME_HAD_NO_OTHER_SUBSIDY',
      path: ['overrides'],
      basis: draws,
      says: {
        zh: '住房在申请当年已享受其他补助（含另一申请所载的补助和另一重建、维修救助）的，须在比对项“危房改造或者避险搬迁补助”中写明核实说明，方可核定同意。',
        en: 'Relief for a home that got another subsidy in the year of the claim, by this claim, by what another one states or as rebuilding or repair granted to it, can only be granted if an override for DANGEROUS_HOUSE_SUBSIDY states the reason.',
      },
      holds: approving(
        (ctx) =>
          overridden(ctx, 'DANGEROUS_HOUSE_SUBSIDY') || !ofDwellings.includes(ctx.entry.kind) || !hadOtherSubsidy(ctx),
      ),
    },
    {
      code: 'CLAIM_ACCOUNT_IS_THE_HOUSEHOLDS',
      path: ['overrides'],
      basis: draws,
      says: {
        zh: '核定同意的，账户持有人须为本户成员，或者有代领公证；不符的，须在比对项“账户持有人不在本户”中写明核实说明。',
        en: 'To grant a claim, its account must be held by a member of the household or by a notarised agent, unless an override for HOLDER_OUTSIDE_HOUSEHOLD states the reason.',
      },
      holds: approving(
        (ctx) =>
          overridden(ctx, 'HOLDER_OUTSIDE_HOUSEHOLD') ||
          ctx.facts.account.some(({ ofHousehold, agentPaper }: AccountFacts) => hasText(agentPaper) || ofHousehold),
      ),
    },
    {
      code: 'CLAIM_ACCOUNT_IS_FOR_ONE_HOUSEHOLD',
      path: ['overrides'],
      basis: ({ law, entry, today }) => [law.parameter('relief.account.households.max', today, entry.regionCode).basis],
      says: {
        zh: '核定同意的，同一账户收取救助款的户数不得超过本县规定；确需超过的，须在比对项“多户同一账户”中写明核实说明。',
        en: 'A claim may not be granted if more households are paid into its account than the county allows, unless an override for SHARED_ACCOUNT states the reason.',
      },
      holds: approving(
        (ctx) =>
          overridden(ctx, 'SHARED_ACCOUNT') ||
          paidInto(ctx) <= ctx.law.number('relief.account.households.max', civilDateOf(ctx.at), ctx.entry.regionCode),
      ),
      facts: (ctx) => [factValue('households', paidInto(ctx), '户')],
    },
    {
      code: 'CLAIM_AMOUNT_FOLLOWS_THE_STANDARD',
      path: ['amountReason'],
      basis: procedure,
      says: {
        zh: '核定同意的，核定金额须大于零，且等于申请当日适用的标准乘以数量（不超过每户上限）；不一致的，须写明调整理由。',
        en: 'To grant a claim, the amount must be above zero and equal the standard of the day of the claim times the quantity, up to its cap per household; where it differs, the reason must be stated.',
      },
      holds: approving(
        (ctx) =>
          standardOf(ctx) !== null &&
          grantedOf(ctx) > 0n &&
          (grantedOf(ctx) === computedOf(ctx) || hasText(ctx.input.amountReason)),
      ),
      facts: (ctx) => [factValue('computed', standardOf(ctx) === null ? null : yuanOf(computedOf(ctx)), '元')],
    },
    {
      code: 'CLAIM_FUND_IS_FOR_IT',
      path: ['fundId'],
      basis: JZTL('第二十四条'),
      says: {
        zh: '核定同意的，须指明本县使用中且用途相符的资金。',
        en: 'To grant a claim, an open fund of the county must be named whose purpose covers this kind of relief.',
      },
      holds: approving(
        ({ entry, facts }) =>
          facts.fund.length === 1 &&
          facts.fund.every(
            ({ status, countyCode, purpose }: FundFacts) =>
              status === 'OPEN' &&
              countyCode === entry.countyCode &&
              (purpose.length === 0 || purpose.includes(entry.kind)),
          ),
      ),
    },
    {
      code: 'CLAIM_FUND_HOLDS_SO_MUCH',
      path: ['fundId'],
      basis: JZTL('第二十四条'),
      remedies: [{ action: 'preAllocateFund', role: 'FINANCE' }],
      says: {
        zh: '核定金额不得超过该资金为本项目预拨且尚未核定的余额。',
        en: 'The amount must not exceed what the fund has set aside for the programme and not yet committed.',
      },
      holds: approving(
        (ctx) =>
          standardOf(ctx) === null ||
          balanceIn(ctx.facts.balances, ctx.input.fundId ?? '', allocated(ctx.entry.programmeId)) >= grantedOf(ctx),
      ),
      facts: ({ entry, input, facts }) => [
        factValue(
          'allocated',
          yuanOf(balanceIn(facts.balances, input.fundId ?? '', allocated(entry.programmeId))),
          '元',
        ),
      ],
    },
  ],
  decide: (ctx) => {
    const { entry, input, at, law } = ctx;
    const on = civilDateOf(at);
    if (!input.approved)
      return {
        status: 'REJECTED',
        decidedOn: on,
        decision: input.opinion.trim(),
        deciderUnrelated: input.unrelated ?? null,
        endReason: input.opinion.trim(),
      };
    const amount = grantedOf(ctx);
    const first =
      entry.kind === 'REBUILD'
        ? (amount * BigInt(law.parameter('relief.rebuild.first.percent', on, entry.regionCode).value)) / 100n
        : null;
    return {
      decidedOn: on,
      decision: input.opinion.trim(),
      deciderUnrelated: input.unrelated ?? null,
      payDue: payDueOf(ctx),
      ...buildingDueOf(ctx),
      fundId: input.fundId!,
      standard: standardOf(ctx)!.amount,
      computed: String(computedOf(ctx)),
      amount: String(amount),
      amountReason: input.amountReason?.trim() ?? null,
      firstTranche: first === null ? null : String(first),
      overrideChecks: input.overrides.map(({ check }) => check),
      overrideReasons: input.overrides.map(({ reason }) => reason.trim()),
    };
  },
  creates: (ctx, { id, regionCode }) =>
    !ctx.input.approved
      ? []
      : posting(
          {
            regionCode,
            fundId: ctx.input.fundId!,
            kind: 'COMMITTED',
            on: ctx.today,
            memo: ctx.entry.number,
            programmeId: ctx.entry.programmeId,
            about: { type: 'ReliefClaim', id },
          },
          [{ from: allocated(ctx.entry.programmeId), to: committed(ctx.entry.programmeId), fen: grantedOf(ctx) }],
        ),
});
