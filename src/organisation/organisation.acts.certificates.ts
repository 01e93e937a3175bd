import { act, ask, factValue, hasText, type EntryContext, type Must } from '../kernel/act.js';
import { addDays, addMonths, type CivilDate } from '../kernel/civil-date.js';
import { day, fact, id, int, question, text, type FactOf } from '../kernel/fact.js';
import type { Law } from '../kernel/law.js';
import { CFF, ZFDW } from '../kernel/statutes.js';
import { holdsPostOn, operatorById, type OperatorFacts } from './organisation.facts.js';
import type { IssueCertificateInput, RenewCertificateInput, WithdrawCertificateInput } from './organisation.inputs.js';
import type { Operator } from './organisation.js';

const byCertificate = CFF('第五十五条');
const trained = ZFDW('全员轮训、考核');

/** Trainings of an officer with their examinations, the earliest first. The room of officers says. */
const trainingsOfOfficer = question('trainingsOfOfficer', {
  kind: text,
  hours: int,
  trainedUntil: day,
  examinedOn: day,
  examination: text,
});
export type TrainingFacts = FactOf<typeof trainingsOfOfficer>;
/** Who has a certificate of that number; keys are numbers. */
const certificateHolders = fact(
  'certificateHolders',
  { id },
  `select certificate_number as key, id from operator where certificate_number = any($1::text[])`,
);
type CertificateHolder = FactOf<typeof certificateHolders>;

type Known = { officer: OperatorFacts[]; trainings: TrainingFacts[] };
type OnOfficer = EntryContext<Operator, Known>;
const isAnOfficer: Must<OnOfficer> = {
  code: 'CERTIFICATE_IS_OF_AN_OFFICER',
  basis: byCertificate,
  says: {
    zh: '执法证件只能发给当日在本县执法岗位上的人员。',
    en: 'Only whoever holds a post of a law officer in the county on that day may be certified.',
  },
  holds: ({ entry, facts, today }) =>
    facts.officer.some(({ posts }) =>
      posts.some(
        (post) =>
          post.countyCode === entry.countyCode && post.roles.includes('LAW_OFFICER') && holdsPostOn(post, today),
      ),
    ),
};
const asked = {
  officer: ask<Pick<OnOfficer, 'entry'>>(operatorById, ({ entry }) => [entry.id]),
  trainings: ask<Pick<OnOfficer, 'entry'>>(trainingsOfOfficer, ({ entry }) => [entry.id]),
};
/** The examination sat last decides: a failure, or an absence, is not made good by an earlier pass. */
const latest = ({ facts }: { readonly facts: Known }): TrainingFacts | undefined => facts.trainings.at(-1);
const hoursOf = (trainings: readonly TrainingFacts[]): number => trainings.reduce((sum, { hours }) => sum + hours, 0);
const entryHours = ({ facts }: { readonly facts: Known }): number =>
  hoursOf(facts.trainings.filter(({ kind }) => kind === 'ENTRY'));
const roundHours = ({ facts, today }: { readonly facts: Known; readonly today: CivilDate }): number =>
  hoursOf(
    facts.trainings.filter(({ kind, trainedUntil }) => kind === 'ROUND' && trainedUntil >= addMonths(today, -12)),
  );
type Termed = EntryContext<Operator> & { readonly input: { readonly validUntil: CivilDate } };
const isForATerm: Must<Termed> = {
  code: 'CERTIFICATE_TERM_IS_LAWFUL',
  path: ['validUntil'],
  basis: ({ law, today, entry }: Termed & { readonly law: Law }) => [
    law.parameter('officer.certificate.years', today, entry.regionCode).basis,
  ],
  says: {
    zh: '证件有效期须晚于办理之日，且不得超过规定年限。',
    en: 'The certificate must be valid beyond the day of this act, and may not be valid for more than the prescribed years.',
  },
  holds: ({ input, today, number }) =>
    input.validUntil > today && input.validUntil <= addMonths(today, 12 * number('officer.certificate.years')),
};
const hasPassed: Must<OnOfficer> = {
  code: 'CERTIFICATE_FOLLOWS_A_PASSED_EXAMINATION',
  basis: trained,
  remedies: [{ action: 'recordOfficerTraining', role: 'BUREAU_HEAD' }],
  says: {
    zh: '最近一次培训考核须合格；不合格或者缺考的，不得发证、换证。',
    en: 'The latest examination must have been passed; whoever failed it or did not sit it may not be certified.',
  },
  holds: (ctx) => latest(ctx)?.examination === 'PASSED',
  facts: (ctx) => [factValue('examination', latest(ctx)?.examination)],
};

/** Gives an officer a certificate, after the training on entry. 发证 */
export const issueCertificate = act<Operator, IssueCertificateInput, Known & { holders: CertificateHolder[] }>({
  name: 'issueCertificate',
  facts: { ...asked, holders: ask(certificateHolders, ({ input }) => [input.certificateNumber.trim()]) },
  musts: [
    isAnOfficer,
    hasPassed,
    {
      code: 'CERTIFICATE_IS_NOT_HELD_YET',
      basis: byCertificate,
      says: {
        zh: '只有当日未持有效证件的，方可发证；持有有效证件的须办理换证。',
        en: 'A certificate may be issued only to whoever holds none that is valid; one that is valid must be renewed.',
      },
      holds: ({ entry, today }) =>
        entry.certificateNumber === null ||
        (entry.certificateValidUntil !== null && entry.certificateValidUntil < today),
    },
    {
      code: 'CERTIFICATE_FOLLOWS_ENTRY_TRAINING',
      basis: ({ law, today, entry }) => [law.parameter('officer.training.entry.hours', today, entry.regionCode).basis],
      says: {
        zh: '发证前须完成规定学时的入职培训。',
        en: 'The prescribed hours of training on entry must be completed before a certificate is issued.',
      },
      holds: (ctx) => entryHours(ctx) >= ctx.number('officer.training.entry.hours'),
      facts: (ctx) => [factValue('hours', entryHours(ctx), '学时')],
    },
    {
      code: 'CERTIFICATE_NUMBER_IS_ITS_OWN',
      path: ['certificateNumber'],
      basis: byCertificate,
      says: {
        zh: '须写明执法证号，且不得与他人证号相同。',
        en: 'The number of the certificate must be stated, and may not be that of another person.',
      },
      holds: ({ entry, input, facts }) =>
        hasText(input.certificateNumber) && facts.holders.every((holder) => holder.id === entry.id),
    },
    isForATerm,
  ],
  decide: ({ input, today }) => ({
    certificateNumber: input.certificateNumber.trim(),
    certificateValidUntil: input.validUntil,
    certificateIssuedOn: today,
    certificateWithdrawnFrom: null,
    certificateWithdrawalGround: null,
    certificateWithdrawalDocument: null,
  }),
});

/** Extends a certificate, after a round of training. 换证 */
export const renewCertificate = act<Operator, RenewCertificateInput, Known>({
  name: 'renewCertificate',
  facts: asked,
  musts: [
    {
      code: 'CERTIFICATE_STANDS',
      basis: byCertificate,
      says: {
        zh: '只有持有证件且未被收回的，方可换证。',
        en: 'Only a certificate that is held and was not withdrawn can be renewed.',
      },
      holds: ({ entry }) => entry.certificateNumber !== null && entry.certificateWithdrawnFrom == null,
    },
    isAnOfficer,
    hasPassed,
    {
      code: 'CERTIFICATE_FOLLOWS_A_ROUND',
      basis: ({ law, today, entry }) => [law.parameter('officer.training.round.hours', today, entry.regionCode).basis],
      says: {
        zh: '换证前十二个月内须完成规定学时的轮训。',
        en: 'The prescribed hours of a round of training must be completed within the twelve months before a renewal.',
      },
      holds: (ctx) => roundHours(ctx) >= ctx.number('officer.training.round.hours'),
      facts: (ctx) => [factValue('hours', roundHours(ctx), '学时')],
    },
    isForATerm,
  ],
  decide: ({ input, today }) => ({ certificateValidUntil: input.validUntil, certificateIssuedOn: today }),
});

/** Takes a certificate away, from a day on. 收回 */
export const withdrawCertificate = act<Operator, WithdrawCertificateInput>({
  name: 'withdrawCertificate',
  musts: [
    {
      code: 'CERTIFICATE_IS_HELD',
      basis: byCertificate,
      says: {
        zh: '只有当日持有有效证件的，方可收回。',
        en: 'Only a certificate that is valid on that day can be withdrawn.',
      },
      holds: ({ entry, today }) =>
        entry.certificateNumber !== null &&
        (entry.certificateValidUntil === null || entry.certificateValidUntil >= today),
    },
    {
      code: 'CERTIFICATE_IS_NOT_ONES_OWN',
      basis: byCertificate,
      says: { zh: '不得收回本人的证件。', en: 'A certificate may not be withdrawn by its own holder.' },
      holds: ({ entry, actor }) => entry.id !== actor.operatorId,
    },
    // What was done with it before stays valid: it is never withdrawn for a day that has begun.
    {
      code: 'CERTIFICATE_WITHDRAWN_AHEAD',
      path: ['withdrawnFrom'],
      basis: byCertificate,
      says: {
        zh: '收回日期须晚于办理之日，且不得晚于证件有效期。',
        en: 'The day from which it is withdrawn must be ahead, and may not be later than the last day of the certificate.',
      },
      holds: ({ entry, input, today }) =>
        input.withdrawnFrom > today &&
        (entry.certificateValidUntil === null || input.withdrawnFrom <= entry.certificateValidUntil),
    },
    {
      code: 'CERTIFICATE_WITHDRAWN_BY_DOCUMENT',
      path: ['document'],
      basis: byCertificate,
      says: { zh: '须写明收回决定文号。', en: 'The document that withdraws it must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
  ],
  decide: ({ input }) => ({
    certificateValidUntil: addDays(input.withdrawnFrom, -1),
    certificateWithdrawnFrom: input.withdrawnFrom,
    certificateWithdrawalGround: input.ground,
    certificateWithdrawalDocument: input.document.trim(),
  }),
});
