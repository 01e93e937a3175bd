import { countNames, lossNames } from '../../src/relief/disaster/disaster.facts.js';
import { newId, pdf, type World } from './world.js';

export interface Told {
  readonly refusals: readonly {
    readonly kind: string;
    readonly code: string;
    readonly basis: readonly { title: string; article: string }[];
    readonly facts: readonly { name: string; value: string }[];
    readonly path: readonly string[] | null;
  }[];
  readonly [entry: string]: any;
}
export const codes = ({ refusals }: Told): string[] => refusals.map(({ code }) => code).sort();
const entryOf: Readonly<Record<string, string>> = {
  planInspections: 'inspectionPlan',
  adoptPlan: 'inspectionPlan',
  withdrawPlan: 'inspectionPlan',
  closePlan: 'inspectionPlan',
  drawInspections: 'randomDraw',
  reportAccident: 'accident',
  supplementAccident: 'accident',
  dismissAccident: 'accident',
  contestAccidentDismissal: 'accident',
  reviewAccidentDismissal: 'accident',
  ...Object.fromEntries(
    ['setRectificationMeasure', 'reportRectificationDone', 'evaluateRectificationMeasure'].map((act) => [
      act,
      'rectificationMeasure',
    ]),
  ),
  recordAccountability: 'accountabilityItem',
  evaluateAccountability: 'accountabilityItem',
  recordInterference: 'interferenceRecord',
  publishInterference: 'interferenceRecord',
  seize: 'coerciveMeasure',
  extendSeizure: 'coerciveMeasure',
  releaseSeizure: 'coerciveMeasure',
  withdrawPublication: 'publication',
  repairCredit: 'publication',
  listForSupervision: 'listing',
  delist: 'listing',
  proposeDishonesty: 'dishonestyListing',
  listDishonesty: 'dishonestyListing',
  removeDishonesty: 'dishonestyListing',
  answerDishonesty: 'dishonestyListing',
  ...Object.fromEntries(
    [
      'startInspection',
      'recordFinding',
      'concludeInspection',
      'recheckInspection',
      'recordTechnicalOpinion',
      'recordFeedback',
      'publishRandomResult',
    ].map((act) => [act, 'inspection']),
  ),
  ...Object.fromEntries(
    [
      'formInvestigation',
      'concludeStrand',
      'extendInvestigation',
      'submitInvestigation',
      'replyInvestigation',
      'publishInvestigation',
      'publishAccountability',
      'evaluateRectification',
      'reviewAfterAction',
      'closeInvestigation',
    ].map((act) => [act, 'investigation']),
  ),
  ...Object.fromEntries(
    [
      'referCriminal',
      'decideReferral',
      'transferReferral',
      'recordPoliceDecision',
      'reconsiderReferral',
      'suggestSupervision',
      'handOverReferral',
    ].map((act) => [act, 'criminalReferral']),
  ),
};
const shown: Readonly<Record<string, string>> = {
  enforcementCase: ' parties { id kind status noticeNumber decisionNumber fine owed { imposed surcharge paid left } }',
  inspection: ' findings { id hazard { id version number status } }',
  investigation: ' accountability { id version head status }',
};

/** Acts over HTTP as someone at some moment: the entry in hand keeps its id and its version. */
export function clerk(w: World) {
  const ids = new Map<string, string>();
  const act = async (who: string, name: string, at: string, input: object, selection?: string): Promise<Told> => {
    const entry = entryOf[name] ?? 'enforcementCase';
    const parts = `${entry} { id version ${entry === 'randomDraw' ? '' : 'status'}${shown[entry] ?? ''} }`;
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await w.ask(
      who,
      `mutation($input: ${type}!) { ${name}(input: $input) { refusals { kind code path basis { title article } facts { name value } } change { entry { id ... on Proposal { version } } } ${selection ?? parts} } }`,
      { input: { idempotencyKey: newId(), ...input } },
      { at },
    );
    if (errors)
      throw new Error(
        `${name}: ${errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join('; ')}`,
      );
    return data[name] as Told;
  };
  const send = async (
    who: string,
    at: string,
    type: string,
    name: string,
    input: object,
    selection: string,
  ): Promise<any> => {
    const { data, errors } = await w.ask(
      who,
      `mutation($i: ${type}!) { ${name}(input: $i) { refusals { code } ${selection} } }`,
      { i: { idempotencyKey: newId(), ...input } },
      { at },
    );
    if (errors || data[name].refusals.length > 0) throw new Error(JSON.stringify(errors ?? data[name].refusals));
    return data[name];
  };
  return {
    act,
    /** The same, whatever becomes of it: with the entry's id, version and parties. */
    tried: async (
      who: string,
      name: string,
      at: string,
      input: object,
    ): Promise<{
      readonly answer: Told;
      readonly versions: {
        readonly id: string;
        readonly version: number;
        readonly parties?: readonly { readonly id: string }[];
      };
    }> => {
      const answer = await act(who, name, at, input);
      return { answer, versions: answer[entryOf[name] ?? 'enforcementCase'] };
    },
    /** The same, refused by nothing; answers the entry. */
    done: async (who: string, name: string, at: string, input: object, selection?: string): Promise<any> => {
      const told = await act(who, name, at, input, selection);
      if (told.refusals.length > 0)
        throw new Error(
          `${name} was refused: ${told.refusals.map(({ code, path, facts }) => `${code} ${path?.join('.') ?? ''} ${facts.map(({ name: of, value }) => `${of}=${value}`).join(' ')}`).join('; ')}`,
        );
      return told[entryOf[name] ?? 'enforcementCase'];
    },
    /** Signs what another has proposed. */
    sign: async (who: string, told: Told, at: string): Promise<any> => {
      const { id, version } = told.change.entry as { id: string; version: number };
      const { data, errors } = await w.ask(
        who,
        'mutation($i: CountersignInput!) { countersign(input: $i) { refusals { code } } }',
        { i: { id, expectedVersion: version, idempotencyKey: newId() } },
        { at },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.countersign;
    },
    /** A disaster, and what was lost in it. */
    declare: async (who: string, at: string): Promise<string> =>
      (
        await send(
          who,
          at,
          'DeclareDisasterInput',
          'declareDisaster',
          { region: '500238000000', kind: '010200', name: '暴雨洪涝', regions: ['500238100000'], startedAt: at },
          'disasterEvent { id }',
        )
      ).disasterEvent.id,
    losses: async (who: string, eventId: string, at: string, kind: string, counts: object): Promise<void> => {
      await send(
        who,
        at,
        'ReportLossInput',
        'reportLoss',
        {
          region: '500238100000',
          eventId,
          kind,
          observedAt: at,
          losses: {
            ...Object.fromEntries([...countNames.map((name) => [name, 0]), ...lossNames.map((name) => [name, '0.00'])]),
            affected: 10,
            ...counts,
          },
        },
        'lossReport { id }',
      );
    },
    operator: async (subject: string): Promise<string> => {
      if (!ids.has(subject)) {
        const { id } = (await w.ask(subject, '{ viewer { operator { id } } }')).data.viewer.operator as { id: string };
        ids.set(subject, id);
      }
      return ids.get(subject)!;
    },
    file: async (who: string): Promise<string> => (await w.send(who, pdf)).id,
    read: async (who: string, query: string, variables: Record<string, unknown> = {}, at?: string): Promise<any> => {
      const { data, errors } = await w.ask(who, query, variables, at ? { at } : {});
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
export type Clerk = ReturnType<typeof clerk>;
